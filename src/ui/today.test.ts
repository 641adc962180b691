import { expect, it } from 'vitest';
import { today } from './today.ts';

it('writes a day with leading zeros', () => expect(today(new Date(2021, 0, 5, 23, 59))).toBe('2021-01-05'));
