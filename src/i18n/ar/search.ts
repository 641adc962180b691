import type { Catalog } from '../catalog.ts';
import { arabicCount } from './count.ts';

export const incidents: Catalog['incidents'] = {
  title: 'الحوادث',
  lists: 'ما هو معروض',
  order: 'الأحدث أولاً',
  empty: 'لا حادثة تطابق عوامل التصفية.',
  emptyMap: 'لم يُقرأ أي حادثة من التقارير بعد.',
};

export const area: Catalog['area'] = {
  open: 'المنطقة والمسافة',
  title: 'المنطقة',
  meaning: 'تُحسب البلدة إذا وقعت في المنطقة، وتُحسب المحافظة أو الإقليم إذا تقاطع معها.',
  none: 'لم تُحدَّد منطقة.',
  circleAround: (radius, where) => `${radius} حول ${where}`,
  polygonOf: (size) => `مضلّع مرسوم، ${size}`,
  squareKilometres: (size) => `${size} كم²`,
  remove: 'إزالة المنطقة',
  circle: 'دائرة',
  aroundPlace: (name) => `حول ${name}`,
  aroundPoint: 'حول نقطة على الخريطة',
  aroundMiddle: 'حول وسط الخريطة',
  coordinates: 'خط العرض، خط الطول',
  coordinatesExample: '37.177, 42.140',
  badCoordinates: (typed) =>
    `كُتب «\u2068${typed}\u2069»؛ والمتوقَّع خط العرض ثم خط الطول بالدرجات، مثل \u206837.177, 42.140\u2069.`,
  set: 'تعيين',
  radius: 'نصف القطر',
  radiusInKm: 'نصف القطر بالكيلومترات',
  badRadius: 'المتوقَّع من 1 إلى 1000 كم.',
  polygon: 'مضلّع',
  draw: 'الرسم على الخريطة',
  distance: 'المسافة',
  measure: 'القياس على الخريطة',
  length: (length) => `المسافة: ${length}`,
  removeLength: (length) => `إزالة المسافة المقيسة، ${length}`,
  prompts: {
    centre: 'اضغط على مركز الدائرة. بالمفاتيح: الأسهم تحرّك الخريطة، وEnter يأخذ وسطها.',
    polygon:
      'اضغط على كل زاوية، ثم على الأخيرة مرة أخرى لإغلاق المضلّع. بلوحة المفاتيح: الأسهم تحرّك الخريطة، ومفتاح المسافة يضع زاوية في وسطها، وBackspace يزيل الأخيرة، وEnter يغلق.',
    measure: 'اضغط على نقطتين أو أكثر. بالمفاتيح: الأسهم تحرّك الخريطة، وEnter يأخذ وسطها.',
  },
  takeMiddle: 'أخذ الوسط',
  lessCorner: 'إزالة آخر زاوية',
  corners: arabicCount({
    zero: 'لا زوايا',
    one: 'زاوية واحدة',
    two: 'زاويتان',
    few: '{n} زوايا',
    many: '{n} زاوية',
    other: '{n} زاوية',
  }),
  finish: 'إغلاق المضلّع',
  done: 'تم',
  cancel: 'إلغاء',
  here: (radius) => `المقتطفات في نطاق ${radius} من هنا`,
  faults: {
    corners: 'لم يُعيَّن المضلّع: المتوقَّع من 3 إلى 50 زاوية. ارسمه من جديد.',
    panel: 'تعذّر تحميل هذا الجزء من الصفحة. تحقّق من الاتصال، ثم أغلقه وافتحه من جديد.',
    drawing: 'تعذّر تحميل أداة الرسم. تحقّق من الاتصال وحاول مجدداً؛ الدائرة تعمل من دونها.',
  },
};

export const search: Catalog['search'] = {
  label: 'البحث',
  placeholder: 'ابحث عن أماكن أو أطراف أو كلمات',
  clear: 'مسح البحث',
  preparing: 'يجري إعداد البحث',
  failed: 'تعذّر تحميل البحث. كل شيء ما زال في القائمة. تحقّق من الاتصال، ثم اكتب من جديد.',
  listName: 'النتائج',
  groups: {
    place: 'الأماكن',
    incident: 'الحوادث',
    party: 'الأطراف',
    report: 'التقارير',
    excerpt: 'المقتطفات',
  },
  more: arabicCount({
    zero: 'لا مزيد',
    one: 'واحدة أخرى',
    two: 'اثنتان أخريان',
    few: '{n} أخرى',
    many: '{n} أخرى',
    other: '{n} أخرى',
  }),
  results: arabicCount({
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{n} نتائج',
    many: '{n} نتيجة',
    other: '{n} نتيجة',
  }),
  nothing: (query) => `لا نتائج عن «\u2068${query}\u2069»`,
  searched:
    'بُحث في: أسماء الأماكن بكل اللغات والتهجئات، والحوادث، والأطراف، وعناوين التقارير، وكلمات كل مقتطف. الكلمة الأقصر تجد أكثر.',
};
