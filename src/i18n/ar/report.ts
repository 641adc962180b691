import type { Catalog } from '../catalog.ts';
import { arabicCount } from './count.ts';

/** A report that is read whole. */
export const report: Catalog['report'] = {
  back: (where) => (where === null ? 'العودة إلى الخريطة' : `العودة إلى: ${where}`),
  untitled: (publisher, date) => `\u2068${publisher}\u2069، ${date}`,
  position: (number, total) => `التقرير ${number} من ${total}`,
  copy: 'هذه النسخة',
  publisher: 'الناشر',
  published: 'تاريخ النشر',
  updated: 'تاريخ التحديث',
  republished: 'إعادة النشر',
  language: 'اللغة',
  address: 'العنوان الإلكتروني',
  noAddress: 'لا عنوان في هذه النسخة',
  places: 'الأماكن المذكورة',
  mentions: arabicCount({
    zero: 'لم يُذكر',
    one: 'مرة واحدة',
    two: 'مرتان',
    few: '{n} مرات',
    many: '{n} مرة',
    other: '{n} مرة',
  }),
  notPlaced: 'لم يُحدد مكانه',
  claims: 'الإفادات',
  noClaims: 'لم تُستخلص أي إفادة من هذا التقرير.',
  claim: (number, said) => `الإفادة ${number}: ${said}`,
  toWords: 'إلى نص الكلام',
  toWordsOf: (number) => `إلى نص الإفادة ${number}`,
  marks: {
    title: 'العلامات',
    place: 'مكان على الخريطة',
    broad: 'أوسع من أن يُحدد بنقطة، أو لم يُحدد مكانه',
    claim: 'كلام إفادة، مع رقمها',
    shown: 'ما جئت من أجله',
  },
};
