import { edtfInterval } from '../incident/edtf-interval.ts';
import { isPosition, isRecord, NOT_A_POSITION } from '../json-input.ts';
import type { Facet, Speaker } from '../model.ts';
import { show } from '../problem.ts';
import type { ClaimCorrection } from './review.ts';

/** Says what is wrong; `property` is where. */
export type Fault = (message: string, property?: string) => void;

type Check = readonly [test: (value: unknown) => boolean, expected: string];

const PRECISIONS = ['exact', 'populated-place', 'near', 'area', 'country'];
const CHOICES = {
  stance: ['asserts', 'denies', 'relays', 'hedges', 'no-information'],
  modality: ['actual', 'historical', 'future', 'hypothetical', 'rumour'],
  attribution: ['explicit', 'adjacent', 'inferred'],
} as const;
const WORDS: Check = [isWord, 'words'];
const NUMBER: Check = [
  (value) => value === null || (Number.isInteger(value) && Number(value) >= 0),
  'a whole number from 0, or null where it is open',
];
const BOOLEAN: Check = [(value) => typeof value === 'boolean', 'true or false'];
const LIST: Check = [(value) => Array.isArray(value) && value.every(isWord), 'a list of faction ids or words'];
const COUNT: Readonly<Record<string, Check>> = { who: WORDS, min: NUMBER, max: NUMBER };
const VALUES: Readonly<Record<Facet, Readonly<Record<string, Check>>>> = {
  killed: COUNT,
  injured: COUNT,
  initiator: { agents: LIST, patients: LIST },
  'prior-notice': { given: BOOLEAN },
  gunfire: { occurred: BOOLEAN },
  statement: {
    topic: WORDS,
    said: [(value) => value === null || isWord(value), 'short words, or null where no more is said than that it is so'],
  },
  place: {
    toponym: WORDS,
    place: WORDS,
    position: [isPosition, NOT_A_POSITION.replace('expected ', '')],
    precision: [(value) => PRECISIONS.includes(String(value)), `one of ${PRECISIONS.join(', ')}`],
  },
  date: {
    edtf: [(value) => typeof value === 'string' && edtfInterval(value) !== null, 'an EDTF date such as "2020-08-26"'],
    time: [(value) => value === null || /^\d{1,2}(?::\d{2})?~?$/u.test(String(value)), '"10:05", "10~" or null'],
  },
};

/** What a claim may be on. */
export const FACETS = Object.keys(VALUES) as Facet[];

/** True for a text that is not blank. */
export function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Reports the properties that an object may not have. */
export function refuseOthers(
  entry: Record<string, unknown>,
  allowed: readonly string[],
  what: string,
  fault: Fault,
): void {
  for (const key of Object.keys(entry)) {
    if (!allowed.includes(key))
      fault(`${what} has the unknown property "${key}"; expected one of ${allowed.join(', ')}`, key);
  }
}

/** Reads `claim` of a decision; what is wrong in it is reported and left out. */
export function readCorrection(
  entry: unknown,
  facet: Facet,
  factions: ReadonlySet<string>,
  fault: Fault,
): ClaimCorrection {
  if (entry === undefined) return {};
  if (!isRecord(entry)) {
    fault(`\`claim\` is ${show(entry)}; expected an object such as {"stance": "denies"}`, 'claim');
    return {};
  }
  refuseOthers(entry, ['value', 'speaker', ...Object.keys(CHOICES)], '`claim`', fault);
  for (const [key, choices] of Object.entries(CHOICES)) {
    if (entry[key] !== undefined && !(choices as readonly unknown[]).includes(entry[key]))
      fault(`\`${key}\` is ${show(entry[key])}; expected one of ${choices.join(', ')}`, key);
  }
  // A statement without its topic would be on nothing.
  if (entry.value !== undefined && (entry.value !== null || facet === 'statement'))
    checkValue(entry.value, facet, fault);
  if (entry.speaker !== undefined && entry.speaker !== null) checkSpeaker(entry.speaker, factions, fault);
  return entry as ClaimCorrection;
}

/** Reports what is wrong with a claim's value. */
export function checkValue(value: unknown, facet: Facet, fault: Fault): void {
  const checks = VALUES[facet];
  if (!isRecord(value)) {
    fault(
      `\`value\` is ${show(value)}; expected an object with ${Object.keys(checks).join(', ')}${facet === 'statement' ? '' : ', or null'}`,
      'value',
    );
    return;
  }
  refuseOthers(value, Object.keys(checks), `a value of ${facet}`, fault);
  for (const [key, [test, expected]] of Object.entries(checks)) {
    if (!test(value[key])) fault(`\`${key}\` is ${show(value[key])}; expected ${expected}`, key);
  }
  if (typeof value.min === 'number' && typeof value.max === 'number' && value.min > value.max)
    fault(`\`min\` ${value.min} is above \`max\` ${value.max}; exchange them`, 'min');
}

function checkSpeaker(speaker: unknown, factions: ReadonlySet<string>, fault: Fault): void {
  const { name, side, named } = (isRecord(speaker) ? speaker : {}) as Partial<Record<keyof Speaker, unknown>>;
  if (
    !isRecord(speaker) ||
    !isWord(name) ||
    typeof named !== 'boolean' ||
    (side !== null && typeof side !== 'string')
  ) {
    fault(
      `\`speaker\` is ${show(speaker)}; expected {"name": "…", "side": a faction id or null, "named": true or false}, or null for the outlet`,
      'speaker',
    );
    return;
  }
  refuseOthers(speaker, ['name', 'side', 'named'], '`speaker`', fault);
  if (side !== null && !factions.has(side))
    fault(`\`side\` is "${side}", which is no faction; expected one of ${[...factions].join(', ')}, or null`, 'side');
}
