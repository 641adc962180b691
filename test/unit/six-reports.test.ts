import { fileURLToPath } from 'node:url';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../src/cli/read-inputs.ts';
import { geoparse, type Knowledge, prepareKnowledge, type ReadReport } from '../../src/core/geoparse.ts';
import type { Mention } from '../../src/core/model.ts';
import { type ResolvedPlace, resolvePlace } from '../../src/core/resolution/resolve-place.ts';
import facts from '../fixture/facts/six-reports.json' with { type: 'json' };

type Fact = (typeof facts.mentions)[number];
type FactPlace = { name: string; kind: string; lon?: number; lat?: number };

/** A populated place counts as right within this distance of the stated point. */
const TOLERANCE_KM = 5;
const root = fileURLToPath(new URL('../..', import.meta.url));
const places = facts.places as Record<string, FactPlace>;
let knowledge: Knowledge;
const read = new Map<string, ReadReport>();

beforeAll(async () => {
  const inputs = await readInputs(`${root}data`, root);
  expect(inputs.problems).toEqual([]);
  knowledge = prepareKnowledge(inputs.gazetteer, inputs.factions);
  for (const report of inputs.reports) read.set(report.id, geoparse(report, knowledge));
});

/** Where a fact's name stands in the report's text; white space and omission marks are folded as in the facts. */
function locate(text: string, { prefix, exact, suffix }: Fact): { start: number; end: number } {
  const pattern = [prefix, exact, suffix].map((part) =>
    part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '(?:\\s|\\[…\\])+'),
  );
  const match = new RegExp(`(${pattern[0]})(${pattern[1]})${pattern[2]}`, 'u').exec(text);
  if (match === null) throw new Error(`the quoted passages do not hold "${prefix}${exact}${suffix}"`);
  const start = match.index + (match[1]?.length ?? 0);
  return { start, end: start + (match[2]?.length ?? 0) };
}

function mentionsAt(fact: Fact): Mention[] {
  const report = read.get(fact.report);
  if (report === undefined) throw new Error(`no report ${fact.report}`);
  const { start, end } = locate(report.report.text, fact);
  return report.mentions.filter((mention) => mention.start < end && start < mention.end);
}

function isRight(found: ResolvedPlace, id: string): boolean {
  const expected = places[id];
  if (expected === undefined) throw new Error(`the facts have no place ${id}`);
  if (expected.lon === undefined || expected.lat === undefined)
    return found.id === 'geonames:163843/north-east' || found.id === 'geonames:163843/north';
  if (expected.kind === 'governorate' || expected.kind === 'country') return found.id.split('/')[0] === id;
  const point = [expected.lon, expected.lat];
  if (found.geometry?.type === 'Point')
    return distance(found.geometry.coordinates, point, { units: 'kilometers' }) <= TOLERANCE_KM;
  return found.geometry !== null && booleanPointInPolygon(point, found.geometry as Polygon | MultiPolygon);
}

describe('the six reports', () => {
  it.each(facts.mentions.filter((fact) => fact.role === 'location'))(
    'place “$exact” in $report after “$prefix”',
    (fact) => {
      const found = mentionsAt(fact).flatMap((mention) => resolvePlace(mention, knowledge.gazetteer) ?? []);
      expect(found.map((place) => `${place.id} ${JSON.stringify(place.labelPoint)}`)).toHaveLength(1);
      expect(
        found.filter((place) => isRight(place, fact.place ?? '')),
        `${found[0]?.id}, expected ${fact.place}`,
      ).toHaveLength(1);
    },
  );

  it.each(facts.mentions.filter((fact) => fact.role === 'actor'))(
    'keep “$exact” in $report after “$prefix” off the map',
    (fact) => {
      expect(mentionsAt(fact).filter((mention) => mention.place !== null)).toEqual([]);
    },
  );

  it('pin nothing that the facts do not know', () => {
    const known = facts.mentions.map((fact) => ({
      report: fact.report,
      ...locate(read.get(fact.report)?.report.text ?? '', fact),
    }));
    const unknown = [...read.values()].flatMap(({ report, mentions }) =>
      mentions
        .filter((mention) => (resolvePlace(mention, knowledge.gazetteer)?.precision ?? 'country') !== 'country')
        .filter(
          (mention) =>
            !known.some((fact) => fact.report === report.id && fact.start < mention.end && mention.start < fact.end),
        )
        .map((mention) => `${report.id}: ${mention.toponym}`),
    );
    expect(unknown).toEqual([]);
  });

  it('give every mention the words that stand at its position', () => {
    for (const { report, mentions, passages } of read.values()) {
      for (const mention of mentions) {
        expect(report.text.slice(mention.start, mention.end)).toBe(mention.toponym);
        const passage = passages[mention.passage];
        expect(passage !== undefined && passage.start <= mention.start && mention.end <= passage.end).toBe(true);
      }
    }
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'near',
      'the',
      'town',
      'of',
      'al-Malikiyah',
      'Hasakah',
      'Province',
      'southern',
      'Idlib',
      'US',
      'U.S.',
      'Syria’s',
      'Gen.',
      'المالكية',
      '😀',
      '\u202e',
      '[…]',
      '\n',
      '.',
      '“',
      ',',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );

  it('is read without an error, with exact positions', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const report = { ...(read.values().next().value as ReadReport).report, text };
        const { passages, mentions } = geoparse(report, knowledge);
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.toponym);
        const ends = passages.map((passage) => passage.end);
        expect(
          passages.every((passage, index) => passage.start < passage.end && passage.start >= (ends[index - 1] ?? 0)),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
