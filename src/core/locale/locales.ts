import { english } from './en/english.ts';
import type { Locale } from './locale.ts';

/** The languages that can be read, by BCP 47 tag. */
export const locales: ReadonlyMap<string, Locale> = new Map([english].map((locale) => [locale.language, locale]));
