import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMarked, readCorpus } from '../../scripts/evaluate/corpus.ts';
import { type Scores, scoreDocument, summarize, type Toponym } from '../../scripts/evaluate/score.ts';
import { readToponyms } from '../../src/cli/geoparse-lines.ts';
import { loadPlaces } from '../../src/cli/knowledge.ts';
import type { Role } from '../../src/core/model.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Below these the geoparser has become worse on the project's own sentences (`npm run evaluate` prints where it stands). */
const FLOOR = { overlap: 0.9, endToEnd: 0.88 };
const ROLES = new Set<Role>(['location', 'actor', 'demonym']);

describe('on the project’s own sentences, with the gazetteer of the world', () => {
  let scores: Scores;

  beforeAll(async () => {
    const knowledge = await loadPlaces(join(root, 'data'), join(root, 'public', 'gazetteer', 'world.bin.gz'), root);
    const documents = await readCorpus(join(root, 'test', 'fixture', 'geoparsing', 'sentences.txt'));
    scores = summarize(
      documents.map(({ id, text, toponyms }) =>
        scoreDocument(toponyms, readToponyms({ id, text, language: undefined }, knowledge, ROLES), new Set()),
      ),
    );
  });

  it('names are found', () => {
    expect(scores.overlap.f1).toBeGreaterThanOrEqual(FLOOR.overlap);
  });

  it('and placed within 161 km', () => {
    expect(scores.endToEnd?.f1).toBeGreaterThanOrEqual(FLOOR.endToEnd);
  });
});

describe('the scorer', () => {
  const toponym = (start: number, end: number, lat?: number, lon?: number, type?: string): Toponym => ({
    start,
    end,
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(type === undefined ? {} : { type }),
  });
  const score = (gold: Toponym[], predicted: Toponym[], types: string[] = []): Scores =>
    summarize([scoreDocument(gold, predicted, new Set(types))]);

  it('matches equal spans first, then the greatest overlap, one to one', () => {
    const { exact, overlap } = score([toponym(0, 5), toponym(6, 10)], [toponym(0, 5), toponym(0, 8)]);
    expect(exact.f1).toBe(0.5);
    expect(overlap.f1).toBe(1);
  });

  it('counts a prediction without coordinates, and one too far, as unresolved and wrong', () => {
    const gold = [toponym(0, 5, 36, 40), toponym(6, 10, 36, 40), toponym(11, 15, 36, 40)];
    const { resolution, endToEnd } = score(gold, [toponym(0, 5, 36, 41), toponym(6, 10, 40, 40), toponym(11, 15)]);
    expect(resolution).toEqual({ matched: 2, unresolved: 1, acc161: 0.5 });
    expect(endToEnd?.recall).toBeCloseTo(1 / 3);
  });

  it('holds nothing against a prediction on gold of another type', () => {
    const gold = [toponym(0, 5, 36, 40, 'A'), toponym(6, 10, 36, 40, 'B')];
    expect(score(gold, [toponym(0, 5, 36, 40), toponym(6, 10, 36, 40)], ['A']).overlap.precision).toBe(1);
    expect(score(gold, [toponym(0, 5, 36, 40), toponym(11, 15, 36, 40)], ['A']).overlap.precision).toBe(0.5);
  });

  it('reads marks in text, with offsets in code points', () => {
    const [document] = parseMarked('# a remark\n😀 in [Homs|34.73,36.71] and [Hama|35.13,36.76].\n');
    expect(document?.text).toBe('😀 in Homs and Hama.');
    expect(document?.toponyms).toEqual([
      { start: 5, end: 9, surface: 'Homs', lat: 34.73, lon: 36.71 },
      { start: 14, end: 18, surface: 'Hama', lat: 35.13, lon: 36.76 },
    ]);
  });
});
