import { localeOf } from '../locale.ts';
import { type PluralForms, plural } from '../plural.ts';

/** The six plural forms of Arabic; one and two mostly say the number by the noun itself. */
type ArabicForms = PluralForms<'zero' | 'one' | 'two' | 'few' | 'many'>;

/** A counted noun in Arabic; a form that is missing does not compile. */
export function arabicCount(forms: ArabicForms): (count: number) => string {
  return plural<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar', forms);
}

const list = new Intl.ListFormat(localeOf('ar'));

/** "أمريكا وروسيا وقسد"; names in Latin letters are set apart, so that the line keeps its order (Unicode isolates). */
export function arabicList(names: readonly string[]): string {
  return list.format(names.map((name) => (/\p{Script=Latin}/u.test(name) ? `\u2068${name}\u2069` : name)));
}

export const reports = arabicCount({
  zero: 'لا تقارير',
  one: 'تقرير واحد',
  two: 'تقريران',
  few: '{n} تقارير',
  many: '{n} تقريراً',
  other: '{n} تقرير',
});

export const origins = arabicCount({
  zero: 'بلا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: '{n} مصادر',
  many: '{n} مصدراً',
  other: '{n} مصدر',
});

export const claims = arabicCount({
  zero: 'لا إفادات',
  one: 'إفادة واحدة',
  two: 'إفادتان',
  few: '{n} إفادات',
  many: '{n} إفادة',
  other: '{n} إفادة',
});
