import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { NameIndex } from '../gazetteer/name-index.ts';
import type { Mention, Span } from '../model.ts';
import { overlapFinder } from '../text/spans.ts';
import { spanOf, type Token } from '../text/tokens.ts';
import type { RecognitionContext } from './document-names.ts';

/**
 * Adjectives and names of peoples, each with the country or region that it belongs to as its only candidate. They are
 * no places: `place` stays `null`. Words of the spans in `taken` are not looked at.
 */
export function findDemonyms(
  text: string,
  tokens: readonly Token[],
  passage: number,
  taken: readonly Span[],
  context: RecognitionContext,
): Mention[] {
  const takenAt = overlapFinder(taken);
  const found: Mention[] = [];
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position];
    if (token === undefined || (context.locale.demonymsAreCapitalised && !token.capital)) continue;
    const place = belongsTo(tokens, position, context);
    const span = place === null ? null : spanOf(tokens, position, position + place.words - 1);
    if (place === null || span === null || takenAt(span).length > 0) continue;
    found.push({
      ...span,
      toponym: text.slice(span.start, span.end),
      passage,
      role: 'demonym',
      relation: null,
      candidates: [{ place: place.place.id, score: 1, features: {} }],
      place: null,
      rule: `adjective of ${place.place.name}`,
    });
    position += place.words - 1;
  }
  return found;
}

interface Owner {
  readonly place: GazetteerPlace;
  readonly words: number;
}

function belongsTo(
  tokens: readonly Token[],
  position: number,
  { locale, names, countries }: RecognitionContext,
): Owner | null {
  const token = tokens[position];
  const next = tokens[position + 1];
  if (token === undefined) return null;
  const isJoined = next?.capital === true && (next.gap === ' ' || next.gap === '-');
  for (let words = isJoined ? 2 : 1; words >= 1; words -= 1) {
    const adjective = words === 2 ? `${token.folded} ${next?.folded}` : token.folded;
    const country = countries.get(locale.demonyms.get(adjective) ?? '');
    if (country !== undefined) return { place: country, words };
    const region = locale.regionalAdjectives.get(adjective);
    const place = region === undefined ? undefined : placeNamed(region, names);
    if (place !== undefined) return { place, words };
  }
  return null;
}

/** The largest or widest place of a name. */
function placeNamed(name: string, names: NameIndex): GazetteerPlace | undefined {
  let node = null;
  for (const word of name.split(' ')) {
    node = names.next(node, word);
    if (node === null) return undefined;
  }
  const places = (node?.places ?? []).map(({ place }) => place);
  return (
    places.find(({ kind }) => kind === 'continent' || kind === 'country' || kind === 'region') ??
    places.find(({ kind }) => kind === 'division') ??
    places.reduce<GazetteerPlace | undefined>(
      (most, place) => (most === undefined || place.population > most.population ? place : most),
      undefined,
    )
  );
}
