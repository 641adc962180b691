import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../core/model.ts';
import { isDisputed, newestIncidentsFirst } from './incident-order.ts';
import { sampleIncident } from './sample-collection.ts';

const on = (id: string, edtf: string | null) =>
  sampleIncident(id, { date: edtf === null ? null : { edtf, time: null } });

describe('the list of incidents', () => {
  it('has the newest first, a month after its days, the undated last in their order', () => {
    const incidents = [
      on('undated', null),
      on('august', '2020-08~'),
      on('old', '2019-23'),
      on('seventeenth', '2020-08-17'),
      on('december', '2020-12'),
      on('not a date', 'soon'),
    ];
    expect(newestIncidentsFirst(incidents).map(({ id }) => id)).toEqual([
      'december',
      'seventeenth',
      'august',
      'old',
      'undated',
      'not a date',
    ]);
  });

  it('leaves its input as it was', () => {
    const incidents = [on('old', '2019'), on('new', '2020')];
    newestIncidentsFirst(incidents);
    expect(incidents.map(({ id }) => id)).toEqual(['old', 'new']);
  });
});

describe('an incident', () => {
  const found = (...kinds: FindingKind[]) =>
    sampleIncident('road', {
      findings: kinds.map((finding) => ({
        facet: 'initiator',
        who: null,
        topic: null,
        finding,
        sides: [],
        silent: [],
        reason: '',
      })),
    });

  it.each([[['disputed']], [['denied']], [['agreement', 'denied']]] as const)('with %s is disputed', (kinds) => {
    expect(isDisputed(found(...kinds))).toBe(true);
  });

  it.each([[[]], [['agreement', 'compatible', 'revised', 'silent', 'single-origin']]] as const)(
    'with %s is not',
    (kinds) => {
      expect(isDisputed(found(...kinds))).toBe(false);
    },
  );
});
