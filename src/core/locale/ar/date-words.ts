import type { DatePattern, DateWords } from '../../date/date-words.ts';
import { numbered, valued, wordSet } from '../word-maps.ts';

const IN_YEAR = '[ من|في? عام|العام|سنة|لعام|لسنة? ,? <year> م|ميلادي? ]';
const EDGE = 'أوائل|اوائل|مطلع|بداية|نهاية|أواخر|منتصف|أول|آخر|مستهل|ختام';
const PART = '[ من|في? ساعات? <part> ]';
const LAST = 'الماضي|الماضية|الفائت|المنصرم|المنصرمة|الفائتة|السابق';
const NEXT = 'المقبل|القادم|المقبلة|القادمة|التالي';

const patterns: readonly DatePattern[] = [
  // Full and partial dates.
  ['calendar', `في? ${PART} يوم|ليلة? [ <weekday> ,? ] ,? في? يوم? <day> من? شهر? <month> ${IN_YEAR}`],
  ['calendar', `في? ${PART} يوم? <weekday> ( <day> من? <month> ${IN_YEAR} )`],
  ['calendar', `في? ${PART} يوم? [ <weekday> ,? ] <date>`],
  ['calendar', `في|منذ|خلال|حتى|بحلول|من|قبل|بعد|إلى|مع? ${EDGE}? شهر? <month> ,? من? عام|العام|سنة? <year>`],
  ['calendar', ', <year>'],
  ['calendar', `في|منذ|خلال|حتى|بحلول|من|قبل|بعد|إلى|مع ${EDGE}? شهر? <month>`],
  ['calendar', `${EDGE} شهر? <month>`],
  ['calendar', 'شهر <month>'],
  ['calendar', `في|منذ|خلال|حتى|بحلول|قبل|بعد|من? ${EDGE}? عام|العام|سنة|لعام|لسنة|للعام <year>`],
  ['calendar', `في|منذ|خلال|حتى|بحلول ${EDGE}? <year>`],
  ['calendar', 'في? <day> من هذا? الشهر <shift>?'],
  ['month-end', `بحلول|حتى|قبل نهاية شهر? <month> ${IN_YEAR}`],
  ['month-end', 'بحلول|حتى|قبل نهاية عام|العام|سنة? <year>'],
  ['month-of-year', `في|منذ|خلال|من? ${EDGE}? شهر? <month> من? العام <shift>`],
  ['month-of-year', 'في? يوم? <weekday>? ,? <day> من? <month> من? العام|السنة <shift>'],
  ['month-before', `في|منذ|خلال? ${EDGE}? شهر? <month> ${LAST}`],
  ['month-after', `في|خلال? ${EDGE}? شهر? <month> ${NEXT}`],
  // Ranges.
  ['range', `من|بين|ما? بين? <day> و|إلى|حتى|- <day> من? <month> ${IN_YEAR}`],
  ['range', `من|بين|ما? بين? يوم? <day> من? <month> ${IN_YEAR} و|إلى|حتى|- يوم? <day> من? <month> ${IN_YEAR}`],
  ['range', 'من|بين|ما بين? يوم? <weekday> إلى|حتى|و|- يوم? <weekday>'],
  ['range', 'ليل|ليلة? يوم? <weekday> - يوم? <weekday>'],
  ['range', 'ليل|ليلة <weekday> <weekday>'],
  ['both-days', `في? يومي? <day> و <day> من? <month> ${IN_YEAR}`],
  ['year-range', 'بين|من عامي|عام|الأعوام? <year> و|إلى|حتى|- عام? <year>'],
  ['year-range', '<year> - <year>'],
  ['year-range', `بين|من شهري? <month> <year>? و|إلى|حتى <month> ${IN_YEAR}`],
  // Weekdays.
  ['weekday', `في? <part>? من? يوم|ليلة|ليل? <weekday> ${PART}`],
  ['weekday', `فجر|ليلة|ليل هذا? اليوم|يوم? <weekday>`],
  ['weekday-before', `في? <part>? من? يوم? <weekday> ${LAST} ${PART}`],
  ['weekday-after', `في? <part>? من? يوم? <weekday> ${NEXT} ${PART}`],
  ['weekday-of-week', `يوم? <weekday> من? الأسبوع <shift>`],
  // Days counted from the anchor or the event.
  ['day-word', `في? <part>? من? يوم? <dayword> يوم? <weekday>? ${PART}`],
  ['day-word', `<part>? من? يوم? <dayword> ,? <weekday>? ,? <day> من? شهر? <month> ${IN_YEAR}`],
  ['day-word', `<part>? من? يوم? <dayword> ( <weekday> )`],
  ['day-word', `<part>? من? يوم? <weekday> <dayword>`],
  ['day-word-event', '<eventday>'],
  ['ago', 'قبل نحو|حوالي|قرابة? <number> <unit>'],
  ['ago', 'قبل نحو|حوالي|قرابة? <unit> واحد|واحدة?'],
  ['ago', 'منذ نحو|حوالي|قرابة? <number> <unit>'],
  ['ahead', 'بعد <number> <unit> من الآن'],
  ['before', 'قبل ذلك ب? <number> <unit>'],
  ['before', 'قبلها|قبله ب? <number>? <unit>'],
  ['after', 'بعد ذلك ب? <number> <unit>'],
  ['after', 'بعدها|بعده ب? <number>? <unit>'],
  ['after', 'بعد <number>? <unit> من ذلك'],
  // Weeks, months, years.
  ['unit-shift', 'في|خلال|منذ|مطلع|نهاية|أواخر|أوائل|بداية|منتصف? <unit> <shift>'],
  ['unit-shift', 'في|خلال|منذ? هذا|هذه <unit>'],
  ['unit-so-far', 'في وقت سابق من هذا|هذه? <unit> <shift>?'],
  ['unit-so-far', 'سابقا|سابقاً هذا|هذه <unit>'],
  ['unit-so-far', 'مطلع|بداية|أوائل هذا|هذه? <unit> <shift>?'],
  ['unit-rest', 'في وقت لاحق من هذا|هذه? <unit> <shift>?'],
  ['unit-end', 'بحلول|حتى|قبل نهاية هذا|هذه? <unit> <shift>?'],
  // Seasons.
  ['season', `في|منذ|خلال ${EDGE}? <season> عام|العام|سنة? <year>?`],
  ['season', 'في|منذ|خلال? <season> <shift>'],
  ['season', '<season> عام|العام|سنة? <year>'],
  ['season', 'في|خلال? <season> العام <shift>'],
  // Times of day.
  [
    'time',
    'في|عند|حتى|منذ|بعد|قبل? تمام? <about>? الساعة|تمام? <about>? <clock> <part>? من? <part>? بالتوقيت|بتوقيت? المحلي|دمشق|غرينتش|بغداد?',
  ],
  ['time', 'في|عند|حتى|منذ|بعد|قبل? تمام? <about>? الساعة <about>? <hour> <minute>? من? <part>? [ بالتوقيت المحلي ]'],
  ['time', '<about> <hour> <minute>? من? <part>'],
  // Words that only look like dates.
  ['none', 'كل|صلاة|خطبة|صلاتي|صلوات يوم? <weekday>'],
  ['none', 'قرار|القرار|رقم|مادة|المادة <year>'],
  ['none', 'مواليد|ولد|ولدت|المولود|المولودة في? عام|سنة|العام? <day>? <month>? <year>'],
  ['none', 'خلال|في|على? <unit>? ال? <number> <unit> الماضية|الأخيرة|المقبلة|القادمة'],
  [
    'none',
    'في? اليوم التالي|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الأخير|السابق|نفسه|ذاته|الواحد|العالمي|الوطني|الدولي|التاسع|العاشر|الثامن',
  ],
  ['none', 'في ذلك|هذا اليوم'],
];

const TENS = ['', 'عشر', 'عشرين', 'ثلاثين'];
const UNITS = ['', 'الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'];

/** "الحادي عشر" to "الحادي والثلاثين": the days of the month from the eleventh. */
const HIGH_ORDINALS = Array.from({ length: 21 }, (_, index) => {
  const [ten, unit] = [Math.floor((index + 11) / 10), (index + 11) % 10];
  const tens = TENS[ten] ?? '';
  if (unit === 0) return `ال${tens}, ال${tens.replace(/ين$/u, 'ون')}`;
  return ten === 1
    ? `${UNITS[unit]} ${tens}`
    : `${UNITS[unit]} وال${tens}, ${UNITS[unit]} وال${tens.replace(/ين$/u, 'ون')}`;
});

const CLITICS = ['وب', 'ول', 'و', 'ف', 'ب', 'ل', 'ك'];

/** A word without the conjunction or preposition joined to it; "للأحد" is "ل" before "الأحد". */
function withoutClitics(folded: string): string[] {
  const bare = CLITICS.filter(
    (clitic) => folded.startsWith(clitic) && (folded.length - clitic.length >= 2 || /\d$/u.test(folded)),
  ).map((clitic) => folded.slice(clitic.length));
  return /^و?لل/u.test(folded) ? [...bare, folded.replace(/^و?لل/u, 'ال')] : bare;
}

/** What Arabic knows of dates. */
export const arabicDateWords: DateWords = {
  months: numbered(
    1,
    'يناير, كانون الثاني, كانون ثاني, جانفي',
    'فبراير, شباط, فيفري',
    'مارس, آذار',
    'أبريل, إبريل, نيسان, أفريل',
    'مايو, أيار, ماي',
    'يونيو, يونية, حزيران, جوان',
    'يوليو, يولية, تموز, جويلية, يوليوز',
    'أغسطس, آب, أوت, غشت',
    'سبتمبر, أيلول, شتنبر',
    'أكتوبر, تشرين الأول, تشرين أول',
    'نوفمبر, تشرين الثاني, تشرين ثاني, نونبر',
    'ديسمبر, كانون الأول, كانون أول, دجنبر',
  ),
  weekdays: numbered(
    1,
    'الاثنين, الإثنين',
    'الثلاثاء, ثلاثاء',
    'الأربعاء, أربعاء, الاربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
    'الأحد',
  ),
  shortWeekdays: new Map(),
  dayWords: valued(
    [-2, 'أول أمس, أول من أمس, أمس الأول, قبل أمس'],
    [-1, 'أمس, البارحة, الليلة الماضية, ليلة أمس, يوم أمس, مساء أمس, الليلة الفائتة'],
    [0, 'اليوم, الليلة, هذا اليوم, صباح اليوم, مساء اليوم, فجر اليوم, ظهر اليوم'],
    [1, 'غدا, غداً, الغد, يوم غد'],
    [2, 'بعد غد'],
  ),
  eventDays: valued(
    [-1, 'اليوم السابق, في اليوم السابق, قبل ذلك بيوم, قبلها بيوم, قبل يوم من ذلك, الليلة السابقة'],
    [-2, 'قبل ذلك بيومين, قبلها بيومين, قبل يومين من ذلك'],
    [1, 'اليوم التالي, في اليوم التالي, بعد ذلك بيوم, بعدها بيوم, صباح اليوم التالي'],
    [2, 'بعد ذلك بيومين, بعدها بيومين, بعد يومين من ذلك'],
  ),
  shifts: valued(
    [-1, 'الماضي, الماضية, الفائت, الفائتة, المنصرم, المنصرمة, السابق, السابقة'],
    [0, 'الحالي, الحالية, الجاري, الجارية'],
    [1, 'المقبل, المقبلة, القادم, القادمة'],
  ),
  units: valued<'day' | 'week' | 'weekend' | 'month' | 'year'>(
    ['day', 'يوم, يوما, أيام, يومين'],
    ['week', 'الأسبوع, أسبوع, أسابيع, أسبوعين'],
    ['month', 'الشهر, شهر, أشهر, شهور, شهرا, شهرين'],
    ['year', 'العام, السنة, عام, سنة, سنوات, أعوام, عاما, عامين, سنتين'],
  ),
  seasons: valued([21, 'الربيع, ربيع'], [22, 'الصيف, صيف'], [23, 'الخريف, خريف'], [24, 'الشتاء, شتاء']),
  partsOfDay: valued<'before-noon' | 'after-noon' | 'night'>(
    ['before-noon', 'صباح, صباحا, الصباح, فجر, فجرا, الفجر, ضحى'],
    ['after-noon', 'مساء, مساءً, المساء, ظهر, ظهرا, الظهر, بعد ظهر, بعد الظهر, عصر, عصرا, العصر, عشية'],
    ['night', 'ليل, ليلا, الليل, ليلة'],
  ),
  about: wordSet('حوالي نحو قرابة زهاء قراب حدود'),
  numerals: valued(
    [2, 'يومين, أسبوعين, شهرين, عامين, سنتين'],
    [3, 'ثلاثة, ثلاث'],
    [4, 'أربعة, أربع'],
    [5, 'خمسة, خمس'],
    [6, 'ستة, ست'],
    [7, 'سبعة, سبع'],
    [8, 'ثمانية, ثماني'],
    [9, 'تسعة, تسع'],
    [10, 'عشرة, عشر'],
  ),
  ordinals: numbered(
    1,
    'الأول',
    'الثاني',
    'الثالث',
    'الرابع',
    'الخامس',
    'السادس',
    'السابع',
    'الثامن',
    'التاسع',
    'العاشر',
    ...HIGH_ORDINALS,
  ),
  hours: numbered(
    1,
    'الواحدة',
    'الثانية',
    'الثالثة',
    'الرابعة',
    'الخامسة',
    'السادسة',
    'السابعة',
    'الثامنة',
    'التاسعة',
    'العاشرة',
    'الحادية عشرة, الحادية عشر',
    'الثانية عشرة, الثانية عشر',
  ),
  minutes: valued(
    [30, 'والنصف'],
    [15, 'والربع'],
    [20, 'والثلث'],
    [-15, 'إلا ربعا, إلا الربع, إلا ربع'],
    [-20, 'إلا ثلثا, إلا الثلث'],
  ),
  ordinalSuffixes: new Set(),
  patterns,
  future: wordSet(
    `سوف سيتم ستتم ستبدأ سيبدأ سيعقد ستعقد سيجتمع ستجتمع سيكون ستكون سيجري ستجري سيصل ستصل سيزور ستزور ستستضيف سيستضيف
    سيصوت سيلتقي المزمع المقرر المرتقب المتوقع سينعقد ستنطلق سينطلق`,
  ),
  reporting: wordSet(
    `قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أعلن أعلنت وأعلن وأعلنت أفاد أفادت وأفاد وأفادت ذكر ذكرت وذكر وذكرت أكد أكدت
    وأكد وأكدت صرح صرحت نقلت نقل بيان تصريح كشف كشفت`,
  ),
  nameBefore: wordSet('شارع جسر ساحة ثورة حرب انتفاضة حي ملعب جامعة قوى تحالف'),
  nameAfter: new Set(),
  counted: wordSet('شخص شخصا جندي جنديا مقاتل مقاتلا كيلومتر كم متر مدني مدنيا نازح عائلة أسرة دولار قذيفة صاروخ'),
  namesAreCapitalised: false,
  dayFirst: true,
  needsMore: new Set(),
  otherForms: withoutClitics,
};
