import { localeOf } from './locale.ts';

/** Up to here tenths of a kilometre are told. */
const EXACT_KM = 100;

/** A distance as the language writes it: "12.4 km", "1,230 km". */
export function kilometres(km: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: km < EXACT_KM ? 1 : 0,
  }).format(km);
}
