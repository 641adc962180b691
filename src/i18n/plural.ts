import { localeOf } from './locale.ts';

/** The text for each plural form that a language has; `other` always. English needs `one` and `other`. */
export type PluralForms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form, string>> & { readonly other: string };

/** A function that fills `{n}` of the fitting form with a number written in the language. */
export function plural<Form extends Intl.LDMLPluralRule>(
  language: string,
  forms: PluralForms<Form>,
): (count: number) => string {
  const rules = new Intl.PluralRules(localeOf(language));
  const digits = new Intl.NumberFormat(localeOf(language));
  return (count) => {
    const form = rules.select(count);
    const text = (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[form] ?? forms.other;
    return text.replace('{n}', digits.format(count));
  };
}
