/** A toponym of a corpus or of a prediction; offsets are code points, end exclusive. */
export interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly surface?: string;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly type?: string;
  readonly name?: string;
}

export interface Scores {
  readonly docs: number;
  readonly gold: number;
  readonly predicted: number;
  readonly exact: Rates;
  readonly overlap: Rates;
  /** Among matched toponyms whose gold has coordinates; `null` where there are none. */
  readonly resolution: { readonly matched: number; readonly unresolved: number; readonly acc161: number } | null;
  readonly endToEnd: Rates | null;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A prediction matched to gold, with the distance between them in kilometres; `null` where it has no coordinates. */
interface Matched {
  readonly gold: Toponym;
  readonly predicted: Toponym;
  readonly distanceKm: number | null;
}

export interface ScoredDocument {
  readonly gold: number;
  readonly goldWithCoordinates: number;
  readonly exact: { readonly matched: number; readonly predicted: number };
  readonly overlap: { readonly matched: number; readonly predicted: number };
  readonly resolved: readonly Matched[];
  readonly missed: readonly Toponym[];
  readonly spurious: readonly Toponym[];
}

const EARTH_RADIUS_KM = 6371.0088;
/** A hundred miles, the field's customary distance within which a toponym counts as resolved (Leidner 2007). */
export const NEAR_ENOUGH_KM = 161;

export function distanceKm(one: Toponym, other: Toponym): number | null {
  if (typeof one.lat !== 'number' || typeof one.lon !== 'number') return null;
  if (typeof other.lat !== 'number' || typeof other.lon !== 'number') return null;
  const [a, b, c, d] = [one.lat, one.lon, other.lat, other.lon].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const h = Math.sin((c - a) / 2) ** 2 + Math.cos(a) * Math.cos(c) * Math.sin((d - b) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** One-to-one pairs: equal spans first, then by greatest overlap. */
function match(gold: readonly Toponym[], predicted: readonly Toponym[], exactOnly: boolean): [number, number][] {
  const pairs: [number, number][] = [];
  const goldUsed = new Set<number>();
  const predictedUsed = new Set<number>();
  const take = (one: number, other: number): void => {
    if (goldUsed.has(one) || predictedUsed.has(other)) return;
    pairs.push([one, other]);
    goldUsed.add(one);
    predictedUsed.add(other);
  };
  const bySpan = new Map(predicted.map(({ start, end }, index) => [`${start}-${end}`, index]));
  gold.forEach(({ start, end }, index) => {
    const other = bySpan.get(`${start}-${end}`);
    if (other !== undefined) take(index, other);
  });
  if (exactOnly) return pairs;
  const overlaps: [number, number, number][] = [];
  gold.forEach((one, index) => {
    predicted.forEach((other, position) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      if (shared > 0) overlaps.push([-shared, index, position]);
    });
  });
  overlaps.sort((one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]);
  for (const [, one, other] of overlaps) take(one, other);
  return pairs;
}

/**
 * Scores a document as `evaluate.py` does. Gold of other types than `types` (an empty set means all count) is neither
 * asked for nor held against a prediction that overlaps it.
 */
export function scoreDocument(
  allGold: readonly Toponym[],
  predicted: readonly Toponym[],
  types: ReadonlySet<string>,
): ScoredDocument {
  const counts = (toponym: Toponym): boolean => types.size === 0 || types.has(toponym.type ?? '');
  const gold = allGold.filter(counts);
  const others = allGold.filter((toponym) => !counts(toponym));
  const tally = (pairs: readonly [number, number][]) => {
    const used = new Set(pairs.map(([, index]) => index));
    const forgiven = predicted.filter(
      (toponym, index) =>
        !used.has(index) &&
        others.some((other) => Math.min(other.end, toponym.end) > Math.max(other.start, toponym.start)),
    );
    return { used, forgiven: new Set(forgiven), predicted: predicted.length - forgiven.length };
  };
  const exactPairs = match(gold, predicted, true);
  const pairs = match(gold, predicted, false);
  const overlap = tally(pairs);
  const found = new Set(pairs.map(([index]) => index));
  return {
    gold: gold.length,
    goldWithCoordinates: gold.filter((toponym) => typeof toponym.lat === 'number').length,
    exact: { matched: exactPairs.length, predicted: tally(exactPairs).predicted },
    overlap: { matched: pairs.length, predicted: overlap.predicted },
    resolved: pairs.flatMap(([index, position]) => {
      const one = gold[index];
      const other = predicted[position];
      if (one === undefined || other === undefined || typeof one.lat !== 'number') return [];
      return [{ gold: one, predicted: other, distanceKm: distanceKm(one, other) }];
    }),
    missed: gold.filter((_, index) => !found.has(index)),
    spurious: predicted.filter((toponym, index) => !overlap.used.has(index) && !overlap.forgiven.has(toponym)),
  };
}

function rates(truePositives: number, predicted: number, gold: number): Rates {
  const precision = predicted === 0 ? 0 : truePositives / predicted;
  const recall = gold === 0 ? 0 : truePositives / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Sums documents up, as `evaluate.py` does. */
export function summarize(documents: readonly ScoredDocument[]): Scores {
  const sum = (value: (document: ScoredDocument) => number): number =>
    documents.reduce((total, document) => total + value(document), 0);
  const gold = sum((document) => document.gold);
  const overlapMatched = sum((document) => document.overlap.matched);
  const predicted = sum((document) => document.overlap.predicted);
  const resolved = documents.flatMap((document) => document.resolved);
  const distances = resolved.flatMap(({ distanceKm: distance }) => (distance === null ? [] : [distance]));
  const near = distances.filter((distance) => distance <= NEAR_ENOUGH_KM).length;
  const withCoordinates = sum((document) => document.goldWithCoordinates);
  return {
    docs: documents.length,
    gold,
    predicted,
    exact: rates(
      sum((document) => document.exact.matched),
      sum((document) => document.exact.predicted),
      gold,
    ),
    overlap: rates(overlapMatched, predicted, gold),
    resolution:
      distances.length === 0
        ? null
        : {
            matched: distances.length,
            unresolved: resolved.length - distances.length,
            acc161: near / distances.length,
          },
    endToEnd:
      distances.length === 0 ? null : rates(near, predicted - (overlapMatched - resolved.length), withCoordinates),
  };
}
