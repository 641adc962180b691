import { arabicCount, arabicList, reports } from './ar/count.ts';
import { filters, timeline } from './ar/filters.ts';
import { incident } from './ar/incident.ts';
import { report } from './ar/report.ts';
import { area, incidents, search } from './ar/search.ts';
import { share } from './ar/share.ts';
import type { Catalog } from './catalog.ts';
import { quoteWith } from './quotation-marks.ts';

const excerpts = arabicCount({
  zero: 'لا مقتطفات',
  one: 'مقتطف واحد',
  two: 'مقتطفان',
  few: '{n} مقتطفات',
  many: '{n} مقتطفاً',
  other: '{n} مقتطف',
});

/** Behind a preposition. */
const ofExcerpts = arabicCount({
  zero: '{n} مقتطف',
  one: 'مقتطف واحد',
  two: 'مقتطفين',
  few: '{n} مقتطفات',
  many: '{n} مقتطفاً',
  other: '{n} مقتطف',
});

function saysNear(count: number, total: number): string {
  if (count < total) return `${count} من أصل ${ofExcerpts(total)}: «قرب»`;
  return total === 1 ? 'المقتطف يقول «قرب»' : `المقتطفات كلها (${total}) تقول «قرب»`;
}

function nearShape(circle: { radiusKm: number; stated: boolean } | null): string {
  if (circle === null) return 'والشكل هو المكان نفسه لا البُعد عنه';
  return circle.stated
    ? `ونصف قطر الدائرة ${circle.radiusKm} كم كما في النص`
    : `ونصف قطر الدائرة ${circle.radiusKm} كم لأن النص لا يذكر مسافة`;
}

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];

/** Arabic, as the Levant's press writes it. */
export const ar: Catalog = {
  language: 'ar',
  direction: 'rtl',
  comma: '، ',
  semicolon: '؛ ',
  quote: quoteWith({ outer: ['«', '»'], inner: ['“', '”'] }),
  languages: 'اللغة',
  pageTitle: (place) => (place === null ? 'Dateline: كل دبوس يفتح جُمله' : `${place} – Dateline`),
  skipToList: 'انتقل إلى القائمة',
  rail: 'البحث والأطراف والحوادث والأماكن',
  loading: 'جارٍ قراءة التقارير',
  retry: 'حاول مجدداً',
  dataFailed: {
    title: 'تعذّر تحميل التقارير',
    advice: 'لم يُفقد شيء: التقارير في ملف إلى جانب هذه الصفحة. تحقق من الاتصال وحاول مجدداً.',
  },
  map: {
    name: 'خريطة الأماكن التي تذكرها التقارير',
    loading: 'جارٍ رسم الخريطة',
    none: {
      title: 'لا خريطة في هذا المتصفح',
      advice: 'تحتاج الخريطة إلى WebGL 2، وهذا المتصفح لا يوفره أو عطّله. كل الأماكن والمقتطفات موجودة في القائمة.',
    },
    failed: {
      title: 'تعذّر تحميل الخريطة',
      advice: 'كل الأماكن والمقتطفات موجودة في القائمة.',
    },
    empty: 'لا شيء معروضاً: كل الأطراف مُطفأة.',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'عرض كل الأماكن',
    attribution: 'الخريطة: Natural Earth، GeoNames، GSHHG، ETOPO5؛ الطرق الرئيسية تقريبية',
    label: (name) => name,
    clusterLabel: arabicCount({
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '{n} أماكن',
      many: '{n} مكاناً',
      other: '{n} مكان',
    }),
    controls: 'الخريطة',
    units: { kilometres: 'كم', metres: 'م' },
  },
  theme: { toDark: 'ألوان داكنة', toLight: 'ألوان فاتحة' },
  factions: {
    title: 'الأطراف المذكورة في المقتطف',
    all: 'الكل',
    only: 'فقط',
    onlyName: (name) => `${name} فقط`,
    none: 'لا يذكر أي طرف',
    showAll: 'عرض الكل',
  },
  places: {
    title: 'الأماكن',
    placed: 'على الخريطة',
    broad: 'أوسع من أن يُحدد بنقطة',
    excerpts,
    reports,
    sayOnly: arabicCount({
      zero: 'مقتطف يقول فقط',
      one: 'مقتطف يقول فقط',
      two: 'مقتطفان يقولان فقط',
      few: 'مقتطفات تقول فقط',
      many: 'مقتطفاً تقول فقط',
      other: 'مقتطف تقول فقط',
    }),
    latest: (date) => `أحدث تقرير ${date}`,
    unplaced: arabicCount({
      zero: 'لا أسماء بلا مكان محدد',
      one: 'اسم واحد لم يُحدد مكانه',
      two: 'اسمان لم يُحدد مكانهما',
      few: '{n} أسماء لم تُحدد أماكنها',
      many: '{n} اسماً لم تُحدد أماكنها',
      other: '{n} اسم لم تُحدد أماكنها',
    }),
    unplacedAdvice: 'تبدو هذه أسماء أماكن، لكن المعجم الجغرافي لا يحوي ما يناسبها.',
    status: (count, total, places, placeTotal) =>
      `المقتطفات: ${count} من ${total}، الأماكن: ${places} من ${placeTotal}`,
    emptyMap: 'لا يذكر أي تقرير مكاناً بعد.',
    sources: 'المصادر',
    named: (parties) => `يذكر: ${arabicList(parties)}`,
  },
  signs: {
    exact: 'نقطة محددة',
    'populated-place': 'مكان مسمّى',
    near: 'قرب',
    area: 'منطقة',
    rough: 'منطقة تقريبية',
    country: 'أوسع من أن يُحدد بنقطة',
  },
  kinds: {
    country: 'دولة',
    division: 'محافظة أو إقليم',
    'populated-place': 'بلدة',
    'military-base': 'قاعدة عسكرية',
    facility: 'مطار أو سد أو حقل',
    'border-crossing': 'معبر حدودي',
    mountains: 'مرتفعات',
    desert: 'بادية',
    region: 'منطقة',
    river: 'نهر',
    'river-bank': 'ضفة نهر',
    road: 'طريق',
    district: 'قضاء',
    continent: 'قارة',
    water: 'مسطح مائي',
    point: 'نقطة مذكورة في النص',
  },
  legend: {
    title: 'كيف تُقرأ الخريطة',
    pin: ['دبوس.', 'النص يسمّي البلدة أو الموقع.'],
    ring: ['حلقة.', 'الأطراف المذكورة؛ الرقم عدد المقتطفات.'],
    near: ['متقطع.', '«قرب»: الموضع الدقيق غير مذكور.'],
    area: ['مخطط.', 'المحافظة كلها مذكورة.'],
    rough: ['منقّط.', 'منطقة بلا حدود متفق عليها.'],
    broad: ['أوسع من نقطة.', 'دولة أو جزء منها فقط: بلا دبوس.'],
  },
  drawer: {
    close: 'إغلاق',
    link: 'نسخ الرابط',
    within: 'يقع في',
    alsoNamed: 'أسماء أخرى',
    moreNames: arabicCount({
      zero: 'لا أسماء أخرى',
      one: 'اسم آخر',
      two: 'اسمان آخران',
      few: '{n} أسماء أخرى',
      many: '{n} اسماً آخر',
      other: '{n} اسم آخر',
    }),
    copyCoordinates: 'نسخ',
    coordinates: 'خط العرض، خط الطول',
    copied: 'نُسخ',
    copyFailed: 'رفض المتصفح النسخ',
    several: arabicCount({
      zero: 'لا أماكن في هذه النقطة',
      one: 'مكان واحد في هذه النقطة',
      two: 'مكانان في هذه النقطة',
      few: '{n} أماكن في هذه النقطة',
      many: '{n} مكاناً في هذه النقطة',
      other: '{n} مكان في هذه النقطة',
    }),
    excerptsNaming: (name) => `مقتطفات تذكر ${name}`,
    filtered: (shown, total) => `${shown} من ${total}؛ البقية لا تذكر إلا أطرافاً مُطفأة`,
    nothingInView: 'كل المقتطفات هنا لا تذكر إلا أطرافاً مُطفأة.',
    near: (count, total, circle) => `${saysNear(count, total)}، ${nearShape(circle)}.`,
    precision: {
      exact: 'النص يذكر الإحداثيات.',
      'populated-place': 'النص يسمّيه؛ والدبوس في مركزه.',
      near: 'النص يقول «قرب» فقط.',
      area: 'النص يسمّي المنطقة كلها؛ ولا يقصد نقطة فيها.',
      rough: 'لا حدود متفقاً عليها؛ الشكل تقريبي.',
      country: 'الدولة أو الجزء منها أوسع من أن يُشار إليه بنقطة: يُحسب بلا دبوس.',
    },
    basis: 'مصدر الموقع',
  },
  excerpt: {
    segments: {
      title: 'عنوان',
      caption: 'تعليق صورة',
      article: null,
      update: 'تحديث',
      'original-entry': 'النص الأول',
      boilerplate: 'رابط إلى تقرير آخر',
    },
    names: 'يذكر',
    noParty: 'لا يذكر أي طرف',
    updated: (date) => `حُدِّث ${date}`,
    republished: (publisher, date) =>
      date === null ? `أعاد نشره \u2068${publisher}\u2069` : `أعاد نشره \u2068${publisher}\u2069، ${date}`,
    machineTranslated: 'ترجمة آلية',
    untitled: 'بلا عنوان في هذه النسخة',
    moreContext: 'سياق أوسع',
    lessContext: 'سياق أقل',
    openAtSource: 'فتح المصدر',
    noAddress: 'لا عنوان إلكتروني في هذه النسخة',
    copyCitation: 'نسخ الإسناد',
    showInReport: 'عرض في التقرير',
    newWindow: '(يُفتح في نافذة جديدة)',
  },
  approximately: (date) => `نحو ${date}`,
  uncertainly: (date) => `${date}، غير مؤكد`,
  season: (season, year) => `${SEASONS[season] ?? ''} ${year}`,
  interval: (from, to) => {
    if (from === null) return `${to ?? ''} أو قبله`;
    return to === null ? `${from} أو بعده` : `${from} – ${to}`;
  },
  roundHour: { hour12: true, dayPeriod: 'long' },
  dateAndTime: (date, time) => `${date}، ${time}`,
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
    'unknown-place': (value) => `يسمّي الرابط مكاناً ليس في هذه الخريطة: \u2068${value}\u2069`,
    'unknown-incident': (value) => `يسمّي الرابط حادثة ليست في هذه الخريطة: \u2068${value}\u2069`,
    'unknown-report': (value) => `يسمّي الرابط تقريراً ليس في هذه الخريطة: \u2068${value}\u2069`,
    'bad-words': (value) => `يشير الرابط إلى كلام ليس في التقرير: \u2068${value}\u2069`,
    'unknown-faction': (value) => `يُطفئ الرابط طرفاً ليس في هذه الخريطة: \u2068${value}\u2069`,
    'bad-view': (value) => `تعذّرت قراءة موضع الخريطة في الرابط: \u2068${value}\u2069`,
    'unknown-choice': (value) => `يستبعد الرابط شيئًا ليس في هذه الخريطة: \u2068${value}\u2069`,
    'unknown-parameter': (value) => `جزء من الرابط لا معنى له في هذه الخريطة: \u2068${value}\u2069`,
    'repeated-parameter': (value) => `يذكر الرابط هذا مرتين، والمعروض هو الأول: \u2068${value}\u2069`,
    'unknown-version': (value) =>
      `الرابط من الإصدار \u2068${value}\u2069 الذي لا تعرفه هذه الخريطة؛ لذلك تُعرض الخريطة كلها.`,
    'bad-match': (value) => `يطلب الرابط «أيّ» أو «جميع» الأطراف بكلمة أخرى: \u2068${value}\u2069`,
    'bad-date': (value) => `تعذّرت قراءة تواريخ الرابط: \u2068${value}\u2069`,
    'bad-area': (value) => `تعذّرت قراءة منطقة الرابط: \u2068${value}\u2069`,
    more: (value) => `وأجزاء أخرى تُركت: \u2068${value}\u2069`,
    'unknown-language': (value) => `يطلب الرابط لغة ليست في هذه الصفحة: \u2068${value}\u2069`,
    'language-failed': (value) =>
      `تعذّر تحميل الصفحة بهذه اللغة: \u2068${value}\u2069. تحقق من الاتصال واختر اللغة مجدداً.`,
    dismiss: 'إخفاء',
  },
  keys: {
    title: 'المفاتيح',
    close: 'إغلاق',
    open: 'المفاتيح',
    rows: [
      ['↑ ↓', 'التنقل في القائمة'],
      ['Enter', 'فتح الحادثة أو المكان'],
      ['Esc', 'إغلاق ما في الأعلى'],
      ['Tab', 'البحث، الأطراف، عوامل التصفية، القائمة، الخريطة، الخط الزمني، اللوحة'],
      ['← →', 'بين الحوادث والأماكن'],
      ['← ↑ → ↓, + −', 'على الخريطة: تحريك، تكبير وتصغير'],
      ['/, Ctrl + K', 'البحث؛ ↑ ↓ وEnter للاختيار، وEsc للمسح'],
      ['← →, Page Up, Page Down', 'على الخط الزمني: تحريك أحد طرفي المدة'],
      ['← →, Home, End', 'بين أعمدة الخط الزمني؛ Enter يختار واحدًا'],
      ['↑ ↓', 'على أزرار القائمة في الصفحة الضيقة: ارتفاعها'],
      ['?', 'هذه القائمة'],
    ],
  },
  moreRows: (rest) => `عرض المزيد (${rest})`,
  sheet: {
    taller: 'عرض المزيد من القائمة',
    tallerPlace: 'عرض المزيد من المكان',
    shorter: 'عرض المزيد من الخريطة',
  },
};
