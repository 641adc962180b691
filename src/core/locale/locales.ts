import { arabic } from './ar/arabic.ts';
import { english } from './en/english.ts';
import type { Locale } from './locale.ts';
import { russian } from './ru/russian.ts';

/** The languages that can be read, by BCP 47 tag. */
export const locales: ReadonlyMap<string, Locale> = new Map(
  [english, arabic, russian].map((locale) => [locale.language, locale]),
);
