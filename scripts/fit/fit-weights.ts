import { join } from 'node:path';
import { openGazetteerFile } from '../../src/cli/knowledge.ts';
import { writeAtomically } from '../../src/cli/write-atomically.ts';
import { prepareCompiled, readDocument } from '../../src/core/geoparse.ts';
import { EVIDENCE, type Evidence, type EvidenceName } from '../../src/core/recognition/evidence.ts';
import { PRIOR_FEATURES, RANK_FEATURES, type RankFeature } from '../../src/core/resolution/rank.ts';
import { sampleReport } from '../../src/core/sample-report.ts';
import { codePointOffsets } from '../../src/core/text/code-points.ts';
import { type CorpusDocument, readCorpus } from '../evaluate/corpus.ts';
import { distanceKm, NEAR_ENOUGH_KM, type Toponym } from '../evaluate/score.ts';
import { type Case, type Choice, dot, fitCases, fitChoices, type Given } from './optimize.ts';

/**
 * Fits the weights of one stage on annotated corpora and writes them: `prior`, then `rank`, then `evidence`, each with
 * the weights of those before. Scores are of five-fold cross-validation by document.
 */

const FOLDS = 5;
const PENALTY = { prior: 1e-3, rank: 1e-3, evidence: 3e-4 };
/** A candidate counts as the right one within this distance of the annotated point. */
const SAME_PLACE_KM = 40;
/**
 * What the text states outright is not fitted: the corpora count a province as right for its town, so that they cannot
 * teach "province of", and hardly know "north of". These outweigh what is merely likely.
 */
const STATED_FOR_RANK: Readonly<Partial<Record<RankFeature, number>>> = {
  typeAgrees: 6,
  typeDiffers: -6,
  areaMeant: 5,
  pointMeant: -4,
  contained: 3,
  notContained: -1,
  spelling: -1,
};
const STATED_AS_EVIDENCE: Readonly<Partial<Record<EvidenceName, number>>> = {
  spelling: 1.5,
  afterNear: 2.6,
  noCapitals: -0.5,
  afterType: 1.5,
  afterDirection: 1,
};

function positions(names: readonly string[], given: Readonly<Record<string, number>>): Given {
  return new Map(
    Object.entries(given).flatMap(([name, weight]) => (names.includes(name) ? [[names.indexOf(name), weight]] : [])),
  );
}

const root = join(import.meta.dirname, '..', '..');
const RANK_FILE = join(root, 'src', 'core', 'resolution', 'rank-weights.ts');
const EVIDENCE_FILE = join(root, 'src', 'core', 'recognition', 'evidence-weights.ts');

const [stage, ...paths] = process.argv.slice(2);
const corpora = await Promise.all(paths.map(readCorpus));
const documents = corpora.flat();
const gazetteer = openGazetteerFile(join(root, 'public', 'gazetteer', 'world.bin.gz'));
const knowledge = prepareCompiled([gazetteer], []);
const date = new Date().toISOString().slice(0, 10);
const corporaNames = paths.map((path) => path.split('/').at(-1)).join(', ');

interface Observation {
  readonly document: number;
  readonly gold: Toponym | undefined;
  readonly evidence: Evidence;
  readonly candidates: readonly { readonly features: Float64Array; readonly lat: number; readonly lon: number }[];
}

function observe(document: CorpusDocument, number: number): Observation[] {
  const { occurrences, words } = readDocument({ ...sampleReport(document.text), language: 'en' }, knowledge);
  const offset = codePointOffsets(document.text);
  return occurrences.flatMap(({ span, passage, ranked, evidence }) => {
    const tokens = words[passage]?.tokens;
    const first = tokens?.[span.first];
    const last = tokens?.[span.last];
    if (first === undefined || last === undefined) return [];
    const [start, end] = [offset(first.start), offset(last.end)];
    return [
      {
        document: number,
        gold: document.toponyms.find((toponym) => toponym.start < end && start < toponym.end),
        evidence,
        candidates: ranked.map(({ features, place }) => ({
          features,
          lat: place.coordinates[1],
          lon: place.coordinates[0],
        })),
      },
    ];
  });
}

const observations = documents.flatMap(observe);

function toChoices(features: readonly RankFeature[]): (Choice & { document: number })[] {
  return observations.flatMap(({ gold, candidates, document }) => {
    if (gold === undefined || typeof gold.lat !== 'number' || candidates.length < 2) return [];
    const distances = candidates.map(({ lat, lon }) => distanceKm(gold, { start: 0, end: 0, lat, lon }) ?? 1e6);
    const least = Math.min(...distances);
    if (least > NEAR_ENOUGH_KM) return [];
    return [
      {
        document,
        rows: candidates.map((candidate) => candidate.features.slice(0, features.length)),
        right: distances.map((distance) => distance <= Math.max(SAME_PLACE_KM, least)),
      },
    ];
  });
}

function crossValidate<Item extends { document: number }>(
  items: readonly Item[],
  train: (items: readonly Item[]) => Float64Array,
  isRight: (item: Item, weights: Float64Array) => boolean,
): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = train(items.filter(({ document }) => document % FOLDS !== fold));
    right += items.filter((item) => item.document % FOLDS === fold && isRight(item, weights)).length;
  }
  return right / items.length;
}

function chosen({ rows, right }: Choice, weights: Float64Array): boolean {
  const scores = rows.map((row) => dot(row, weights));
  return right[scores.indexOf(Math.max(...scores))] === true;
}

function listed(names: readonly string[], weights: Float64Array): string {
  return names.map((name, index) => `  ${name}: ${(weights[index] ?? 0).toFixed(2)},`).join('\n');
}

if (stage === 'rank' || stage === 'prior') {
  const { PRIOR_WEIGHTS, RANK_WEIGHTS } = await import('../../src/core/resolution/rank-weights.ts');
  const features: readonly RankFeature[] = stage === 'prior' ? PRIOR_FEATURES : RANK_FEATURES;
  const choices = toChoices(features);
  const train = (items: readonly Choice[]): Float64Array =>
    fitChoices(items, features.length, PENALTY[stage], positions(features, STATED_FOR_RANK));
  const accuracy = crossValidate(choices, train, chosen);
  const weights = train(choices);
  const values = (old: Readonly<Record<string, number>>): Float64Array =>
    Float64Array.from(features, (name) => old[name] ?? 0);
  const prior = stage === 'prior' ? weights : Float64Array.from(PRIOR_FEATURES, (name) => PRIOR_WEIGHTS[name]);
  const rank = stage === 'rank' ? weights : values(RANK_WEIGHTS);
  const rankValues = stage === 'rank' ? rank : Float64Array.from(RANK_FEATURES, (name) => RANK_WEIGHTS[name]);
  writeAtomically(
    RANK_FILE,
    `import type { PriorFeature, RankFeature } from './rank.ts';

/**
 * Fitted by scripts/fit/fit-weights.ts on ${date} (${corporaNames}): conditional logit, ${FOLDS}-fold by document.
 * Stage "${stage}": ${(accuracy * 100).toFixed(1)} % of ${choices.length} ambiguous names right.
 */
export const PRIOR_WEIGHTS: Readonly<Record<PriorFeature, number>> = {
${listed(PRIOR_FEATURES, prior)}
};

export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {
${listed(RANK_FEATURES, rankValues)}
};
`,
  );
  console.log(`${stage}: ${(accuracy * 100).toFixed(2)} % of ${choices.length} choices right`);
} else if (stage === 'evidence') {
  const cases = observations.map(({ document, gold, evidence }): Case & { document: number } => ({
    document,
    row: evidence,
    right: gold !== undefined,
  }));
  const train = (items: readonly Case[]): Float64Array =>
    fitCases(items, EVIDENCE.length, PENALTY.evidence, positions(EVIDENCE, STATED_AS_EVIDENCE));
  const accuracy = crossValidate(cases, train, ({ row, right }, weights) => dot(row, weights) > 0 === right);
  writeAtomically(
    EVIDENCE_FILE,
    `import type { EvidenceName } from './evidence.ts';

/**
 * Fitted by scripts/fit/fit-weights.ts on ${date} (${corporaNames}): logistic regression, ${FOLDS}-fold by document;
 * ${(accuracy * 100).toFixed(1)} % of ${cases.length} names told apart.
 */
export const EVIDENCE_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
${listed(EVIDENCE, train(cases))}
};
`,
  );
  console.log(`evidence: ${(accuracy * 100).toFixed(2)} % of ${cases.length} cases right`);
} else throw new Error(`got stage ${JSON.stringify(stage)}, expected prior, rank or evidence`);
