import { distance } from '@turf/distance';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/gazetteer-place.ts';
import type { Locale } from '../locale/locale.ts';
import type { Mention } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/** Kilometres from the middle of an area from which on a town that lies in another area is not in it; our own choice. */
const FARTHEST_KM = 100;
const AREAS: ReadonlySet<PlaceKind> = new Set(['district', 'division'] as const);
/** UTF-16 units between a name and the area that is said to hold it. */
const HOLDER_REACH = 40;

/**
 * Towns that the text puts into an area far from where the gazetteer knows a town of that name: "the village of X in Y
 * district", "Y's X". It is another one, which the gazetteer lacks, and stays unplaced.
 * @param mentions of one passage, in order
 */
export function refuteByHolder(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  locale: Locale,
): Mention[] {
  return mentions.map((mention, order) => {
    const next = mentions[order + 1];
    const previous = mentions[order - 1];
    const holder =
      next !== undefined && isHeldBy(text.slice(mention.end, next.start), locale)
        ? next
        : previous !== undefined && /^[’']s\s$/u.test(text.slice(previous.end, mention.start))
          ? previous
          : undefined;
    if (holder === undefined || !isElsewhere(mention, holder, gazetteer)) return mention;
    return {
      ...mention,
      place: null,
      rule: `said to be in “${holder.toponym}”, far from any known place of this name`,
    };
  });
}

/** " in the " and the like. */
function isHeldBy(between: string, { containmentLinks, articles, placeTypes, typeLinks }: Locale): boolean {
  if (between.length > HOLDER_REACH || !/^ \p{L}/u.test(between) || /[.,;:!?()]/u.test(between)) return false;
  const words = tokenize(between).map(({ folded }) => folded);
  return (
    containmentLinks.has(words.find((word) => !placeTypes.has(word)) ?? '') &&
    words.every(
      (word) => containmentLinks.has(word) || articles.has(word) || placeTypes.has(word) || typeLinks.has(word),
    )
  );
}

function isElsewhere(mention: Mention, holder: Mention, gazetteer: Gazetteer): boolean {
  if (mention.role !== 'location' || holder.role !== 'location' || mention.relation !== null) return false;
  const place = gazetteer.get(mention.place ?? '');
  const area = gazetteer.get(holder.place ?? '');
  if (place?.kind !== 'populated-place' || area === undefined || !AREAS.has(area.kind)) return false;
  const isInAnother = place.within.some((id) => gazetteer.get(id)?.kind === area.kind && id !== area.id);
  if (!isInAnother || place.within.includes(area.id)) return false;
  return distance([...place.coordinates], [...area.coordinates]) > FARTHEST_KM;
}
