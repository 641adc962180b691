import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GazetteerPlace } from '../../src/core/gazetteer/gazetteer-place.ts';
import { geoparse, prepareKnowledge, type ReadReport } from '../../src/core/geoparse.ts';
import { sampleReport } from '../../src/core/sample-report.ts';

// Sentences are invented and set in 2031; places are real, positions and populations rounded.
const place = (
  id: string,
  name: string,
  kind: GazetteerPlace['kind'],
  rest: Partial<GazetteerPlace> = {},
): GazetteerPlace => ({
  id,
  name,
  names: [],
  kind,
  featureCode: null,
  country: 'SY',
  within: kind === 'country' ? [] : ['syria'],
  population: 0,
  coordinates: [38, 35],
  source: 'test',
  ...rest,
});
const called = (ar: string, ru: string) => [
  { name: ar, lang: 'ar' },
  { name: ru, lang: 'ru' },
];
const places = [
  place('syria', 'Syria', 'country', { names: called('سوريا', 'Сирия') }),
  place('turkey', 'Turkey', 'country', { country: 'TR', names: called('تركيا', 'Турция') }),
  place('damascus', 'Damascus', 'populated-place', {
    featureCode: 'PPLC',
    population: 1_500_000,
    names: called('دمشق', 'Дамаск'),
  }),
  place('homs', 'Homs', 'populated-place', { population: 700_000, names: called('حمص', 'Хомс') }),
  place('hama', 'Hama', 'populated-place', { population: 460_000, names: called('حماة', 'Хама') }),
  place('ras-al-ayn', 'Ra’s al ‘Ayn', 'populated-place', {
    population: 30_000,
    names: called('رأس العين', 'Рас-эль-Айн'),
  }),
  place('idlib', 'Idlib Governorate', 'division', {
    names: [{ name: 'Idlib', lang: 'en' }, ...called('إدلب', 'Идлиб')],
  }),
  place('euphrates', 'Euphrates', 'river', { names: called('الفرات', 'Евфрат') }),
];
const byId = new Map(places.map((entry) => [entry.id, entry]));
const knowledge = prepareKnowledge({ get: (id) => byId.get(id), all: () => places }, []);
const LANGUAGES = ['en', 'ar', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];
const read = (text: string, language: Language): ReadReport => geoparse(sampleReport(text, { language }), knowledge);

/** What holds of every reading, whatever the text. */
function expectSound({ report: { text }, passages, mentions, factions }: ReadReport): void {
  expect(factions).toHaveLength(passages.length);
  const spans = new Set<string>();
  let previous = 0;
  for (const mention of mentions) {
    const { start, end, toponym, passage, role, relation } = mention;
    expect(start).toBeGreaterThanOrEqual(previous);
    previous = start;
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(toponym);
    const around = passages[passage];
    expect(start).toBeGreaterThanOrEqual(around?.start ?? Number.NaN);
    expect(end).toBeLessThanOrEqual(around?.end ?? Number.NaN);
    if (mention.place !== null) expect(byId.has(mention.place) || mention.place.startsWith('geo:')).toBe(true);
    if (role !== 'location') {
      expect(mention.place).toBeNull();
      expect(relation).toBeNull();
      continue;
    }
    const span = `${start}–${end}`;
    expect(spans).not.toContain(span);
    spans.add(span);
  }
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: `Homs Hama Syria Turkey Damascus Idlib Euphrates Ra's al-Ayn Turkish Syrian US it rained in near between and from to
    the The of on road highway border 5 km miles 12.5 east north southern outskirts countryside province town village eastern
    bank said with Mr. Omar University Tal Jumma 36.5423, 40.3312 36°30′N 40°20′E`.split(/\s+/u),
  ar: `حمص حماة سوريا دمشق إدلب الفرات رأس العين وحمص بحمص في من إلى قرب شرق شمال مدينة ريف بين و طريق كم ٥ ١٢٫٥ السوري
    التركي هطل المطر على حدود محافظة قرية تل جمعة 36.5423, 40.3312`.split(/\s+/u),
  ru: `Хомс Хомсе Хаме Сирии Турция Дамаска Идлиб Идлибе Евфрата Рас-эль-Айн сирийский турецкий в на под из и между от до
    шёл дождь город деревня провинции км 5 12,5 восточнее к северу окраине дороге границе г. им. 36.5423, 40.3312`.split(
    /\s+/u,
  ),
};
const GLUE = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '.',
  '-',
  '–',
  ' (',
  ') ',
  ' “',
  '” ',
  '’s ',
  '\n',
  '\n\n',
  ': ',
  ' […] ',
  '\u00a0',
];

const codeUnits = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0x20, max: 0x7e })), {
    maxLength: 80,
  })
  .map((units) => String.fromCharCode(...units));
const sentencesOf = (language: Language) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 20, arbitrary: fc.constantFrom(...WORDS[language]) },
          { weight: 2, arbitrary: fc.constantFrom(...LANGUAGES.flatMap((other) => WORDS[other])) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
        ),
        fc.constantFrom(...GLUE),
      ),
      { maxLength: 60 },
    )
    .map((pairs) => pairs.flat().join(''));

describe.each(LANGUAGES)('any text, read in %s', (language) => {
  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(read(text, language))),
      { numRuns: 300 },
    );
  });

  it('of any halves of characters', () => {
    fc.assert(
      fc.property(codeUnits, (text) => expectSound(read(text, language))),
      { numRuns: 300 },
    );
  });

  it('of words and names in any order', () => {
    fc.assert(
      fc.property(sentencesOf(language), (text) => expectSound(read(text, language))),
      { numRuns: 600 },
    );
  });

  it('twice in the same way', () => {
    fc.assert(
      fc.property(sentencesOf(language), (text) => {
        expect(read(text, language)).toEqual(read(text, language));
      }),
      { numRuns: 100 },
    );
  });
});

/**
 * How much longer four times the text takes. Linear work takes 4 times as long, quadratic 16: 8 lies half-way between,
 * on a scale of powers. Both lengths are read by turns and the median of each counts. Other tests run at the same time
 * and the longer text has more rubbish to collect, so that linear work may come to 12 once: a ratio that is too large is
 * measured again, and the smallest counts. Quadratic work stays too large however often it is measured. Less than
 * `LEAST_MS` is too little to be measured.
 */
const LARGEST_RATIO = 8;
const RUNS = 3;
const ATTEMPTS = 4;
const LEAST_MS = 3;

function growth(unit: string, times: number, language: Language = 'en', opening = ''): number {
  const short = opening + unit.repeat(times);
  const long = opening + unit.repeat(4 * times);
  read(short, language);
  let smallest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && smallest >= LARGEST_RATIO; attempt += 1) {
    const shortTimes: number[] = [];
    const longTimes: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      shortTimes.push(timed(short, language));
      longTimes.push(timed(long, language));
    }
    smallest = Math.min(smallest, median(longTimes) / Math.max(LEAST_MS, median(shortTimes)));
  }
  return smallest;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function timed(text: string, language: Language): number {
  const started = performance.now();
  read(text, language);
  return performance.now() - started;
}

describe('time grows with the text, not with its square', () => {
  it.each<[language: Language, sentence: string]>([
    ['en', 'On 4 March 2031 it rained 5 km east of Homs, and the Turkish ferry leaked near Hama. '],
    ['ar', 'هطل المطر في مدينة حمص عام 2031، وفي ريف حماة. '],
    ['ru', 'В 2031 году в Хомсе шёл дождь, а к северу от Хамы капало. '],
    ['en', 'A bus broke down between Homs and Hama in 2031.\n\n'],
    ['en', 'it rained in Homs and '],
  ])('%s: %s', (language, sentence) => {
    expect(growth(sentence, 300, language)).toBeLessThan(LARGEST_RATIO);
  });

  it.each<[name: string, unit: string]>([
    ['brackets', '('],
    ['articles', ' al-'],
    ['capitals', 'A '],
    ['opening quotation marks', '“'],
    ['commas', ', '],
    ['digits', '7'],
    ['numbers', '7 '],
    ['decimals', '7.'],
    ['degrees', '7°'],
    ['blanks', ' '],
    ['ends of lines', '\n'],
    ['hyphens', '-'],
    ['apostrophes', '’'],
    ['initials', 'U.'],
    ['one endless word', 'a'],
    ['marks without a letter', '\u0301'],
    ['halves of characters', '\ud83c'],
    ['directions', 'north '],
    ['types', 'the town of '],
  ])('100,000 %s', (_, unit) => {
    expect(growth(unit, 25_000)).toBeLessThan(LARGEST_RATIO);
  });

  it.each<[language: Language, unit: string]>([
    ['en', 'Homs '],
    ['en', 'Homs-'],
    ['en', 'Homs, '],
    ['en', 'near Homs '],
    ['ar', 'حمص '],
    ['ar', 'و'],
    ['ru', 'Хомс '],
  ])('a heap of names, in %s: %s', (language, unit) => {
    expect(growth(unit, 1500, language)).toBeLessThan(LARGEST_RATIO);
  });

  it('6,000 full stops', () => {
    expect(growth('.', 1500)).toBeLessThan(LARGEST_RATIO);
  });

  it('a bracket that names 4,800 photos and is never closed', () => {
    expect(growth('Photo ', 1200, 'en', '(')).toBeLessThan(LARGEST_RATIO);
  });

  it('a list of coordinates', () => {
    expect(growth('36.5423, 40.3312. It rained. ', 300)).toBeLessThan(LARGEST_RATIO);
  });
});

describe('a text of 5 MB', () => {
  const sentence =
    'On 4 March 2031 it drizzled upon the market and upon its umbrellas, and nobody in Homs was surprised. ';
  const filler =
    'The duck was counted again, the pond was measured again, and the minutes of it were kept dry in a tin. ';
  const paragraph = `${sentence}${filler.repeat(9)}\n\n`;
  const count = Math.ceil(5_000_000 / paragraph.length);
  const text = paragraph.repeat(count);

  it('is read in one call, to its end', () => {
    const { passages, mentions } = read(text, 'en');
    expect(mentions).toHaveLength(count);
    expect(passages).toHaveLength(count * 10);
    const last = mentions.at(-1);
    expect(last?.start).toBe(text.lastIndexOf('Homs'));
    expect(last?.passage).toBe((count - 1) * 10);
    let at = -1;
    for (const { start, toponym, passage } of mentions) {
      at = text.indexOf('Homs', at + 1);
      if (start !== at || toponym !== 'Homs' || (passages[passage]?.start ?? at) > at) expect(start).toBe(at);
    }
  });

  it('may be one sentence without an end', () => {
    const { mentions } = read('the duck swam on and on '.repeat(210_000), 'en');
    expect(mentions).toEqual([]);
  });
});
