import { isPosition, isRecord, type NamedText, NOT_A_POSITION, parseJson } from '../json-input.ts';
import type { Problem } from '../problem.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';
import { parseCuratedPlaces } from './parse-curated-places.ts';
import { parseShapes } from './parse-shapes.ts';

/** Every known place. */
export interface Gazetteer {
  get(id: string): GazetteerPlace | undefined;
  all(): Iterable<GazetteerPlace>;
}

/** The files of a gazetteer, with the names that problems are reported under. */
export interface GazetteerFiles {
  /** JSON Lines, a `GazetteerPlace` each: what `scripts/gazetteer/build.ts` compiled. */
  readonly places: NamedText;
  /** A JSON list of hand-written places; `parseCuratedPlaces` says what may stand in it. */
  readonly curated: NamedText;
  /** GeoJSON FeatureCollections; each feature is the shape of the place that has its id. */
  readonly shapes: readonly NamedText[];
}

/**
 * Reads a gazetteer. All problems of all files are reported at once; a place that has one is left out, and so is a
 * shape, so that the gazetteer holds only what is sound.
 */
export function parseGazetteer(files: GazetteerFiles): {
  gazetteer: Gazetteer;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const compiled = parsePlaces(files.places, problems);
  const shapes = parseShapes(files.shapes, problems);
  const curated = parseCuratedPlaces(files.curated, compiled, shapes, problems);
  const places = new Map([...compiled, ...curated.places]);
  for (const [id, { geometry, file, line }] of shapes) {
    const place = places.get(id);
    if (place !== undefined) places.set(id, { ...place, geometry });
    else if (!curated.ids.has(id)) {
      problems.push({
        file,
        line,
        message: `the shape "${id}" belongs to no place; expected the id of a place`,
      });
    }
  }
  return {
    gazetteer: { get: (id) => places.get(id), all: () => places.values() },
    problems,
  };
}

function parsePlaces({ file, text }: NamedText, problems: Problem[]): Map<string, GazetteerPlace> {
  const places = new Map<string, GazetteerPlace>();
  text.split('\n').forEach((row, index) => {
    if (row === '') return;
    const report = (message: string): void => {
      problems.push({ file, line: index + 1, message });
    };
    const place = parseJson(row, report);
    if (!isRecord(place) || typeof place.id !== 'string') {
      if (place !== undefined) report('expected a place `{"id": "…", …}`; run `npm run gazetteer` again');
      return;
    }
    const { id, coordinates } = place;
    if (!isPosition(coordinates))
      report(`place "${id}": \`coordinates\` is ${JSON.stringify(coordinates)}; ${NOT_A_POSITION}`);
    else if (places.has(id)) report(`the id "${id}" is used twice; run \`npm run gazetteer\` again`);
    else places.set(id, place as unknown as GazetteerPlace);
  });
  return places;
}
