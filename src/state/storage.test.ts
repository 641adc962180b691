import { describe, expect, it } from 'vitest';
import { readLanguage, readTheme, writeLanguage, writeTheme } from './storage.ts';

const fails = (): never => {
  throw new Error('blocked');
};

/** A storage in memory. */
function memory() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    values,
  };
}

describe('the chosen theme', () => {
  it('is kept', () => {
    const storage = memory();
    writeTheme(() => storage, 'dark');
    expect(readTheme(() => storage)).toBe('dark');
  });

  it('follows the system where none was chosen, or an unknown one is stored', () => {
    const storage = memory();
    expect(readTheme(() => storage)).toBe('system');
    storage.values.set('dateline.theme', 'sepia');
    expect(readTheme(() => storage)).toBe('system');
  });

  it('survives a storage that is blocked as a whole, or refuses a call', () => {
    expect(readTheme(fails)).toBe('system');
    expect(readTheme(() => ({ getItem: fails, setItem: fails }))).toBe('system');
    expect(() => writeTheme(fails, 'dark')).not.toThrow();
    expect(() => writeTheme(() => ({ getItem: fails, setItem: fails }), 'dark')).not.toThrow();
  });
});

describe('the chosen language', () => {
  it('is kept, apart from the theme', () => {
    const storage = memory();
    writeTheme(() => storage, 'dark');
    writeLanguage(() => storage, 'ar');
    expect(readLanguage(() => storage)).toBe('ar');
    expect(readTheme(() => storage)).toBe('dark');
  });

  it('is none where none was chosen, or the page does not speak it', () => {
    const storage = memory();
    expect(readLanguage(() => storage)).toBeNull();
    storage.values.set('dateline.language', 'fr');
    expect(readLanguage(() => storage)).toBeNull();
  });

  it('survives a storage that is blocked', () => {
    expect(readLanguage(fails)).toBeNull();
    expect(() => writeLanguage(fails, 'ru')).not.toThrow();
  });
});
