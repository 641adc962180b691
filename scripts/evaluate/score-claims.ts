/**
 * Scores what was read in a collection of reports against its gold: places within their tolerance, dates, claims on hard
 * facets with and without the speaker's side, findings. One prediction serves one gold entry.
 */

/** A quotation of a text: W3C's TextQuoteSelector. */
interface Quoted {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

type Value = Readonly<Record<string, unknown>> | null;

/** What a correct reading of a report is, see `test/fixture/collections/README.md`. */
export interface GoldReport {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published: string;
  readonly language: string;
  readonly machine_translated?: boolean;
  readonly mentions: readonly (Quoted & {
    readonly role: string;
    readonly lat?: number | null;
    readonly lon?: number | null;
    readonly tolerance_km?: number;
    readonly relative?: string;
  })[];
  readonly dates: readonly (Quoted & { readonly edtf: string })[];
  readonly claims: readonly (Quoted & {
    readonly incident: string;
    readonly facet: string;
    readonly value: Value;
    readonly stance: string;
    readonly speaker?: { readonly side?: string | null } | null;
  })[];
}

/** A report's line as `dateline read` writes it. Positions count code points. */
export interface PredictedReport {
  readonly id: string;
  readonly mentions: readonly { start: number; end: number; role: string; lat?: number; lon?: number }[];
  readonly dates: readonly { start: number; end: number; edtf: string }[];
  readonly claims: readonly PredictedClaim[];
}

interface PredictedClaim {
  readonly start: number;
  readonly end: number;
  readonly incident: string;
  readonly facet: string;
  readonly value: Value;
  readonly stance: string;
  readonly side: string | null;
}

interface FoundFinding {
  readonly incident: string;
  readonly facet: string;
  readonly finding: string;
}

/** A collection with its gold and what was read in it. */
export interface ScoredCollection {
  readonly texts: ReadonlyMap<string, string>;
  readonly gold: readonly GoldReport[];
  readonly goldFindings: readonly FoundFinding[];
  readonly factions: ReadonlySet<string>;
  readonly predicted: readonly PredictedReport[];
  readonly findings: readonly FoundFinding[];
}

/** Right, predicted and gold entries, and what they come to. */
export interface Score {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  readonly f1: number;
}

export interface CollectionScores {
  /** Gold places with coordinates that were found within tolerance, of all. */
  readonly locations: Score;
  readonly relative: { readonly found: number; readonly gold: number };
  readonly falsePins: number;
  readonly dates: Score;
  readonly claims: Score;
  readonly withSide: Score;
  readonly findings: Score;
}

const HARD = new Set(['killed', 'injured', 'initiator', 'prior-notice', 'place', 'date', 'gunfire']);
const LEAST_TOLERANCE_KM = 5;
const EARTH_DIAMETER_KM = 12742.0176;

type Span = readonly [start: number, end: number];

/** Counts every measure of a collection. */
export function scoreCollection(collection: ScoredCollection): CollectionScores {
  const counts = { locations: 0, placed: 0, relative: 0, relativeFound: 0, falsePins: 0 };
  const dates = { right: 0, predicted: 0, gold: 0 };
  const claims = { right: 0, withSide: 0, predicted: 0, gold: 0 };
  const links = new Map<string, Map<string, number>>();
  const predicted = new Map(collection.predicted.map((report) => [report.id, report]));
  for (const gold of collection.gold) {
    const points = [...(collection.texts.get(gold.id) ?? '')];
    const found = predicted.get(gold.id) ?? { id: gold.id, mentions: [], dates: [], claims: [] };
    scoreMentions(points, gold, found, counts);
    scoreDates(points, gold, found, dates);
    scoreClaims(points, gold, found, collection.factions, claims, links);
  }
  const findings = scoreFindings(collection, links);
  return {
    locations: toScore(counts.placed, counts.locations, counts.locations),
    relative: { found: counts.relativeFound, gold: counts.relative },
    falsePins: counts.falsePins,
    dates: toScore(dates.right, dates.predicted, dates.gold),
    claims: toScore(claims.right, claims.predicted, claims.gold),
    withSide: toScore(claims.withSide, claims.predicted, claims.gold),
    findings,
  };
}

function toScore(right: number, predicted: number, gold: number): Score {
  const f1 = predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold);
  return { right, predicted, gold, f1 };
}

/** Where a quotation stands, in code points. */
function locate(points: readonly string[], { exact, prefix = '', suffix = '' }: Quoted): Span {
  const text = points.join('');
  const around = text.indexOf(prefix + exact + suffix);
  const at = around === -1 ? text.indexOf(exact) : around + prefix.length;
  if (at === -1) throw new Error(`the gold quotes ${JSON.stringify(exact)}, which is not in its text`);
  const start = [...text.slice(0, at)].length;
  return [start, start + [...exact].length];
}

/** The sentence around a span: claims may be found anywhere in it. */
function sentenceAround(points: readonly string[], [start, end]: Span): Span {
  const before = [
    ...points
      .slice(0, start)
      .join('')
      .matchAll(/[.!?؟»”"]\s|\n/gu),
  ].at(-1);
  const beforeEnd =
    before === undefined
      ? 0
      : [
          ...points
            .slice(0, start)
            .join('')
            .slice(0, before.index + before[0].length),
        ].length;
  const rest = points.slice(end).join('');
  const after = /[.!?؟]["”»]?(?:\s|$)|\n/u.exec(rest);
  return [beforeEnd, after === null ? points.length : end + [...rest.slice(0, after.index + after[0].length)].length];
}

const overlaps = ([start, end]: Span, [otherStart, otherEnd]: Span): boolean => start < otherEnd && otherStart < end;

function kilometres(lat: number, lon: number, otherLat: number, otherLon: number): number {
  const [a, b, c, d] = [lat, lon, otherLat, otherLon].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const h = Math.sin((c - a) / 2) ** 2 + Math.cos(a) * Math.cos(c) * Math.sin((d - b) / 2) ** 2;
  return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

function scoreMentions(
  points: readonly string[],
  gold: GoldReport,
  { mentions }: PredictedReport,
  counts: { locations: number; placed: number; relative: number; relativeFound: number; falsePins: number },
): void {
  const placed = mentions.filter(({ role, lat, lon }) => role === 'location' && lat !== undefined && lon !== undefined);
  const spans = gold.mentions.map((mention) => ({ mention, span: locate(points, mention) }));
  for (const { mention, span } of spans) {
    const { role, lat, lon, tolerance_km: tolerance = LEAST_TOLERANCE_KM } = mention;
    if (role !== 'location' || lat == null || lon == null) continue;
    const isFound = placed.some(
      (found) =>
        overlaps(span, [found.start, found.end]) && kilometres(lat, lon, found.lat ?? 0, found.lon ?? 0) <= tolerance,
    );
    counts.locations += 1;
    counts.placed += Number(isFound);
    if (mention.relative) {
      counts.relative += 1;
      counts.relativeFound += Number(isFound);
    }
  }
  for (const { start, end } of placed)
    if (!spans.some(({ mention, span }) => mention.role === 'location' && overlaps(span, [start, end])))
      counts.falsePins += 1;
}

const plain = (edtf: string): string => edtf.replace(/[~?]+$/u, '');

function scoreDates(
  points: readonly string[],
  gold: GoldReport,
  { dates }: PredictedReport,
  counts: { right: number; predicted: number; gold: number },
): void {
  const left = [...dates];
  counts.gold += gold.dates.length;
  counts.predicted += dates.length;
  for (const date of gold.dates) {
    const span = locate(points, date);
    const at = left.findIndex(
      (found) => overlaps(span, [found.start, found.end]) && plain(found.edtf) === plain(date.edtf),
    );
    if (at === -1) continue;
    counts.right += 1;
    left.splice(at, 1);
  }
}

function scoreClaims(
  points: readonly string[],
  gold: GoldReport,
  { claims }: PredictedReport,
  factions: ReadonlySet<string>,
  counts: { right: number; withSide: number; predicted: number; gold: number },
  links: Map<string, Map<string, number>>,
): void {
  const hard = claims.filter(({ facet }) => HARD.has(facet));
  const expected = gold.claims.filter(({ facet }) => HARD.has(facet));
  const used = new Set<PredictedClaim>();
  counts.predicted += hard.length;
  counts.gold += expected.length;
  for (const claim of expected) {
    const span = sentenceAround(points, locate(points, claim));
    const named = claim.speaker?.side ?? null;
    const side = named !== null && factions.has(named) ? named : null;
    const matches = hard.filter(
      (found) =>
        !used.has(found) &&
        found.facet === claim.facet &&
        overlaps(span, [found.start, found.end]) &&
        found.stance === claim.stance &&
        sameValue(claim.facet, claim.value, found.value, factions),
    );
    const match = matches.find((found) => found.side === side) ?? matches[0];
    if (match === undefined) continue;
    used.add(match);
    counts.right += 1;
    counts.withSide += Number(match.side === side);
    const link = links.get(match.incident) ?? new Map<string, number>();
    link.set(claim.incident, (link.get(claim.incident) ?? 0) + 1);
    links.set(match.incident, link);
  }
}

function names(value: unknown): string[] {
  return String(value ?? '')
    .split(',')
    .map((name) => name.trim());
}

function shares(one: unknown, other: unknown): boolean {
  const others = names(other);
  return names(one).some((name) => others.includes(name));
}

function sameValue(facet: string, gold: Value, found: Value, factions: ReadonlySet<string>): boolean {
  if (gold === null || found === null) return gold === null && found === null;
  switch (facet) {
    case 'killed':
    case 'injured':
      if ((gold.min ?? null) !== (found.min ?? null) || (gold.max ?? null) !== (found.max ?? null)) return false;
      return !factions.has(String(gold.who)) || gold.who === found.who;
    case 'initiator':
      return (
        shares(gold.agent, found.agent) && (!gold.patient || !found.patient || shares(gold.patient, found.patient))
      );
    case 'prior-notice':
      return gold.given === found.given;
    case 'gunfire':
      return gold.occurred === found.occurred;
    case 'date':
      return plain(String(gold.edtf ?? '')).slice(0, 10) === plain(String(found.edtf ?? '')).slice(0, 10);
    case 'place': {
      if (typeof gold.lat !== 'number' || typeof gold.lon !== 'number')
        return gold.geonameid != null && gold.geonameid === found.geonameid;
      const tolerance = Math.max(Number(gold.tolerance_km ?? LEAST_TOLERANCE_KM), LEAST_TOLERANCE_KM);
      return (
        typeof found.lat === 'number' &&
        typeof found.lon === 'number' &&
        kilometres(gold.lat, gold.lon, found.lat, found.lon) <= tolerance
      );
    }
    default:
      return false;
  }
}

/** Findings are compared on the gold incident that a predicted one shares most claims with. */
function scoreFindings(
  { findings, goldFindings }: ScoredCollection,
  links: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Score {
  const toGold = new Map(
    [...links].map(([id, counts]) => [id, [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? id]),
  );
  const keyOf = ({ incident, facet, finding }: FoundFinding): string => `${incident} ${facet} ${finding}`;
  const left = goldFindings.filter(({ facet }) => HARD.has(facet)).map(keyOf);
  const hard = findings.filter(({ facet }) => HARD.has(facet));
  const gold = left.length;
  let right = 0;
  for (const finding of hard) {
    const at = left.indexOf(keyOf({ ...finding, incident: toGold.get(finding.incident) ?? finding.incident }));
    if (at === -1) continue;
    right += 1;
    left.splice(at, 1);
  }
  return toScore(right, hard.length, gold);
}
