import type { Claim, FacetValue, Incident, Speaker } from '../model.ts';

let made = 0;

/** A claim for tests: actual, asserted by the outlet of report `one` in its first words, where nothing else is given. */
export function sampleClaim(said: FacetValue, other: Partial<Omit<Claim, 'facet' | 'value'>> = {}): Claim {
  made += 1;
  return {
    id: `claim-${made}`,
    report: 'one',
    start: 0,
    end: 4,
    passage: 0,
    stance: 'asserts',
    modality: 'actual',
    attribution: 'explicit',
    speaker: null,
    origin: `origin-${made}`,
    incident: 'clash',
    method: 'rule',
    ...other,
    ...said,
  };
}

/** A named speaker. */
export function speakerOf(name: string, side: string | null): Speaker {
  return { name, side, named: true };
}

/** People killed: `min` alone is an exact figure. */
export function killed(min: number, max: number | null = min, who = 'total'): FacetValue {
  return { facet: 'killed', value: { who, min, max } };
}

export function sampleIncident(parties: readonly string[], id = 'clash'): Incident {
  return { id, title: 'Clash', type: 'attack', date: null, place: null, parties, reports: [] };
}
