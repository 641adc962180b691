import type { Mention } from '../model.ts';

/** UTF-16 units between a name and the place that the words after it name. */
const REACH = 70;
/** A comma, a bracket or a dash, then words without a full stop or another name between: ", about 8 km west of ". */
const APPOSITION = /^(?:,|\s?\(|\s[–—-])\s?[^.;:!?()\n\p{Lu}]*$/u;

/**
 * Names that the gazetteer lacks, placed by what stands beside them: "the hamlet of X, about 8 km west of Y", "X hill, grid
 * 35M QU 2710 5975". Others stay as they are.
 * @param unknown names without a place
 * @param placed the passage's other mentions, with their relations
 */
export function placeByApposition(text: string, unknown: readonly Mention[], placed: readonly Mention[]): Mention[] {
  return unknown.map((name) => {
    if (name.role !== 'location' || name.place !== null) return name;
    const anchor = placed.find((mention) => mention.start >= name.end && mention.start - name.end <= REACH);
    if (anchor === undefined || anchor.place === null || !saysWhere(anchor)) return name;
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

/** Whether a mention with its relation is a place of its own, so that another name may be it. */
function saysWhere({ place, relation }: Mention): boolean {
  return place?.startsWith('geo:') === true || (relation !== null && RELATIONS.has(relation.kind));
}

const RELATIONS: ReadonlySet<string> = new Set(['offset', 'near', 'side', 'between', 'road', 'outskirts']);
