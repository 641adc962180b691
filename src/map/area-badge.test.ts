import { describe, expect, it } from 'vitest';
import { isRightToLeft } from './area-badge.ts';

describe('isRightToLeft', () => {
  it.each(['محافظة الحسكة', '(10) كم', 'حلب gov.'])('is true of %s', (text) => expect(isRightToLeft(text)).toBe(true));
  it.each(['al-Hasakah gov.', 'Хасеке', '12', '', 'Aleppo حلب'])('is false of %j', (text) =>
    expect(isRightToLeft(text)).toBe(false),
  );
});
