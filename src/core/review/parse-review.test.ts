import { describe, expect, it } from 'vitest';
import { parseReview } from './parse-review.ts';

const TEXT = 'Four soldiers were hurt. The army said that four soldiers were hurt.';
const CONTEXT = { reports: [{ id: 'one', text: TEXT }], factions: [{ id: 'north' }] };
const DECIDED = { by: 'A. Editor', on: '2031-05-01' };
const ON_CLAIM = { report: 'one', quote: 'Four soldiers', facet: 'injured', decision: 'confirm', ...DECIDED };
const parse = (content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  return parseReview({ file: 'review.json', text }, CONTEXT);
};
const messages = (...claims: unknown[]): string[] => parse({ claims }).problems.map(({ message }) => message);

describe('a decision on a claim', () => {
  it('is read with where its words stand', () => {
    const { review, problems } = parse({ claims: [ON_CLAIM] });
    expect(problems).toEqual([]);
    expect(review.claims).toMatchObject([{ start: 0, end: 13, who: null, incident: null, claim: {}, line: 3 }]);
  });

  it('is refused with what the text says instead', () => {
    expect(messages({ ...ON_CLAIM, quote: 'Four soldiers were killed' })).toEqual([
      'report "one": the quote "Four soldiers were killed" is not in the text, which goes on "Four soldiers were hurt. "; copy it from the text word for word',
    ]);
  });

  it('needs a prefix where its words stand twice', () => {
    const twice = { ...ON_CLAIM, quote: 'soldiers were hurt' };
    expect(messages(twice)).toEqual([
      'report "one": the quote "soldiers were hurt" stands in the text twice; give `prefix`, the words right before it',
    ]);
    expect(parse({ claims: [{ ...twice, prefix: 'that four ' }] }).review.claims[0]?.start).toBe(49);
    expect(messages({ ...twice, prefix: 'three ' })[0]).toContain('does not stand after the prefix "three "');
  });

  it('contradicts another on the same words and facet', () => {
    const { review, problems } = parse({ claims: [ON_CLAIM, { ...ON_CLAIM, decision: 'reject' }] });
    expect(problems.map(({ message }) => message)).toEqual([
      '"confirm" on the injured claim "Four soldiers" of report "one" contradicts "reject" in line 11; keep one',
      '"reject" on the injured claim "Four soldiers" of report "one" contradicts "confirm" in line 3; keep one',
    ]);
    expect(review.claims).toEqual([]);
    expect(messages(ON_CLAIM, { ...ON_CLAIM, facet: 'killed', decision: 'reject' })).toEqual([]);
    expect(messages({ ...ON_CLAIM, who: 'north' }, { ...ON_CLAIM, who: 'total', decision: 'reject' })).toEqual([]);
    expect(messages(ON_CLAIM, ON_CLAIM)[0]).toContain('decided on twice, see line 3');
  });

  it.each([
    [{ qoute: 'x' }, 'unknown property "qoute"'],
    [{ report: 'two' }, '`report` is "two", which is no report; expected one of one'],
    [{ facet: 'weather' }, '`facet` is "weather"; expected one of killed'],
    [{ on: '2031-02-30' }, '`on` is "2031-02-30"'],
    [{ by: '' }, '`by` is ""'],
    [{ decision: 'maybe' }, '`decision` is "maybe"; expected one of confirm'],
    [{ decision: 'correct' }, '`correct` changes nothing'],
    [{ decision: 'add', incident: 'clash' }, 'is added without all of'],
    [{ claim: { stance: 'denies' } }, '`confirm` takes neither'],
    [{ decision: 'correct', claim: { stance: 'shouts' } }, '`stance` is "shouts"'],
    [{ decision: 'correct', claim: { value: { who: 'total', min: 9, max: 4 } } }, '`min` 9 is above `max` 4'],
    [{ decision: 'correct', claim: { value: { given: true } } }, 'unknown property "given"'],
    [
      { decision: 'correct', claim: { speaker: { name: 'X', side: 'west', named: true } } },
      '`side` is "west", which is no faction',
    ],
    [
      { facet: 'statement', decision: 'correct', claim: { value: null } },
      '`value` is null; expected an object with topic, said',
    ],
    [{ facet: 'statement', decision: 'correct', claim: { value: { topic: ' ', said: null } } }, '`topic` is " "'],
    [{ facet: 'statement', decision: 'correct', claim: { value: { topic: 'Toll', said: 4 } } }, '`said` is 4'],
  ])('%j is refused', (change, message) => {
    expect(messages({ ...ON_CLAIM, ...change }).join('\n')).toContain(message);
  });
});

describe('a decision on an incident', () => {
  it.each([
    [{ decision: 'rename' }, '`rename` needs `title`'],
    [{ decision: 'merge', merge: ['clash'] }, 'expected ids of other incidents'],
    [
      { decision: 'split', into: 'new', title: 'New', move: [{ report: 'one', quote: 'Nobody' }] },
      'the quote "Nobody"',
    ],
    [{ decision: 'confirm', title: 'New' }, '`confirm` takes no `title`'],
    [{ decision: 'confirm', type: 'event' }, '`confirm` takes no `type`'],
  ])('%j is refused', (change, message) => {
    const { problems } = parse({ incidents: [{ incident: 'clash', ...DECIDED, ...change }] });
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });
});

describe('an added incident', () => {
  const added = { incident: 'mill', decision: 'add', title: 'Mill', ...DECIDED };
  const happening = { type: 'event', date: { edtf: '2031-05', time: null }, place: null, parties: ['north'] };

  it('is read with what happened', () => {
    const { review, problems } = parse({ incidents: [{ ...added, ...happening }] });
    expect(problems).toEqual([]);
    expect(review.incidents).toMatchObject([{ decision: 'add', incident: 'mill', title: 'Mill', happening }]);
  });

  it('is refused with every fault at once, each in its line', () => {
    const place = { toponym: 'Mill', place: 'mill', position: [240, 35], precision: 'near' };
    const wrong = { type: 'party', date: { edtf: 'May', time: null }, place, parties: ['west'] };
    const { review, problems } = parse({ incidents: [{ ...added, title: undefined, ...wrong }] });
    expect(review.incidents).toEqual([]);
    expect(problems.map(({ message }) => message.split(';')[0])).toEqual([
      '`add` needs `title`, got missing',
      '`type` is "party"',
      '`edtf` is "May"',
      '`position` is [240,35]',
      '`parties` is ["west"]',
    ]);
    expect(new Set(problems.map(({ line }) => line)).size).toBe(5);
    expect(parse({ incidents: [added] }).problems).toHaveLength(4);
  });

  it.each([
    [{ type: ['event'] }, '`type` is ["event"]'],
    [{ parties: [['north']] }, '`parties` is [["north"]]'],
    [{ parties: ['north', 'north'] }, '`parties` is ["north","north"]'],
  ])('%j is refused', (change, message) => {
    const { review, problems } = parse({ incidents: [{ ...added, ...happening, ...change }] });
    expect(review.incidents).toEqual([]);
    expect(problems.map((problem) => problem.message.split(';')[0])).toEqual([message]);
  });
});

it('names the line of what is no JSON, and of an unknown list', () => {
  expect(parse('{"claims": [\n{]}').problems[0]?.line).toBe(2);
  expect(parse('{\n"claim": []}').problems).toMatchObject([{ line: 2 }]);
  expect(parse([]).problems[0]?.message).toContain('expected {"claims"');
});
