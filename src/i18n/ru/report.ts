import type { Catalog } from '../catalog.ts';
import { russianCount } from './count.ts';

/** A report that is read whole. */
export const report: Catalog['report'] = {
  back: (where) => (where === null ? 'Назад к карте' : `Назад: ${where}`),
  untitled: (publisher, date) => `${publisher}, ${date}`,
  position: (number, total) => `Публикация ${number} из ${total}`,
  copy: 'Эта копия',
  publisher: 'Издание',
  published: 'Опубликовано',
  updated: 'Обновлено',
  republished: 'Перепечатано',
  language: 'Язык',
  address: 'Адрес в сети',
  noAddress: 'в этой копии нет',
  places: 'Названные места',
  mentions: russianCount({ one: '{n} раз', few: '{n} раза', many: '{n} раз', other: '{n} раза' }),
  notPlaced: 'место не определено',
  claims: 'Что утверждается',
  noClaims: 'Из этой публикации не извлечено ни одного утверждения.',
  claim: (number, said) => `Утверждение ${number}: ${said}`,
  toWords: 'К словам',
  toWordsOf: (number) => `К словам утверждения ${number}`,
  marks: {
    title: 'Пометки',
    place: 'место на карте',
    broad: 'слишком обширно для точки или место не определено',
    claim: 'слова утверждения с его номером',
    shown: 'то, ради чего вы пришли',
  },
};
