import { describe, expect, it } from 'vitest';
import type { Catalog } from '../i18n/catalog.ts';
import { en } from '../i18n/en.ts';
import { ru } from '../i18n/ru.ts';
import type { RowFinding } from '../state/matrix.ts';
import { injured, sampleClaim, sampleCollection } from '../state/sample-collection.ts';
import { findingInWords } from './finding-words.ts';

const { factions, reports } = sampleCollection([]);
const inWords = (finding: Omit<RowFinding, 'steps'>, words: Catalog = en): string | null =>
  findingInWords(
    { ...finding, steps: [] },
    {
      words,
      factions,
      reports: new Map(reports.map((report) => [report.id, report])),
      placeName: (_, toponym) => toponym,
    },
  );
const speaker = (side: string | null) => ({ speaker: { name: 'Ann', side, named: true } });
const four = sampleClaim('four', injured('red', 4), speaker('red'));
const seven = sampleClaim('seven', injured('red', 7), speaker('blue'));
const villager = sampleClaim('villager', injured('red', 4), speaker(null));
const outlet = sampleClaim('outlet', injured('red', 4));

describe('findingInWords', () => {
  it('says of a dispute who says what', () =>
    expect(inWords({ kind: 'disputed', sides: [[four], [seven]] })).toBe('red: 4 – blue: 7'));

  it('names sides, speakers of no side, and outlets, each once', () =>
    expect(inWords({ kind: 'agreement', sides: [[four, four, villager, outlet]] })).toBe('red, Ann, gazette: 4'));

  it('says of a single origin that nobody else says it', () => {
    expect(inWords({ kind: 'single-origin', sides: [[four]] })).toBe('only red: 4');
    expect(inWords({ kind: 'single-origin', sides: [[four]] }, ru)).toBe('только red: 4');
  });

  it('says nothing of a revised figure, whose steps say it, nor of silence', () => {
    expect(inWords({ kind: 'revised', sides: [[four], [seven]] })).toBeNull();
    expect(inWords({ kind: 'silent', sides: [] })).toBeNull();
    expect(inWords({ kind: 'compatible', sides: [[], []] })).toBeNull();
  });
});
