import { describe, expect, it } from 'vitest';
import type { PlaceValue } from '../core/model.ts';
import { ar } from '../i18n/ar.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { en } from '../i18n/en.ts';
import { ru } from '../i18n/ru.ts';
import { sampleIncident } from '../state/sample-collection.ts';
import { incidentTitle } from './incident-title.ts';

const mill: PlaceValue = { toponym: 'Mill', place: 'mill', position: [40, 35], precision: 'near' };
const title = (words: Catalog, place: PlaceValue | null) =>
  incidentTitle(sampleIncident('ferry', { place }), {
    words,
    factions: [],
    reports: new Map(),
    placeName: (id) => (words.language === 'ar' ? 'المالكية' : id),
  });

describe('incidentTitle', () => {
  it('is the data’s own in English', () =>
    expect(title(en, mill)).toEqual({ name: 'Meeting at the ferry', lang: 'en' }));

  it('is made of type and place in other languages', () => {
    expect(title(ar, mill)).toEqual({ name: 'تصادم قرب المالكية', lang: 'ar' });
    expect(title(ru, mill)).toEqual({ name: 'Столкновение – mill (окрестности)', lang: 'ru' });
  });

  it('is the type alone where no place is told', () => expect(title(ar, null).name).toBe('تصادم'));
});
