import type { Catalog } from './catalog.ts';
import { quoteWith } from './quotation-marks.ts';
import { reports, russianCount } from './ru/count.ts';
import { filters, timeline } from './ru/filters.ts';
import { incident } from './ru/incident.ts';
import { report } from './ru/report.ts';
import { area, incidents, search } from './ru/search.ts';
import { share } from './ru/share.ts';

const excerpts = russianCount({
  one: '{n} фрагмент',
  few: '{n} фрагмента',
  many: '{n} фрагментов',
  other: '{n} фрагмента',
});

/** Genitive, behind "из". */
const ofExcerpts = russianCount({
  one: '{n} фрагмента',
  few: '{n} фрагментов',
  many: '{n} фрагментов',
  other: '{n} фрагмента',
});

function saysNear(count: number, total: number): string {
  if (count < total) return `«Рядом» – в ${count} из ${ofExcerpts(total)}`;
  return total === 1 ? 'Во фрагменте сказано «рядом»' : `«Рядом» – во всех фрагментах (${total})`;
}

function nearShape(circle: { radiusKm: number; stated: boolean } | null): string {
  if (circle === null) return 'контур показывает само место, а не расстояние от него';
  return circle.stated
    ? `радиус круга – ${circle.radiusKm} км, как в тексте`
    : `радиус круга – ${circle.radiusKm} км, потому что в тексте расстояние не указано`;
}

const SEASONS = ['весна', 'лето', 'осень', 'зима'];

/** Russian. Names are nominatives, so they stand behind colons and dashes. */
export const ru: Catalog = {
  language: 'ru',
  direction: 'ltr',
  comma: ', ',
  semicolon: '; ',
  quote: quoteWith({ outer: ['«', '»'], inner: ['„', '“'] }),
  languages: 'Язык',
  pageTitle: (place) => (place === null ? 'Dateline: за каждой меткой – её предложения' : `${place} – Dateline`),
  skipToList: 'Перейти к списку',
  rail: 'Поиск, стороны, инциденты и места',
  loading: 'Публикации загружаются',
  retry: 'Повторить',
  dataFailed: {
    title: 'Не удалось загрузить публикации',
    advice: 'Ничего не потеряно: публикации лежат в файле рядом с этой страницей. Проверьте соединение и повторите.',
  },
  map: {
    name: 'Карта мест, названных в публикациях',
    loading: 'Карта рисуется',
    none: {
      title: 'Этот браузер не показывает карту',
      advice: 'Карте нужен WebGL 2, которого в этом браузере нет или он отключён. Все места и фрагменты есть в списке.',
    },
    failed: {
      title: 'Не удалось загрузить карту',
      advice: 'Все места и фрагменты есть в списке.',
    },
    empty: 'Ничего не показано: все стороны отключены.',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    fit: 'Показать все места',
    attribution: 'Карта: Natural Earth, GeoNames, GSHHG, ETOPO5; главные дороги схематичны',
    label: (name) => name.replace(/^провинция /u, 'пров. ').replace(/^мухафаза /u, 'мух. '),
    clusterLabel: russianCount({ one: '{n} место', few: '{n} места', many: '{n} мест', other: '{n} места' }),
    controls: 'Карта',
    units: { kilometres: 'км', metres: 'м' },
  },
  theme: { toDark: 'Тёмные цвета', toLight: 'Светлые цвета' },
  factions: {
    title: 'Стороны, названные во фрагменте',
    all: 'Все',
    only: 'только',
    onlyName: (name) => `Только ${name}`,
    none: 'Стороны не названы',
    showAll: 'Показать все',
  },
  places: {
    title: 'Места',
    placed: 'На карте',
    broad: 'Слишком обширно для точки',
    excerpts,
    reports,
    sayOnly: russianCount({
      one: 'фрагмент: лишь',
      few: 'фрагмента: лишь',
      many: 'фрагментов: лишь',
      other: 'фрагмента: лишь',
    }),
    latest: (date) => `последняя публикация: ${date}`,
    unplaced: russianCount({
      one: '{n} название без места',
      few: '{n} названия без места',
      many: '{n} названий без места',
      other: '{n} названия без места',
    }),
    unplacedAdvice: 'Похоже на названия мест, но в справочнике подходящих нет.',
    status: (count, total, places, placeTotal) => `Фрагменты: ${count} из ${total}, места: ${places} из ${placeTotal}`,
    emptyMap: 'Ни одна публикация пока не называет места.',
    sources: 'Источники данных',
    named: (parties) => `названы: ${parties.join(', ')}`,
  },
  signs: {
    exact: 'точные координаты',
    'populated-place': 'место названо',
    near: 'рядом',
    area: 'территория',
    rough: 'примерный район',
    country: 'слишком обширно для точки',
  },
  kinds: {
    country: 'Страна',
    division: 'Провинция',
    'populated-place': 'Населённый пункт',
    'military-base': 'Военная база',
    facility: 'Аэропорт, плотина или месторождение',
    'border-crossing': 'Пограничный переход',
    mountains: 'Нагорье',
    desert: 'Пустыня',
    region: 'Район',
    river: 'Река',
    'river-bank': 'Берег реки',
    road: 'Дорога',
    district: 'Округ',
    continent: 'Континент',
    water: 'Водоём',
    point: 'Точка, указанная в тексте',
  },
  legend: {
    title: 'Как читать карту',
    pin: ['Метка.', 'В тексте назван город или объект.'],
    ring: ['Кольцо.', 'Названные стороны; число – фрагменты.'],
    near: ['Пунктир.', '«Рядом»: точное место не указано.'],
    area: ['Штриховка.', 'Названа вся провинция.'],
    rough: ['Точки.', 'Район без согласованных границ.'],
    broad: ['Обширно.', 'Лишь страна или её часть: без метки.'],
  },
  drawer: {
    close: 'Закрыть',
    link: 'Скопировать ссылку',
    within: 'Находится в',
    alsoNamed: 'Другие названия',
    moreNames: russianCount({
      one: 'ещё {n} название',
      few: 'ещё {n} названия',
      many: 'ещё {n} названий',
      other: 'ещё {n} названия',
    }),
    copyCoordinates: 'Копировать',
    coordinates: 'Широта, долгота',
    copied: 'Скопировано',
    copyFailed: 'Браузер не разрешил копирование',
    several: russianCount({
      one: '{n} место в этой точке',
      few: '{n} места в этой точке',
      many: '{n} мест в этой точке',
      other: '{n} места в этой точке',
    }),
    excerptsNaming: (name) => `Фрагменты, где названо: ${name}`,
    filtered: (shown, total) => `${shown} из ${total}; в остальных названы лишь отключённые стороны`,
    nothingInView: 'Во всех фрагментах здесь названы лишь отключённые стороны.',
    near: (count, total, circle) => `${saysNear(count, total)}; ${nearShape(circle)}.`,
    precision: {
      exact: 'В тексте даны координаты.',
      'populated-place': 'Место названо в тексте; метка стоит в его центре.',
      near: 'В тексте сказано лишь «рядом».',
      area: 'В тексте названа вся территория, а не точка на ней.',
      rough: 'Границы не согласованы; контур примерный.',
      country: 'Страна или её часть слишком обширна для точки: учтена, но без метки.',
    },
    basis: 'Откуда взято положение',
  },
  excerpt: {
    segments: {
      title: 'Заголовок',
      caption: 'Подпись к фото',
      article: null,
      update: 'Обновление',
      'original-entry': 'Первая версия',
      boilerplate: 'Ссылка на другую публикацию',
    },
    names: 'Названы',
    noParty: 'Стороны не названы',
    updated: (date) => `обновлено ${date}`,
    republished: (publisher, date) =>
      date === null ? `перепечатка: ${publisher}` : `перепечатка: ${publisher}, ${date}`,
    machineTranslated: 'машинный перевод',
    untitled: 'в этой копии без заголовка',
    moreContext: 'Больше контекста',
    lessContext: 'Меньше контекста',
    openAtSource: 'Открыть источник',
    noAddress: 'В этой копии нет адреса',
    copyCitation: 'Копировать цитату',
    showInReport: 'В публикации',
    newWindow: '(в новом окне)',
  },
  approximately: (date) => `примерно ${date}`,
  uncertainly: (date) => `${date}, неточно`,
  season: (season, year) => `${SEASONS[season] ?? ''} ${year} г.`,
  interval: (from, to) => {
    if (from === null) return `${to ?? ''} или ранее`;
    return to === null ? `${from} или позднее` : `${from} – ${to}`;
  },
  roundHour: { hour12: true, dayPeriod: 'long' },
  dateAndTime: (date, time) => `${date}, ${time}`,
  filters,
  timeline,
  incidents,
  area,
  search,
  share,
  incident,
  report,
  // What a link says is set apart from the sentence around it (Unicode isolates), so that it cannot turn that round.
  faults: {
    'unknown-place': (value) => `Ссылка называет место, которого нет на этой карте: \u2068${value}\u2069`,
    'unknown-incident': (value) => `Ссылка называет инцидент, которого нет на этой карте: \u2068${value}\u2069`,
    'unknown-report': (value) => `Ссылка называет публикацию, которой нет на этой карте: \u2068${value}\u2069`,
    'bad-words': (value) => `Ссылка указывает на слова, которых нет в публикации: \u2068${value}\u2069`,
    'unknown-faction': (value) => `Ссылка отключает сторону, которой нет на этой карте: \u2068${value}\u2069`,
    'bad-view': (value) => `Не удалось прочесть в ссылке положение карты: \u2068${value}\u2069`,
    'unknown-choice': (value) => `Ссылка отключает то, чего на этой карте нет: \u2068${value}\u2069`,
    'unknown-parameter': (value) => `Часть ссылки ничего не значит для этой карты: \u2068${value}\u2069`,
    'repeated-parameter': (value) => `Ссылка говорит это дважды, показано первое: \u2068${value}\u2069`,
    'unknown-version': (value) => `Ссылка версии \u2068${value}\u2069, которой эта карта не знает; показана вся карта.`,
    'bad-match': (value) => `Ссылка просит «любую» или «все» стороны другим словом: \u2068${value}\u2069`,
    'bad-date': (value) => `Даты в ссылке не удалось прочесть: \u2068${value}\u2069`,
    'bad-area': (value) => `Область в ссылке не удалось прочесть: \u2068${value}\u2069`,
    more: (value) => `И ещё пропущено: \u2068${value}\u2069`,
    'unknown-language': (value) => `Ссылка просит язык, которого у этой страницы нет: \u2068${value}\u2069`,
    'language-failed': (value) =>
      `Не удалось загрузить страницу на этом языке: \u2068${value}\u2069. Проверьте соединение и выберите язык снова.`,
    dismiss: 'Скрыть',
  },
  keys: {
    title: 'Клавиши',
    close: 'Закрыть',
    open: 'Клавиши',
    rows: [
      ['↑ ↓', 'перемещение по списку'],
      ['Enter', 'открыть инцидент или место'],
      ['Esc', 'закрыть верхнее'],
      ['Tab', 'поиск, стороны, фильтры, список, карта, шкала времени, панель'],
      ['← →', 'между инцидентами и местами'],
      ['← ↑ → ↓, + −', 'на карте: сдвиг, масштаб'],
      ['/, Ctrl + K', 'поиск; ↑ ↓ и Enter – выбор, Esc – очистить'],
      ['← →, Page Up, Page Down', 'на шкале времени: сдвинуть границу периода'],
      ['← →, Home, End', 'между столбцами шкалы времени; Enter выбирает столбец'],
      ['↑ ↓', 'на кнопках списка узкой страницы: его высота'],
      ['?', 'этот список'],
    ],
  },
  moreRows: (rest) => `Показать ещё (${rest})`,
  sheet: {
    taller: 'Больше списка',
    tallerPlace: 'Больше о месте',
    shorter: 'Больше карты',
  },
};
