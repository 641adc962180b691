import type { Locale } from '../locale/locale.ts';
import type { Mention } from '../model.ts';
import { foldWord } from '../text/normalize.ts';
import { tokenize } from '../text/tokens.ts';
import { BY_KIND } from './unknown-names.ts';

/** UTF-16 units between a name and the place that the words after it name. */
export const APPOSITION_REACH = 70;
/**
 * A comma, a bracket or a dash, behind at most one word of the name's own kind ("hill", "camp"), then words without a full
 * stop or another name between: ", about 8 km west of ".
 */
export const APPOSITION = /^(?:\s\p{Ll}+)?(?:,|\s?\(|\s[–—-])\s?[^.;:!?()\n\p{Lu}]*$/u;

/** UTF-16 units before a name in which "the district of" stands, in languages where it stands before. */
const BEFORE_QUARTER = 16;

/**
 * Names that the gazetteer lacks, placed by what stands beside them: "the hamlet of X, about 8 km west of Y", "X hill, grid
 * 35M QU 2710 5975", "the X district of Y". Others stay as they are.
 * @param unknown names without a place
 * @param placed the passage's other mentions, with their relations
 */
export function placeByApposition(
  text: string,
  unknown: readonly Mention[],
  placed: readonly Mention[],
  locale: Locale,
): Mention[] {
  const { quarter } = locale;
  return unknown.map((name) => {
    if (name.role !== 'location' || name.place !== null) return name;
    const held = placed.find((mention) => isHeld(text, mention, name, locale));
    if (held !== undefined)
      return {
        ...name,
        place: held.place,
        relation: held.relation,
        candidates: held.candidates,
        rule: `holds “${held.toponym}”; nothing more is known of it`,
      };
    const anchor = placed.find((mention) => mention.start >= name.end && mention.start - name.end <= APPOSITION_REACH);
    if (anchor === undefined || anchor.place === null) return name;
    if (quarter?.test(text.slice(Math.max(0, name.start - BEFORE_QUARTER), anchor.start)) === true)
      return {
        ...name,
        place: anchor.place,
        candidates: anchor.candidates,
        rule: `a part of “${anchor.toponym}”, of which nothing more is known`,
      };
    if (!saysWhere(anchor)) return name;
    const between = text.slice(name.end, anchor.start);
    if (!APPOSITION.test(between)) return name;
    return {
      ...name,
      place: anchor.place,
      relation: anchor.relation,
      candidates: anchor.candidates,
      rule: `placed by the words after it: “${between.replace(/^[\s,(–—-]+/u, '')}${anchor.toponym}”`,
    };
  });
}

/** "X, Y territory", "X, in Y district": an area that the gazetteer lacks is where what it is said to hold is. */
function isHeld(text: string, { place, end }: Mention, name: Mention, locale: Locale): boolean {
  const { start, rule } = name;
  if (place === null || end > start || start - end > HOLDER_REACH || !rule.startsWith(BY_KIND)) return false;
  const kind = foldWord(/^ (\p{L}+)/u.exec(text.slice(name.end, name.end + HOLDER_REACH))?.[1] ?? '');
  const words = text.slice(end, start);
  return (
    locale.placeTypes.get(kind) === 'division' &&
    /^,?\s/u.test(words) &&
    tokenize(words).every(({ folded }) => locale.containmentLinks.has(folded) || locale.articles.has(folded))
  );
}

const HOLDER_REACH = 12; // UTF-16 units

/** Whether a mention with its relation is a place of its own, so that another name may be it. */
function saysWhere({ place, relation }: Mention): boolean {
  return place?.startsWith('geo:') === true || (relation !== null && RELATIONS.has(relation.kind));
}

const RELATIONS: ReadonlySet<string> = new Set(['offset', 'near', 'side', 'between', 'road', 'outskirts']);
