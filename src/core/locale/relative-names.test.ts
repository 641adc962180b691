import { describe, expect, it } from 'vitest';
import { relativeNames } from './relative-names.ts';

const euphrates = {
  names: [
    { name: 'Ferat', lang: 'ku' },
    { name: 'الفرات', lang: 'ar' },
    { name: 'نهر الفرات', lang: 'ar' },
    { name: 'Евфрат', lang: 'ru' },
  ],
};
const syria = {
  names: [
    { name: 'سوريا', lang: 'ar' },
    { name: 'Сирия', lang: 'ru' },
  ],
};

describe('relativeNames', () => {
  it('names a part in each language that names the whole', () =>
    expect(relativeNames(syria, (words, name) => words.part('north-east', name))).toEqual([
      { name: 'شمال شرق سوريا', lang: 'ar' },
      { name: 'Сирия, северо-восточная часть', lang: 'ru' },
    ]));

  it('joins the Arabic article to its preposition, and takes the first name of a language', () =>
    expect(relativeNames(euphrates, (words, name) => words.bank('east', name))).toEqual([
      { name: 'الضفة الشرقية للفرات', lang: 'ar' },
      { name: 'Евфрат, восточный берег', lang: 'ru' },
    ]));

  it('tells distances, sides and outskirts', () => {
    const russian = (phrase: Parameters<typeof relativeNames>[1]): string | undefined =>
      relativeNames(syria, phrase).find(({ lang }) => lang === 'ru')?.name;
    expect(russian((words, name) => words.offset(10, 'south', name))).toBe('Сирия, 10 км к югу');
    expect(russian((words, name) => words.outskirts('north', name))).toBe('Сирия, северные окрестности');
    expect(russian((words, name) => words.outskirts(null, name))).toBe('Сирия, окрестности');
    expect(russian((words, name) => words.road(name, 'Ирак'))).toBe('дорога Сирия – Ирак');
  });

  it('leaves out a language that has no name, or of which the phrase has none', () => {
    expect(relativeNames({ names: [] }, (words, name) => words.part('south', name))).toEqual([]);
    expect(
      relativeNames(syria, (words, name, language) => (language === 'ar' ? null : words.part('south', name))),
    ).toEqual([{ name: 'Сирия, южная часть', lang: 'ru' }]);
  });
});
