import { expect, it } from 'vitest';
import { kilometres } from './distance.ts';

it.each([
  [50, 'en', '50 km'],
  [12.44, 'en', '12.4 km'],
  [99.96, 'en', '100 km'],
  [1234.5, 'en', '1,235 km'],
  [12.4, 'ru', '12,4 км'],
])('%s km in %s', (km, language, text) => {
  expect(kilometres(km, language).replace('\u00a0', ' ')).toBe(text);
});
