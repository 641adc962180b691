import { tokenize } from '../text/tokens.ts';

/** Stems of words for bodies that speak for a state or a force, folded: English, Arabic, Russian. */
const INSTITUTION =
  /^(?:ministr|department|comman|centcom|cent(?:re|er)|forces?$|arm(?:y|ed)|navy|military|staff|govern|administration|coalition|council|committee|embassy|office$|agency|authorit|pentagon|kremlin|وزار|قياد|قوات|جيش|حكوم|مركز|هيي|مجلس|اركان|سفار|министерств|минобороны|мид$|центр|команд|войск|арми|вооруженн|генштаб|штаб|правительств|администрац|коалици|совет|комитет|посольств|кремл|ведомств)/u;
const ARABIC_ARTICLE = /^(?:و?ال)/u;

/**
 * Whether a speaker's name is that of a body ("Russian Defence Ministry", "the Ministry"), or a single word such as
 * "Moscow". A surname alone passes too: it is for the caller to know the person by their full name first.
 */
export function isInstitution(name: string): boolean {
  const words = tokenize(name);
  if (words.length === 1 && words[0]?.capital === true) return true;
  return words.some(({ folded }) => INSTITUTION.test(folded) || INSTITUTION.test(folded.replace(ARABIC_ARTICLE, '')));
}
