import { localeOf } from '../locale.ts';
import { type PluralForms, plural } from '../plural.ts';

/** The four plural forms of Russian; `other` is for fractions. */
type RussianForms = PluralForms<'one' | 'few' | 'many'>;

/** A counted noun in Russian; a form that is missing does not compile. */
export function russianCount(forms: RussianForms): (count: number) => string {
  return plural<'one' | 'few' | 'many' | 'other'>('ru', forms);
}

const list = new Intl.ListFormat(localeOf('ru'));

/** "США, Россия и СДС" */
export function russianList(names: readonly string[]): string {
  return list.format(names);
}

export const reports = russianCount({
  one: '{n} публикация',
  few: '{n} публикации',
  many: '{n} публикаций',
  other: '{n} публикации',
});

export const origins = russianCount({
  one: '{n} источник',
  few: '{n} источника',
  many: '{n} источников',
  other: '{n} источника',
});

export const claims = russianCount({
  one: '{n} утверждение',
  few: '{n} утверждения',
  many: '{n} утверждений',
  other: '{n} утверждения',
});
