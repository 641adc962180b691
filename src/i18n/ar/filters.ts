import type { Catalog } from '../catalog.ts';
import { localeOf } from '../locale.ts';
import { arabicCount, arabicList } from './count.ts';

const digits = new Intl.NumberFormat(localeOf('ar'));

export const filters: Catalog['filters'] = {
  title: 'عوامل التصفية',
  open: (set) => (set === 0 ? 'عوامل التصفية' : `عوامل التصفية، المفعَّل منها ${digits.format(set)}`),
  close: 'تم',
  more: 'عوامل تصفية أخرى',
  where: 'مدى دقة المكان في النص',
  when: 'تاريخ الحدث',
  precisions: { town: 'بلدة', near: 'قرب', area: 'منطقة', country: 'دولة' },
  match: {
    title: 'يجب أن يذكر المقتطف',
    any: 'أيّ طرف من الأطراف المختارة',
    all: 'جميع الأطراف المختارة',
    advice: 'يسري خيار «جميع» حين يُلغى اختيار طرف واحد على الأقل.',
  },
  names: {
    hidden: 'الأطراف',
    precisions: 'المكان',
    types: 'نوع الحدث',
    reports: 'التقرير',
    languages: 'اللغة',
    statuses: 'الحالة',
  },
  noIncident: 'لا ينتمي إلى حادثة',
  statuses: { proposed: 'مقترح بالقواعد', reviewed: 'مُراجَع' },
  set: 'عوامل التصفية المفعَّلة',
  without: (filter, choices) => `${filter}: من دون ${arabicList(choices)}`,
  off: (filter, choices) =>
    `${filter}: ${arabicCount({
      zero: 'لم يُستبعد شيء',
      one: 'استُبعد واحد',
      two: 'استُبعد اثنان',
      few: 'استُبعد {n}',
      many: 'استُبعد {n}',
      other: 'استُبعد {n}',
    })(choices)}`,
  allParties: 'جميع الأطراف المختارة معًا',
  circle: (radiusKm) => `ضمن ${digits.format(radiusKm)} كم من نقطة`,
  polygon: 'داخل المنطقة المرسومة',
  remove: (what) => `إزالة: ${what}`,
  clear: 'إزالة كل عوامل التصفية',
  nothing: 'لا شيء معروض: ما من مقتطف يجتاز كل عوامل التصفية المفعَّلة.',
  leftOut: (shown, total) => `${digits.format(shown)} من ${digits.format(total)}؛ عوامل التصفية تستبعد الباقي`,
  nothingHere: 'عوامل التصفية المفعَّلة تستبعد كل المقتطفات هنا.',
};

export const timeline: Catalog['timeline'] = {
  title: 'المقتطفات بحسب تاريخ الحدث',
  by: { day: 'باليوم', week: 'بالأسبوع', month: 'بالشهر', year: 'بالسنة' },
  hatched: 'المخطَّط: اليوم غير مذكور',
  beyond: arabicCount({
    zero: 'لا شيء خارج المرسوم',
    one: 'مقتطف واحد قبله أو بعده بكثير، غير مرسوم',
    two: 'مقتطفان قبله أو بعده بكثير، غير مرسومين',
    few: '{n} مقتطفات قبله أو بعده بكثير، غير مرسومة',
    many: '{n} مقتطفًا قبله أو بعده بكثير، غير مرسوم',
    other: '{n} مقتطف قبله أو بعده بكثير، غير مرسوم',
  }),
  undated: arabicCount({
    zero: 'كل المقتطفات تذكر تاريخًا',
    one: 'مقتطف واحد لا يذكر تاريخًا',
    two: 'مقتطفان لا يذكران تاريخًا',
    few: '{n} مقتطفات لا تذكر تاريخًا',
    many: '{n} مقتطفًا لا يذكر تاريخًا',
    other: '{n} مقتطف لا يذكر تاريخًا',
  }),
  undatedShort: arabicCount({
    zero: 'لا شيء بلا تاريخ',
    one: 'واحد بلا تاريخ',
    two: 'اثنان بلا تاريخ',
    few: '{n} بلا تاريخ',
    many: '{n} بلا تاريخ',
    other: '{n} بلا تاريخ',
  }),
  undatedShown:
    'لا تذكر هذه المقتطفات تاريخًا، ولا الحادثة التي تتناولها. وهي معروضة ما دام الوقت كله معروضًا، لكنها ليست في أي عمود؛ وتحديد مدة زمنية يستبعدها.',
  undatedLeftOut:
    'لا تذكر هذه المقتطفات تاريخًا، ولا الحادثة التي تتناولها، فلا يُعرف إن كانت تنتمي إلى هذه المدة. لذلك تُستبعد.',
  showUndated: 'إظهارها: الوقت كله',
  play: 'تشغيل عبر الزمن',
  pause: 'إيقاف مؤقت',
  whole: 'الوقت كله',
  open: 'إظهار الخط الزمني',
  close: 'إخفاء الخط الزمني',
  from: 'من',
  to: 'إلى',
  firstDay: 'أول يوم معروض',
  lastDay: 'آخر يوم معروض',
  bars: 'المقتطفات بحسب التاريخ؛ كل عمود أو مستطيل يقود إلى مدته الزمنية',
  shown: (shown, total) =>
    `${digits.format(shown)} من أصل ${arabicCount({
      zero: '{n} مقتطف',
      one: 'مقتطف واحد',
      two: 'مقتطفين',
      few: '{n} مقتطفات',
      many: '{n} مقتطفًا',
      other: '{n} مقتطف',
    })(total)}`,
  mark: (excerpts, date, parties) => `${excerpts}، ${date}${parties === '' ? '' : `: ${parties}`}`,
  inexact: (date) => `${date}، اليوم غير مذكور`,
};
