import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../../model.ts';
import { foldContext, foldWord } from '../../text/normalize.ts';
import { russianNameForms } from './name-forms.ts';
import { russian } from './russian.ts';

const formsOf = (word: string): string[] => russianNameForms(foldWord(word)).map((form) => form.folded);

describe('russianNameForms', () => {
  it.each([
    ['Сирии', 'сирия'],
    ['Сирию', 'сирия'],
    ['Сирией', 'сирия'],
    ['Гвинее', 'гвинея'],
    ['Гвинеи', 'гвинея'],
    ['Москве', 'москва'],
    ['Москвой', 'москва'],
    ['Дамаске', 'дамаск'],
    ['Хасеке', 'хасека'],
    ['Исы', 'иса'],
    ['Тамра', 'тамр'],
    ['Нигера', 'нигер'],
    ['Украины', 'украина'],
    ['Риги', 'рига'],
    ['Львова', 'львов'],
    ['Харькове', 'харьков'],
    ['Сараеве', 'сараево'],
    ['Донца', 'донец'],
    ['Ельце', 'елец'],
    ['Казани', 'казань'],
    ['Симферополе', 'симферополь'],
    ['Гомеля', 'гомель'],
    ['Тверью', 'тверь'],
    ['Шанхае', 'шанхаи'],
    ['Приднестровья', 'приднестровье'],
    ['Филиппинах', 'филиппины'],
    ['Сум', 'сумы'],
    ['Химках', 'химки'],
    ['Грозного', 'грозныи'],
    ['Великих', 'великие'],
    ['Токмакском', 'токмак'],
    ['Донецком', 'донецк'],
    ['Донецкой', 'донецк'],
    ['Харьковской', 'харьков'],
    ['Полтавской', 'полтава'],
    ['Запорожской', 'запорожье'],
  ])('%s may be %s', (word, nominative) => {
    expect(formsOf(word)).toContain(nominative);
  });

  it('gives the likeliest form first and takes no letters as clitics', () => {
    expect(russianNameForms('дамаске')[0]).toEqual({ folded: 'дамаск', cliticLetters: 0 });
  });

  it('puts the place of an adjective behind the forms of the adjective', () => {
    const forms = formsOf('Бахмутского');
    expect(forms.indexOf('бахмут')).toBeGreaterThan(forms.indexOf('бахмутскии'));
  });

  it.each(['', 'а', 'Гао', 'Осло', 'Damascus', 'دمشق', '12', '😀', 'а'.repeat(10_000)])(
    'is safe on “%.12s”',
    (word) => {
      const forms = formsOf(word);
      expect(forms.length).toBeLessThanOrEqual(8);
      expect(forms).not.toContain(foldWord(word));
    },
  );
});

interface Reading {
  readonly kind: RelationKind;
  readonly groups: Readonly<Record<string, string>>;
}

/** The first pattern that fits a text in which the names stand in braces. */
function read(fragment: string): Reading | null {
  const names = [...fragment.matchAll(/\{[^}]*\}/gu)];
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A fragment needs a name in braces.');
  const parts = {
    before: foldContext(fragment.slice(Math.max(0, first.index - 90), first.index)),
    between: names.length > 1 ? foldContext(fragment.slice(first.index + first[0].length, last.index)) : null,
    after: foldContext(fragment.slice(last.index + last[0].length)),
  };
  for (const { kind, before, between, after } of russian.relations) {
    if ((between === undefined) !== (parts.between === null)) continue;
    const found = [
      before?.exec(parts.before) ?? null,
      between === undefined ? null : between.exec(parts.between ?? ''),
      after?.exec(parts.after) ?? null,
    ];
    const wanted = [before, between, after];
    if (wanted.some((pattern, index) => pattern !== undefined && found[index] === null)) continue;
    const groups = found.flatMap((match) => Object.entries(match?.groups ?? {}));
    return { kind, groups: Object.fromEntries(groups.filter(([, value]) => value !== undefined)) };
  }
  return null;
}

/** The direction as the caller looks it up. */
const directionOf = (reading: Reading | null): string | undefined =>
  russian.directions.get((reading?.groups.direction ?? '').replace(/[\s‐‑–-]/gu, ''));

describe('russian.relations', () => {
  it.each([
    ['на 12 км восточнее {Пески}', 'offset', '12', 'east'],
    ['в 12 км к востоку от {Пески}', 'offset', '12', 'east'],
    ['в 60 километрах севернее города {Тихая}', 'offset', '60', 'north'],
    ['в 2,5 км юго-западнее н. п. {Ольховка}', 'offset', '2,5', 'south-west'],
    ['примерно в 30 километрах на северо-восток от столицы {Ольховка}', 'offset', '30', 'north-east'],
    ['к югу от {Ольховки}, в 7 км', 'offset', '7', 'south'],
    ['южнее {Ольховки} на 5 километров', 'offset', '5', 'south'],
    ['восточнее, в 4 км от села {Ольховка}', 'offset', '4', 'east'],
  ])('%s is an offset', (fragment, kind, distance, direction) => {
    const reading = read(fragment);
    expect(reading?.kind).toBe(kind);
    expect(reading?.groups.distance).toBe(distance);
    expect(directionOf(reading)).toBe(direction);
    expect(russian.distanceUnits.get(reading?.groups.unit ?? '')).toBe(1);
  });

  it.each([
    ['к югу от {Ольховки}', 'side', 'south'],
    ['севернее деревни {Ольховка}', 'side', 'north'],
    ['северо-западнее {Ольховки}', 'side', 'north-west'],
    ['на северо-восток от {Ольховки}', 'side', 'north-east'],
    ['в северной {Ливии}', 'part', 'north'],
    ['на севере {Ливии}', 'part', 'north'],
    ['северо-восток {Ливии}', 'part', 'north-east'],
    ['на юго-востоке провинции {Идлиб}', 'part', 'south-east'],
    ['в западных районах провинции {Идлиб}', 'part', 'west'],
    ['в северо-восточной части города {Идлиб}', 'part', 'north-east'],
    ['в центре {Идлиба}', 'part', 'centre'],
    ['на северной окраине {Ольховки}', 'outskirts', 'north'],
    ['северо-восточные пригороды города {Ольховка}', 'outskirts', 'north-east'],
    ['на восточном берегу {Евфрата}', 'bank', 'east'],
    ['западный берег реки {Днепр}', 'bank', 'west'],
  ])('%s is %s, %s', (fragment, kind, direction) => {
    const reading = read(fragment);
    expect(reading?.kind).toBe(kind);
    expect(directionOf(reading)).toBe(direction);
  });

  it.each([
    ['в районе населённого пункта {Ольховка}', 'near'],
    ['бой под {Ольховкой}', 'near'],
    ['близ сирийского города {Ольховка}', 'near'],
    ['недалеко от {Ольховки}', 'near'],
    ['у села {Ольховка}', 'near'],
    ['в нескольких километрах от {Ольховки}', 'near'],
    ['на {Токмакском} направлении', 'near'],
    ['в двух километрах от {Ольховки}', 'near'],
    ['окраина {Ольховки}', 'outskirts'],
    ['в пригородах {Ольховки}', 'outskirts'],
    ['между {Пески} и {Ольховкой}', 'between'],
    ['между городами {Пески} и {Ольховка}', 'between'],
    ['дорога {Пески} — {Ольховка}', 'road'],
    ['на трассе М-4 «{Пески} – {Ольховка}»', 'road'],
    ['по дороге {Пески} - {Ольховка}', 'road'],
    ['участок трассы от {Песков} до {Ольховки}', 'road'],
    ['по дороге, ведущей из {Песков} в город {Ольховка}', 'road'],
    ['шоссе между {Песками} и {Ольховкой}', 'road'],
    ['трасса, соединяющая {Пески} с {Ольховкой}', 'road'],
    ['граница {Чада} и {Судана}', 'border'],
    ['на границе {Чада} с {Суданом}', 'border'],
    ['на границе между {Чадом} и {Суданом}', 'border'],
  ])('%s is %s', (fragment, kind) => {
    expect(read(fragment)?.kind).toBe(kind);
  });

  it('reads a distance without a direction', () => {
    expect(read('в 15 км от {Ольховки}')).toMatchObject({ kind: 'near', groups: { distance: '15', unit: 'км' } });
  });

  it('leaves the left and the right bank to the caller', () => {
    expect(read('на левом берегу {Нигера}')).toMatchObject({ kind: 'bank', groups: { side: 'лев' } });
    expect(read('правобережье {Днепра}')).toMatchObject({ kind: 'bank', groups: { side: 'прав' } });
  });

  it.each([
    'в {Ольховке}',
    'жители {Ольховки}',
    'в городе {Ольховка}',
    'погибли 12 солдат {Чада}',
    'переговоры {Чада} и {Судана}',
    'из {Песков} в {Ольховку}',
    'сюда {Пески}',
    'изгнание из {Песков}',
    'восточнославянский {Псков}',
    'берег {Днепра}',
    'у {Чада}',
    'доклад {Чада} — {Судана}',
  ])('%s is none', (fragment) => {
    expect(read(fragment)).toBeNull();
  });
});

describe('russian', () => {
  it('knows inflected adjectives and peoples', () => {
    for (const word of ['сирийских', 'российского', 'турецко', 'турецкой'])
      expect(russian.demonyms.has(foldWord(word))).toBe(true);
    for (const word of ['сирийцы', 'россиян', 'россиянах', 'нигерцев', 'израильтян', 'турок', 'китайцев', 'украинцами'])
      expect(russian.demonyms.has(foldWord(word))).toBe(true);
    expect(russian.demonyms.get(foldWord('нигерский'))).toBe('NE');
    expect(russian.demonyms.get(foldWord('нигерийский'))).toBe('NG');
  });

  it.each(['Фото: Иван Петров / ТАСС', 'Жители у моста. © РИА Новости', 'Город утром (архивное фото)'])(
    'takes “%s” as a caption',
    (text) => {
      expect(russian.captionCredit.test(text)).toBe(true);
    },
  );

  it('takes pointers to other reports as links, and ordinary sentences as neither', () => {
    expect(russian.relatedLink.test('Читайте также: Что известно о взрыве')).toBe(true);
    expect(russian.relatedLink.test('По темам встречи стороны не договорились.')).toBe(false);
    expect(russian.captionCredit.test('Об этом сообщило РИА Новости.')).toBe(false);
  });
});
