import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { indexFactions, matchFactions } from './match-factions.ts';
import { parseFactions } from './parse-factions.ts';

const faction = (
  id: string,
  aliases: string[],
  adjectives: string[] = [],
  machineTranslatedAliases: string[] = [],
) => ({
  id,
  country: null,
  names: { en: id, ar: id, ru: id },
  shortNames: { en: id, ar: id, ru: id },
  color: { light: '#000000', dark: '#ffffff' },
  glyph: 'circle' as const,
  aliases,
  adjectives,
  machineTranslatedAliases,
  backs: [],
});
const index = indexFactions([
  faction('us', ['US', 'anti-Islamic State coalition'], ['American'], ['us', 'Us']),
  faction('ru', ['Russia'], ['Russian']),
  faction('is', ['Islamic State', 'IS']),
  faction('sy', ['Liwa al-Quds']),
]);
const named = (text: string, machineTranslated = false): string[] =>
  matchFactions(tokenize(text), index, machineTranslated).map(
    (match) => `${match.faction}: ${text.slice(match.start, match.end)}`,
  );

describe('matchFactions', () => {
  it('finds names, adjectives and their plurals', () => {
    expect(named('The Russians met American officers of the U.S. army')).toEqual([
      'ru: Russians',
      'us: American',
      'us: U.S.',
    ]);
  });

  it('takes the longest name', () => {
    expect(named('a patrol of the anti-Islamic State coalition')).toEqual(['us: anti-Islamic State coalition']);
  });

  it('finds a name with an Arabic article', () => {
    expect(named('the militia Liwa al-Quds said')).toEqual(['sy: Liwa al-Quds']);
  });

  it('tells an abbreviation from a common word', () => {
    expect(named('It is with us as IS retreats')).toEqual(['is: IS']);
  });

  it('takes “us” of a machine translation only beside another party', () => {
    expect(named('a clash between us and Russian troops, they told us and left', true)).toEqual([
      'us: us',
      'ru: Russian',
    ]);
    expect(named('a clash between us and Russian troops')).toEqual(['ru: Russian']);
  });
});

describe('parseFactions', () => {
  const file = (...entries: unknown[]): string => `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  const problems = (text: string): string[] =>
    parseFactions('factions.json', text).problems.map((problem) => `${problem.line}: ${problem.message}`);

  it('reads what is right', () => {
    expect(parseFactions('factions.json', file(faction('one', ['One']), faction('two', ['Two'])))).toMatchObject({
      factions: [{ id: 'one' }, { id: 'two' }],
      problems: [],
    });
  });

  it('refuses an alias that two factions claim, however it is written', () => {
    expect(problems(file(faction('one', ['Green Men']), faction('two', ['green-men'])))).toEqual([
      '3: the alias "green-men" of faction "two" is claimed by "one" already; an alias belongs to one faction',
    ]);
  });

  it('refuses an id twice, a colour in words and an unknown glyph, all at once', () => {
    const found = problems(file(faction('one', []), { ...faction('one', []), color: 'red', glyph: 'skull' }));
    expect(found.join('\n')).toMatch(/"one" is used twice/u);
    expect(found.join('\n')).toMatch(/`color` is "red"/u);
    expect(found.join('\n')).toMatch(/`glyph` is "skull"; expected one of circle/u);
    expect(found).toHaveLength(3);
  });

  it('names the line on which JSON breaks', () => {
    expect(problems('[\n{},\n{"id": }\n]')[0]).toMatch(/^3: not JSON/u);
  });
});
