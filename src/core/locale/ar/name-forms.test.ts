import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../../model.ts';
import { foldContext, foldWord } from '../../text/normalize.ts';
import { arabic } from './arabic.ts';
import { arabicNameForms } from './name-forms.ts';

describe('arabicNameForms', () => {
  it.each([
    ['للمالكية', 'المالكيه', 1],
    ['وبالرقة', 'الرقه', 2],
    ['وحلب', 'حلب', 1],
    ['بحلب', 'حلب', 1],
    ['ولدمشق', 'دمشق', 2],
    ['فلدمشق', 'دمشق', 2],
    ['للبنان', 'لبنان', 1],
    ['للاذقية', 'اللاذقيه', 1],
    ['وللرقة', 'الرقه', 2],
    ['الحسكة', 'حسكه', 0],
    ['حسكة', 'الحسكه', 0],
    ['سورية', 'سوريا', 0],
    ['وسورية', 'سوريا', 1],
  ])('%s may be %s', (word, folded, cliticLetters) => {
    expect(arabicNameForms(foldWord(word))).toContainEqual({ folded, cliticLetters });
  });

  it('gives the word without its clitic first', () => {
    expect(arabicNameForms(foldWord('بحلب'))[0]).toEqual({ folded: 'حلب', cliticLetters: 1 });
    expect(arabicNameForms(foldWord('للمالكية'))[0]).toEqual({ folded: 'المالكيه', cliticLetters: 1 });
  });

  it('never leaves fewer than three letters', () => {
    for (const word of ['بقم', 'ولد', 'باب', 'الري', 'فاس'])
      for (const { folded } of arabicNameForms(word)) expect(folded.length).toBeGreaterThanOrEqual(3);
  });

  it.each(['', 'و', 'لل', 'ال', 'Aleppo', 'Москва', '12', '😀', 'و'.repeat(10_000)])('is safe on “%.12s”', (word) => {
    const forms = arabicNameForms(word).map((form) => form.folded);
    expect(forms.length).toBeLessThanOrEqual(8);
    expect(forms).not.toContain(word);
    expect(new Set(forms).size).toBe(forms.length);
  });
});

interface Reading {
  readonly kind: RelationKind;
  readonly groups: Readonly<Record<string, string>>;
}

/** The first pattern that fits a text in which the names stand in braces, their clitics outside. */
function read(fragment: string): Reading | null {
  const names = [...fragment.matchAll(/\{[^}]*\}/gu)];
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A fragment needs a name in braces.');
  const parts = {
    before: foldContext(fragment.slice(Math.max(0, first.index - 90), first.index)),
    between: names.length > 1 ? foldContext(fragment.slice(first.index + first[0].length, last.index)) : null,
    after: foldContext(fragment.slice(last.index + last[0].length)),
  };
  for (const { kind, before, between, after } of arabic.relations) {
    if ((between === undefined) !== (parts.between === null)) continue;
    const wanted = [before, between, after];
    const found = [
      before?.exec(parts.before) ?? null,
      between?.exec(parts.between ?? '') ?? null,
      after?.exec(parts.after) ?? null,
    ];
    if (wanted.some((pattern, index) => pattern !== undefined && found[index] === null)) continue;
    const groups = found.flatMap((match) => Object.entries(match?.groups ?? {}));
    return { kind, groups: Object.fromEntries(groups.filter(([, value]) => value !== undefined)) };
  }
  return null;
}

/** The direction as the caller looks it up. */
const directionOf = (reading: Reading | null): string | undefined =>
  arabic.directions.get((reading?.groups.direction ?? '').replace(/[\s‐‑–-]/gu, ''));

describe('arabic.relations', () => {
  it.each([
    ['على بعد 12 كيلومتراً شرق {الزهرة}', '12', 'east'],
    ['على بُعد نحو ٤٠ كيلومترًا شمال شرقي مدينة {الزهرة}', '40', 'north-east'],
    ['12 كم شمال مدينة {الزهرة}', '12', 'north'],
    ['على مسافة 7.5 كم إلى الغرب من {الزهرة}', '7.5', 'west'],
    ['تقع 30 كيلومترا (19 ميلا) جنوب غرب {الزهرة}', '30', 'south-west'],
    ['إلى الشرق من {الزهرة} بمسافة 12 كم', '12', 'east'],
    ['شمالي {الزهرة} بنحو 6 كيلومترات', '6', 'north'],
    ['تبعد عن {الزهرة} مسافة 9 كم إلى الجنوب', '9', 'south'],
  ])('%s is an offset', (fragment, distance, direction) => {
    const reading = read(fragment);
    expect(reading?.kind).toBe('offset');
    expect(reading?.groups.distance).toBe(distance);
    expect(directionOf(reading)).toBe(direction);
    expect(arabic.distanceUnits.get(reading?.groups.unit ?? '')).toBe(1);
  });

  it.each([
    ['شرق {الزهرة}', 'side', 'east'],
    ['شرقي بلدة {الزهرة}', 'side', 'east'],
    ['إلى الغرب من {الزهرة}', 'side', 'west'],
    ['في شمال شرق {ليبيا}', 'side', 'north-east'],
    ['وشمالي {ليبيا}', 'side', 'north'],
    ['بشمال غربي {ليبيا}', 'side', 'north-west'],
    ['إلى الجنوب الشرقي من قرية {الزهرة}', 'side', 'south-east'],
    ['في وسط {الزهرة}', 'part', 'centre'],
    ['في ريف محافظة {الزهرة} الشمالي الغربي', 'part', 'north-west'],
    ['بريف {الزهرة} الشمالي', 'outskirts', 'north'],
    ['أطراف مدينة {الزهرة} الجنوبية', 'outskirts', 'south'],
    ['على الأطراف الشرقية لمدينة {الزهرة}', 'outskirts', 'east'],
    ['في الريف الشمالي ل{حلب}', 'outskirts', 'north'],
    ['أحياء {الزهرة} الشرقية', 'part', 'east'],
    ['على الضفة الشرقية لنهر {الفرات}', 'bank', 'east'],
    ['ضفة {الفرات} الغربية', 'bank', 'west'],
  ])('%s is %s, %s', (fragment, kind, direction) => {
    const reading = read(fragment);
    expect(reading?.kind).toBe(kind);
    expect(directionOf(reading)).toBe(direction);
  });

  it.each([
    ['قرب {الزهرة}', 'near'],
    ['قرب قرية {الزهرة}', 'near'],
    ['بالقرب من بلدة {الزهرة}', 'near'],
    ['في محيط {الزهرة}', 'near'],
    ['على مقربة من {الزهرة}', 'near'],
    ['على بعد عدة كيلومترات من {الزهرة}', 'near'],
    ['القرى المجاورة ل{الزهرة}', 'near'],
    ['أطراف {الزهرة}', 'outskirts'],
    ['في ريف {الزهرة}', 'outskirts'],
    ['ضواحي مدينة {الزهرة}', 'outskirts'],
    ['بين {الزهرة} و{الوردة}', 'between'],
    ['بين بلدتي {الزهرة} و{الوردة}', 'between'],
    ['بين مدينة {الزهرة} وبين قرية {الوردة}', 'between'],
    ['طريق {الزهرة} – {الوردة}', 'road'],
    ['على طريق {الزهرة} {الوردة} الدولي', 'road'],
    ['الطريق بين {الزهرة} و{الوردة}', 'road'],
    ['على الطريق الدولي M4 بين {الزهرة} و{الوردة}', 'road'],
    ['M4 بين {الزهرة} و{الوردة}', 'road'],
    ['الطريق الواصل بين {الزهرة} و{الوردة}', 'road'],
    ['الطريق المؤدي من {الزهرة} إلى {الوردة}', 'road'],
    ['الحدود بين {تشاد} و{السودان}', 'border'],
    ['على حدود {تشاد} مع {السودان}', 'border'],
  ])('%s is %s', (fragment, kind) => {
    expect(read(fragment)?.kind).toBe(kind);
  });

  it('reads a distance without a direction', () => {
    expect(read('على بعد 5 كم من {الزهرة}')).toMatchObject({ kind: 'near', groups: { distance: '5', unit: 'كم' } });
    expect(read('تبعد عن {الزهرة} نحو 5 كيلومترات')).toMatchObject({ kind: 'near', groups: { distance: '5' } });
  });

  it('leaves the left and the right bank to the caller', () => {
    expect(read('على الضفة اليسرى لنهر {النيل}')).toMatchObject({ kind: 'bank', groups: { side: 'يسري' } });
  });

  it.each([
    'في {الزهرة}',
    'مدينة {الزهرة}',
    'قال سكان {الزهرة}',
    'مقتل 12 جنديا من {تشاد}',
    'من {الزهرة} إلى {الوردة}',
    'محادثات {تشاد} و{السودان}',
    'الضفة الغربية و{القدس}',
    'أشرق {الزهرة}',
    'إلى {الزهرة} الجديدة',
    'قوات {تشاد} الشرقية',
    'البحرين {الزهرة}',
    'التقارب {تشاد}',
  ])('%s is none', (fragment) => {
    expect(read(fragment)).toBeNull();
  });
});

describe('arabic', () => {
  it('holds words in their folded form', () => {
    const lists = [arabic.commonWords, arabic.organs, arabic.agentVerbs, arabic.personTitles, arabic.demonyms.keys()];
    for (const list of lists) for (const word of list) expect(foldWord(word)).toBe(word);
  });

  it('knows nisbas with article, clitics, gender and number', () => {
    for (const word of ['سوري', 'السورية', 'والسوريين', 'للسوريين', 'سوريون', 'بالتركية', 'الأتراك', 'الروس'])
      expect(arabic.demonyms.has(foldWord(word))).toBe(true);
  });

  it('does not take the name of a country for an adjective', () => {
    for (const word of ['سوريا', 'سورية', 'روسيا', 'تركيا', 'السعودية', 'مالي', 'مصر', 'لبنان'])
      expect(arabic.demonyms.has(foldWord(word))).toBe(false);
  });

  it('keeps names of countries out of the common words', () => {
    for (const word of ['سوريا', 'المغرب', 'مصر', 'السودان', 'مالي', 'الأردن', 'لبنان'])
      expect(arabic.commonWords.has(foldWord(word))).toBe(false);
    expect(arabic.commonWords.size).toBeGreaterThan(600);
  });

  it('tells captions and links from ordinary paragraphs', () => {
    expect(arabic.captionCredit.test('جسر في المدينة (رويترز)')).toBe(true);
    expect(arabic.captionCredit.test('وقالت الوزارة إن الجسر أعيد فتحه (صباح الأحد).')).toBe(false);
    expect(arabic.relatedLink.test('اقرأ أيضاً: ماذا نعرف عن الجسر')).toBe(true);
    expect(arabic.relatedLink.test('شاهد السكان الطائرة صباحا.')).toBe(false);
  });
});
