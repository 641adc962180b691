/** A share of a ring: faction id and its excerpts. */
export interface Share {
  readonly faction: string;
  readonly count: number;
}

/** Part of a ring, radians clockwise from the top. */
export interface RingArc {
  readonly faction: string;
  readonly from: number;
  readonly to: number;
}

/** A party with one excerpt among hundreds still gets this much of a ring. */
const leastAngle = (2 * Math.PI) / 24;

/** Turns counts into shares, in the order given; parties without excerpts fall out. */
export function toShares(factions: Readonly<Record<string, number>>): Share[] {
  return Object.entries(factions).flatMap(([faction, count]) => (count > 0 ? [{ faction, count }] : []));
}

/**
 * Lays shares around a ring.
 * @param gap radians left open between two arcs; a lone share closes the ring.
 */
export function ringArcs(shares: readonly Share[], gap: number): RingArc[] {
  const [only] = shares;
  if (only === undefined) return [];
  if (shares.length === 1) return [{ faction: only.faction, from: 0, to: 2 * Math.PI }];
  const total = sum(shares);
  const wanted = shares.map(({ count }) => Math.max((count / total) * 2 * Math.PI, leastAngle));
  const scale = (2 * Math.PI) / wanted.reduce((left, right) => left + right, 0);
  let from = 0;
  return shares.map(({ faction }, index) => {
    const to = from + (wanted[index] ?? 0) * scale;
    const arc = { faction, from: from + gap / 2, to: to - gap / 2 };
    from = to;
    return arc;
  });
}

/** Adds the shares of several places, party by party; the order is that of the first place that names a party. */
export function addShares(lists: readonly (readonly Share[])[]): Share[] {
  const totals = new Map<string, number>();
  for (const { faction, count } of lists.flat()) totals.set(faction, (totals.get(faction) ?? 0) + count);
  return [...totals].map(([faction, count]) => ({ faction, count }));
}

function sum(shares: readonly Share[]): number {
  return shares.reduce((total, { count }) => total + count, 0);
}
