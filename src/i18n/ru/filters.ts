import type { Catalog } from '../catalog.ts';
import { localeOf } from '../locale.ts';
import { russianCount } from './count.ts';

const digits = new Intl.NumberFormat(localeOf('ru'));

export const filters: Catalog['filters'] = {
  title: 'Фильтры',
  open: (set) => (set === 0 ? 'Фильтры' : `Фильтры, задано: ${digits.format(set)}`),
  close: 'Готово',
  more: 'Другие фильтры',
  where: 'Насколько точно текст указывает место',
  when: 'Дата события',
  precisions: { town: 'Город', near: 'Рядом', area: 'Область', country: 'Страна' },
  match: {
    title: 'Фрагмент должен называть',
    any: 'любую из включённых сторон',
    all: 'все включённые стороны',
    advice: '«Все» действует, когда отключена хотя бы одна сторона.',
  },
  names: {
    hidden: 'Стороны',
    precisions: 'Место',
    types: 'Вид события',
    reports: 'Публикация',
    languages: 'Язык',
    statuses: 'Состояние',
  },
  noIncident: 'вне инцидентов',
  statuses: { proposed: 'предложено правилами', reviewed: 'проверено' },
  set: 'Заданные фильтры',
  without: (filter, choices) => `${filter}: кроме «${choices.join('», «')}»`,
  off: (filter, choices) =>
    `${filter}: ${russianCount({
      one: 'отключён {n}',
      few: 'отключено {n}',
      many: 'отключено {n}',
      other: 'отключено {n}',
    })(choices)}`,
  allParties: 'Все включённые стороны сразу',
  circle: (radiusKm) => `В пределах ${digits.format(radiusKm)} км от точки`,
  polygon: 'В нарисованной области',
  remove: (what) => `Убрать: ${what}`,
  clear: 'Убрать все фильтры',
  nothing: 'Ничего не показано: ни один фрагмент не проходит все заданные фильтры.',
  leftOut: (shown, total) => `${digits.format(shown)} из ${digits.format(total)}; остальные исключены фильтрами`,
  nothingHere: 'Заданные фильтры исключают все фрагменты этого места.',
};

export const timeline: Catalog['timeline'] = {
  title: 'Фрагменты по дате события',
  by: { day: 'по дням', week: 'по неделям', month: 'по месяцам', year: 'по годам' },
  hatched: 'штриховка: день не назван',
  beyond: russianCount({
    one: '{n} задолго до или после, не показан',
    few: '{n} задолго до или после, не показаны',
    many: '{n} задолго до или после, не показаны',
    other: '{n} задолго до или после, не показаны',
  }),
  undated: russianCount({
    one: '{n} фрагмент без даты',
    few: '{n} фрагмента без даты',
    many: '{n} фрагментов без даты',
    other: '{n} фрагмента без даты',
  }),
  undatedShort: russianCount({
    one: '{n} без даты',
    few: '{n} без даты',
    many: '{n} без даты',
    other: '{n} без даты',
  }),
  undatedShown:
    'Даты не называют ни они, ни инцидент, о котором в них речь. Они видны, пока показано всё время, но не входят ни в один столбец; заданный период их исключает.',
  undatedLeftOut:
    'Даты не называют ни они, ни инцидент, о котором в них речь, поэтому неизвестно, относятся ли они к этому периоду. Он их исключает.',
  showUndated: 'Показать их: всё время',
  play: 'Показать ход времени',
  pause: 'Пауза',
  whole: 'Всё время',
  open: 'Показать шкалу времени',
  close: 'Скрыть шкалу времени',
  from: 'С',
  to: 'по',
  firstDay: 'Первый показанный день',
  lastDay: 'Последний показанный день',
  bars: 'Фрагменты по датам; столбец или прямоугольник ведёт к своему периоду',
  shown: (shown, total) =>
    `${digits.format(shown)} из ${russianCount({
      one: '{n} фрагмента',
      few: '{n} фрагментов',
      many: '{n} фрагментов',
      other: '{n} фрагмента',
    })(total)}`,
  mark: (excerpts, date, parties) => `${excerpts}, ${date}${parties === '' ? '' : `: ${parties}`}`,
  inexact: (date) => `${date}, день не назван`,
};
