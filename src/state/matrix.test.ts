import { describe, expect, it } from 'vitest';
import type { PublishedIncident } from '../core/geojson/properties.ts';
import type { FindingKind, Speaker } from '../core/model.ts';
import { matrixOf } from './matrix.ts';
import { injured, sampleClaim, sampleIncident } from './sample-collection.ts';

const red: Speaker = { name: 'Ann Red', side: 'red', named: true };
const blue: Speaker = { name: 'Bob Blue', side: 'blue', named: true };
const notice = (given: boolean) => ({ facet: 'prior-notice' as const, value: { given } });
const shots = (occurred: boolean) => ({ facet: 'gunfire' as const, value: { occurred } });

const finding = (
  facet: PublishedIncident['findings'][number]['facet'],
  kind: FindingKind,
  who: string | null = null,
  sides: string[][] = [],
): PublishedIncident['findings'][number] => ({
  facet,
  who,
  topic: null,
  finding: kind,
  sides,
  silent: [],
  reason: kind,
});

const matrix = (incident: Partial<PublishedIncident>, factions = ['red', 'blue', 'green']) =>
  matrixOf(sampleIncident('mill', incident), factions);
const ids = (cells: readonly (readonly { claims: readonly { id: string }[] }[])[]) =>
  cells.map((sayings) => sayings.map(({ claims }) => claims.map(({ id }) => id)));

describe('matrixOf', () => {
  it('puts agreement first, then revised, disputed, denied, then what has one origin or none', () => {
    const kinds: FindingKind[] = [
      'silent',
      'single-origin',
      'denied',
      'disputed',
      'revised',
      'compatible',
      'agreement',
    ];
    const facets = ['injured', 'killed', 'initiator', 'prior-notice', 'place', 'date', 'gunfire'] as const;
    const { rows } = matrix({ findings: facets.map((facet, index) => finding(facet, kinds[index] ?? 'silent')) });
    expect(rows.map(({ findings }) => findings[0]?.kind)).toEqual(kinds.toReversed());
  });

  it('gives a fact with two findings one row, at the place of the graver', () => {
    const { rows } = matrix({
      findings: [
        finding('injured', 'revised', 'red'),
        finding('injured', 'disputed', 'red'),
        finding('place', 'revised'),
      ],
    });
    expect(rows.map(({ facet, findings }) => [facet, findings.length])).toEqual([
      ['place', 1],
      ['injured', 2],
    ]);
  });

  it('has a column for each side that speaks, others last, and names the parties that say nothing', () => {
    const { columns, silent } = matrix({
      claims: [sampleClaim('outlet', notice(true)), sampleClaim('b', notice(true), { speaker: blue })],
    });
    expect(columns).toEqual(['blue', null]);
    expect(silent).toEqual(['red']);
  });

  it('puts together in a cell what is said the same way, and apart what is not', () => {
    const { rows } = matrix({
      claims: [
        sampleClaim('one', notice(true), { speaker: red }),
        sampleClaim('two', notice(true), { speaker: red, origin: 'one' }),
        sampleClaim('hedged', notice(true), { speaker: red, stance: 'hedges' }),
        sampleClaim('no', notice(false), { speaker: blue, stance: 'denies' }),
      ],
      findings: [finding('prior-notice', 'denied')],
    });
    expect(ids(rows[0]?.cells ?? [])).toEqual([[['one', 'two'], ['hedged']], [['no']]]);
  });

  it('takes two spellings of a place for one', () => {
    const at = (toponym: string) => ({
      facet: 'place' as const,
      value: { toponym, place: 'mill', position: [40, 35] as [number, number], precision: 'near' as const },
    });
    const { rows } = matrix({ claims: [sampleClaim('a', at('Mill')), sampleClaim('b', at('Al-Mill'))] });
    expect(ids(rows[0]?.cells ?? [])).toEqual([[['a', 'b']]]);
  });

  it('counts a number of nobody in particular where one group is asked for, and gives it a row where several are', () => {
    const claims = [sampleClaim('r', injured('red', 4)), sampleClaim('none', { facet: 'injured', value: null })];
    const one = matrix({ claims, findings: [finding('injured', 'agreement', 'red')] });
    expect(one.rows.map(({ who, cells }) => [who, ids(cells)])).toEqual([['red', [[['r'], ['none']]]]]);
    const two = matrix({
      claims,
      findings: [finding('injured', 'agreement', 'red'), finding('injured', 'agreement', 'blue')],
    });
    expect(two.rows.map(({ who, findings }) => [who, findings.length])).toEqual([
      ['red', 1],
      ['blue', 1],
      [null, 0],
    ]);
  });

  it('loses no claim: what no finding is about has rows of its own, last', () => {
    const claims = [sampleClaim('shots', shots(false)), sampleClaim('notice', notice(true))];
    const { rows } = matrix({ claims, findings: [finding('gunfire', 'single-origin')] });
    expect(rows.map(({ facet, findings }) => [facet, findings.length])).toEqual([
      ['gunfire', 1],
      ['prior-notice', 0],
    ]);
  });

  it('gives each topic of statements a row of its own', () => {
    const on = (topic: string) => ({ facet: 'statement' as const, value: { topic, said: null } });
    const claims = [
      sampleClaim('weather', on('Weather'), { speaker: red }),
      sampleClaim('call', on('Call'), { speaker: red }),
      sampleClaim('denial', on('Call'), { speaker: blue, stance: 'denies' }),
    ];
    const findings = [{ ...finding('statement', 'denied', null, [['call'], ['denial']]), topic: 'Call' }];
    const { rows } = matrix({ claims, findings });
    expect(rows.map(({ topic, findings: found, cells }) => [topic, found.length, ids(cells)])).toEqual([
      ['Call', 1, [[['call']], [['denial']]]],
      ['Weather', 0, [[['weather']], []]],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });

  it('gives a revised figure value by value', () => {
    const claims = [sampleClaim('four', injured('red', 4)), sampleClaim('seven', injured('red', 7), { speaker: red })];
    const { rows } = matrix({ claims, findings: [finding('injured', 'revised', 'red', [['four'], ['seven']])] });
    expect(ids(rows[0]?.findings.map(({ steps }) => steps) ?? [])).toEqual([[['four'], ['seven']]]);
  });
});
