import type { Theme } from './palette.ts';
import type { Share } from './ring-shares.ts';

/** How an area's badge looks. */
export interface BadgeImage {
  readonly kind: 'badge';
  readonly label: string;
  readonly count: number;
  readonly shares: readonly Share[];
  readonly approximate: boolean;
  readonly selected: boolean;
}

interface PinImage {
  readonly kind: 'pin';
  readonly count: number;
  readonly shares: readonly Share[];
}

/** A ring for several places; `members` are numbers that the map's registry knows. */
interface ClusterImage {
  readonly kind: 'cluster';
  readonly members: readonly number[];
}

/** Images that are the same for every place: the hatch of an area, the dot of a town, the mark behind a selected name. */
interface PlainImage {
  readonly kind: 'hatch' | 'town-dot' | 'mark';
}

export type ImageContent = BadgeImage | PinImage | ClusterImage | PlainImage;

/** Stands between the members of a cluster, which the style joins by `concat`. */
export const memberSeparator = '.';

/**
 * The id under which the style asks for an image: everything that its drawing needs, without the theme, which the style puts
 * before it (`light/pin/4/us:4,ru:4`). Content in the id makes it the cache's key too.
 */
export function imageKey(content: ImageContent): string {
  if (content.kind === 'pin') return ['pin', content.count, joinShares(content.shares)].join('/');
  if (content.kind === 'cluster') return ['cluster', content.members.map(memberKey).join(memberSeparator)].join('/');
  if (content.kind !== 'badge') return content.kind;
  const flags = `${content.approximate ? 'a' : ''}${content.selected ? 's' : ''}`;
  return ['badge', flags, content.count, joinShares(content.shares), encodeURIComponent(content.label)].join('/');
}

/** Short form of a registry number. */
export function memberKey(member: number): string {
  return member.toString(36);
}

/** Reads an id back; `null` where it is not one of ours. */
export function parseImageId(id: string): { theme: Theme; content: ImageContent } | null {
  const [theme, kind, ...rest] = id.split('/');
  if (theme !== 'light' && theme !== 'dark') return null;
  const content = parseContent(kind ?? '', rest);
  return content === null ? null : { theme, content };
}

function parseContent(
  kind: string,
  [first = '', second = '', third = '', fourth = '']: readonly string[],
): ImageContent | null {
  if (kind === 'hatch' || kind === 'town-dot' || kind === 'mark') return { kind };
  if (kind === 'pin') return { kind, count: Number(first), shares: splitShares(second) };
  if (kind === 'cluster')
    return {
      kind,
      members: first.split(memberSeparator).map((member) => Number.parseInt(member, 36)),
    };
  if (kind !== 'badge') return null;
  const flags = {
    approximate: first.includes('a'),
    selected: first.includes('s'),
  };
  return {
    kind,
    ...flags,
    count: Number(second),
    shares: splitShares(third),
    label: decodeURIComponent(fourth),
  };
}

function joinShares(shares: readonly Share[]): string {
  return shares.map(({ faction, count }) => `${encodeURIComponent(faction)}:${count}`).join(',');
}

function splitShares(text: string): Share[] {
  if (text === '') return [];
  return text.split(',').map((part) => {
    const [faction = '', count = ''] = part.split(':');
    return { faction: decodeURIComponent(faction), count: Number(count) };
  });
}
