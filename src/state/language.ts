import { type AddressFault, addressFault } from './address-fault.ts';

/** A language that the page speaks; BCP 47. */
export type Language = 'en' | 'ar' | 'ru';

/** Every language by its own name, in the order of the switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية', ru: 'Русский' };
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];

export function isLanguage(value: string | null): value is Language {
  return value !== null && Object.hasOwn(LANGUAGE_NAMES, value);
}

/** The first of the reader's languages that the page speaks, in whatever region; English where it speaks none. */
export function preferredLanguage(preferred: readonly string[]): Language {
  return preferred.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '').find(isLanguage) ?? 'en';
}

/** The language that an address asks for; `null` where it asks for none, or for one that the page does not speak. */
export function languageInAddress(search: string): Language | null {
  const asked = new URLSearchParams(search).get('lang');
  return isLanguage(asked) ? asked : null;
}

/** What an address asks for and the page does not speak. */
export function languageFaults(search: string): AddressFault[] {
  const asked = new URLSearchParams(search).get('lang');
  return asked === null || isLanguage(asked) ? [] : [addressFault('unknown-language', asked)];
}

/**
 * An address with its language set, or taken out for `null`; the rest of it stays letter by letter.
 * @param address path, query and hash: `/map?place=x#8/36/41`
 */
export function withLanguage(address: string, language: Language | null): string {
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/su.exec(address) ?? [];
  const others = (query ?? '').split('&').filter((part) => part !== '' && !/^lang(?:=|$)/u.test(part));
  const parts = language === null ? others : [...others, `lang=${language}`];
  return `${path}${parts.length === 0 ? '' : `?${parts.join('&')}`}${hash}`;
}
