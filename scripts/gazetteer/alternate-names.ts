import type { PlaceName } from '../../src/core/gazetteer/gazetteer-place.ts';
import { foldWord } from '../../src/core/text/normalize.ts';

/** Fewest letters of a name that is kept. */
const SHORTEST_NAME = 3;
const ONLY_LATIN = /^[\p{Script=Latin}\p{M}\s\-–'’‘ʼʻ`ʿʾ.,]+$/u;
const ONLY_ARABIC = /^[\p{Script=Arabic}\p{M}\sـ\-.،]+$/u;
const ONLY_CYRILLIC = /^[\p{Script=Cyrillic}\p{M}\s\-–'’.]+$/u;
const AIRPORT_CODE = /^[A-Z]{3}$/;
const VOWEL = /[aeiouyəœæøı]/;
/** Letters of Sorani Kurdish that Arabic, Persian and Uyghur do not share. */
const SORANI_LETTER = /[ێڕڵ]/;
/** Letters of Sorani Kurdish that Uyghur has too; a word with one of `UYGHUR_LETTER` may be Uyghur. */
const SORANI_OR_UYGHUR_LETTER = /[ۆە]/;
const UYGHUR_LETTER = /[ۇۈېى]/;
/** Letters of Persian, Kurdish, Urdu and others that Arabic does not write. */
const NOT_ARABIC_LETTER = /[پچگژیکھہۀےٹڈڑںڤڭۅۋۉۊڃڄټډړږښڼ]/;
/** î and û alone do not count: French romanisation writes them too (`Yabroûd`, `Tell Hamîs`). */
const KURMANJI_LETTER = /[êşç]/iu;
/** ş also stands for ص in the romanisation of GNS, where ah, ay or aw are near (`Quşayr`, `Şanamayn`). */
const ARABIC_ROMANISATION = /a[hyw]/u;
const TURKISH_LETTER = /[ğıöüşçİ]/u;
const NEITHER_KURMANJI_NOR_ASCII = /[^\p{ASCII}êîûşçÊÎÛŞÇ’‘ʼ]/u;
const NEITHER_TURKISH_NOR_ASCII = /[^\p{ASCII}ğıöüşçâîûĞİÖÜŞÇÂÎÛ’‘ʼ]/u;

/** A name as it is compared: folded words, hyphens as blanks. */
export function foldName(name: string): string {
  return name
    .split(/[\s\-–]+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * True for an alternate name that is worth keeping. GeoNames' lists hold letter-by-letter transcriptions (`almalkyt`,
 * `da ma shi ge`), which are all lower case, and codes of airports; neither stands in a report.
 * @param cyrillic whether names in Cyrillic script are wanted
 */
export function isUsableName(name: string, cyrillic: boolean): boolean {
  if (foldName(name).replaceAll(' ', '').length < SHORTEST_NAME) return false;
  if (ONLY_ARABIC.test(name)) return true;
  if (ONLY_CYRILLIC.test(name)) return cyrillic;
  if (!ONLY_LATIN.test(name) || AIRPORT_CODE.test(name)) return false;
  return name !== name.toLowerCase() && VOWEL.test(foldName(name));
}

/**
 * The language that a name's letters give away, else `null`.
 * @param country ISO 3166-1 alpha-2; ê, ş and ç are read as Kurmanji in Syria and Iraq; ğ, ı, ö, ü, ş and ç as Turkish in Turkey
 */
export function languageOf(name: string, country: string): string | null {
  if (ONLY_ARABIC.test(name)) return languageOfArabicScript(name);
  if (country === 'TR') {
    return TURKISH_LETTER.test(name) && !NEITHER_TURKISH_NOR_ASCII.test(name) ? 'tr' : null;
  }
  if (country !== 'SY' && country !== 'IQ') return null;
  return KURMANJI_LETTER.test(name) && !ARABIC_ROMANISATION.test(name) && !NEITHER_KURMANJI_NOR_ASCII.test(name)
    ? 'ku'
    : null;
}

function languageOfArabicScript(name: string): string | null {
  if (SORANI_LETTER.test(name)) return 'ckb';
  if (SORANI_OR_UYGHUR_LETTER.test(name)) return UYGHUR_LETTER.test(name) ? null : 'ckb';
  return NOT_ARABIC_LETTER.test(name) ? null : 'ar';
}

/**
 * Drops the names that fold to the same as an earlier one or as the display name. Of two, one that tells its language
 * stays, since `Dêrik` says more than `Derik`.
 */
export function withoutDuplicates(displayName: string, names: readonly PlaceName[]): PlaceName[] {
  const kept = new Map<string, PlaceName>();
  for (const entry of names) {
    const key = foldName(entry.name);
    if (key === foldName(displayName)) continue;
    const earlier = kept.get(key);
    if (earlier === undefined || (earlier.lang === null && entry.lang !== null)) kept.set(key, entry);
  }
  return [...kept.values()];
}
