import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import type { Party } from '../../src/core/faction/parties.ts';
import type { Knowledge } from '../../src/core/geoparse.ts';
import type { Claim, Facet } from '../../src/core/model.ts';
import { readCollection } from '../../src/core/read-collection.ts';
import { sampleReport } from '../../src/core/sample-report.ts';

// Both armies are invented; each line is a way of saying things that news of any conflict has.

const root = fileURLToPath(new URL('../..', import.meta.url));
let knowledge: Knowledge;

beforeAll(async () => {
  ({ places: knowledge } = await loadKnowledge(
    join(root, 'data'),
    join(root, 'public', 'gazetteer', 'world.bin.gz'),
    root,
  ));
});

const army = (id: string, names: readonly string[]): Party => ({
  id,
  label: names[0] ?? id,
  names,
  adjectives: [],
  machineTranslatedAliases: [],
  country: null,
  kind: 'armed-group',
  backs: [],
});
const parties = [
  army('north', ['Northern Brigade', 'Северная бригада', 'لواء الشمال']),
  army('south', ['Southern Brigade', 'Южная бригада', 'لواء الجنوب']),
];

type Told = readonly [value: unknown, side?: string | null, stance?: string];

/** The claims of one facet, each as its value, the speaker's side and the stance; the value shortened to what counts. */
function told(facet: Facet, text: string, language = 'en'): Told[] {
  const report = sampleReport(text, { language, published: '2031-03-04' });
  return readCollection([report], parties, knowledge)
    .claims.filter((claim) => claim.facet === facet)
    .map((claim) => [shortened(claim), claim.speaker?.side ?? null, claim.stance]);
}

function shortened(claim: Claim): unknown {
  if (claim.value === null) return null;
  if (claim.facet === 'killed' || claim.facet === 'injured')
    return `${claim.value.who} ${claim.value.min ?? ''}..${claim.value.max ?? ''}`;
  if (claim.facet === 'initiator') return `${claim.value.agents.join('+')}>${claim.value.patients.join('+')}`;
  if (claim.facet === 'prior-notice') return claim.value.given;
  return claim.facet === 'gunfire' ? claim.value.occurred : claim.value;
}

const values = (found: readonly Told[]): unknown[] => found.map(([value]) => value);

describe('casualties', () => {
  it.each([
    ['At least a dozen people died near Homs.', 'killed', ['total 12..']],
    ['Between 10 and 15 people were injured near Homs.', 'injured', ['total 10..15']],
    ['Twelve soldiers of the Southern Brigade, among them a driver, lost their lives.', 'killed', ['south 12..12']],
    ['The Southern Brigade lost seven men near Homs.', 'killed', ['south 7..7']],
    ['The blast claimed the lives of two farmers.', 'killed', ['civilians 2..2']],
    ['Three of the wounded later died in hospital in Homs.', 'killed', ['total 3..3']],
    ['Four villagers were taken to hospital with shrapnel wounds after the blast.', 'injured', ['civilians 4..4']],
    ['The attack left 6 dead, 14 wounded and 2 missing.', 'killed', ['total 6..6']],
    ['The number of injured climbed from four to seven.', 'injured', ['total 7..7']],
    ['Shells fell, leaving one farmer dead and six others, five of them women, wounded.', 'injured', ['total 6..6']],
    ['A ship was hit, leaving six people injured.', 'injured', ['total 6..6']],
    [
      'On the side of the attackers nobody died; on the Southern Brigade side two were killed.',
      'killed',
      ['south 2..2'],
    ],
    ['Six persons including a guard were killed near Homs.', 'killed', ['total 6..6', 'police 1..1']],
    ['About five others who sustained grave injuries in the blast were treated.', 'injured', ['total 5..5']],
    ['Four soldiers in a military vehicle were hurt near Homs.', 'injured', ['forces 4..4']],
    ['There were losses on both sides near Homs.', 'killed', []],
  ] as const)('%s', (text, facet, expected) => {
    expect(values(told(facet, text))).toEqual(expect.arrayContaining([...expected]));
    if (expected.length === 0) expect(told(facet, text)).toEqual([]);
  });

  it.each([
    ['There were no dead or wounded in the blast near Homs.', 'en', ['total 0..0'], ['total 0..0']],
    ['Nobody was hurt in the blast near Homs.', 'en', ['total 0..0'], ['total 0..0']],
    ['No casualties among farmers were reported after the blast.', 'en', ['civilians 0..0'], ['civilians 0..0']],
    ['The Southern Brigade said after the blast: “We have no losses.”', 'en', ['south 0..0'], []],
    ['Обстрел Хомса обошёлся без жертв.', 'ru', ['total 0..0'], []],
    ['В результате обстрела Хомса погибших и раненых нет.', 'ru', ['total 0..0'], ['total 0..0']],
    ['قصف حمص دون وقوع خسائر بشرية.', 'ar', ['total 0..0'], ['total 0..0']],
    ['لم يصب أحد في الهجوم على حمص.', 'ar', [], ['total 0..0']],
  ])('none: %s', (text, language, killed, injured) => {
    expect(values(told('killed', text, language))).toEqual(killed);
    expect(values(told('injured', text, language))).toEqual(injured);
  });

  it('a question without an answer is no zero', () =>
    expect(values(told('killed', 'Officials gave no details on casualties of the blast.'))).not.toContain(
      'total 0..0',
    ));

  it.each([
    ['Число раненых после обстрела возросло до семи человек.', 'ru', 'injured', 'total 7..7'],
    ['Один из раненых при обстреле скончался в больнице.', 'ru', 'killed', 'total 1..1'],
    ['После обстрела Северная бригада потеряла 20 солдат.', 'ru', 'killed', 'north 20..20'],
    ['وخسر لواء الشمال 11 مقاتلا في حمص.', 'ar', 'killed', 'north 11..11'],
  ] as const)('%s', (text, language, facet, expected) =>
    expect(values(told(facet, text, language))).toContain(expected),
  );

  it('an Arabic two is no Monday', () => {
    const [date] = told('date', 'قتل مدنيين اثنين في حمص صباح الأربعاء.', 'ar');
    expect(date?.[0]).toMatchObject({ edtf: '2031-02-26' });
  });

  it('a sum over a year is not the day’s', () => {
    const text =
      'Two soldiers were killed near Homs on Sunday. The truce was broken 200 times this year, with 21 people dead.';
    const { claims } = readCollection([sampleReport(text, { published: '2031-03-04' })], parties, knowledge);
    const incidents = new Set(claims.filter(({ facet }) => facet === 'killed').map(({ incident }) => incident));
    expect(incidents.size).toBe(2);
  });
});

describe('who began it', () => {
  it.each([
    ['The Southern Brigade said the Northern Brigade had shelled Homs.', 'north', 'south'],
    ['The Southern Brigade spoke of a raid by the Northern Brigade.', 'north', 'south'],
    ['Two men were killed by Northern Brigade shelling, the Southern Brigade said.', 'north', 'south'],
    ['The Northern Brigade started the exchange of fire, the Southern Brigade said.', 'north', 'south'],
    ['Северная бригада обстреляла Хомс, заявили в Южной бригаде.', 'north', 'south', 'ru'],
    ['وقال لواء الجنوب إن القافلة تعرضت لقصف من قبل لواء الشمال.', 'north', 'south', 'ar'],
    ['وأعلن لواء الجنوب أن المدنيين قتلوا عندما أطلق لواء الشمال النار.', 'north', 'south', 'ar'],
  ])('%s', (text, agent, side, language = 'en') => {
    const found = told('initiator', text, language);
    expect(found.map(([value, by]) => [String(value).split('>')[0], by])).toContainEqual([agent, side]);
    expect(found.every(([, , stance]) => stance === 'asserts')).toBe(true);
  });

  it('those who were killed in an attack did not attack', () =>
    expect(
      values(told('initiator', 'An official said five men of the Northern Brigade were killed in an attack.')),
    ).toEqual([]));
  it('“they attacked us” is said of the other side', () =>
    expect(
      told(
        'initiator',
        'The Northern Brigade clashed with them near Homs. “They attacked us,” a Southern Brigade officer said of the clash.',
      ),
    ).toContainEqual(['north>south', 'south', 'asserts']));
  it('what is blamed stands between the verb and the accused', () =>
    expect(
      told(
        'initiator',
        'The Southern Brigade blamed the collision near Homs on the recklessness of others, and on the Northern Brigade.',
      ),
    ).toContainEqual(['north>', 'south', 'asserts']));
  it('a deed that is denied in passing is none', () =>
    expect(
      values(told('initiator', 'The Southern Brigade said it has no plan of attacking the Northern Brigade.')),
    ).toEqual([]));
  it('fire that came at the speaker came from the other side', () =>
    expect(
      told(
        'initiator',
        'The Northern Brigade shelled Homs, officials said. “Our post came under fire,” the Southern Brigade said.',
      ),
    ).toContainEqual(['north>south', 'south', 'asserts']));
  it('who blame each other say each that it was the other', () => {
    const found = told('initiator', 'The Northern Brigade and the Southern Brigade blamed each other for the clash.');
    expect(found.map(([value, side]) => [value, side])).toEqual([
      ['south>', 'north'],
      ['north>', 'south'],
    ]);
  });
  it('a side that denies its own deed denies', () =>
    expect(told('initiator', 'The Southern Brigade denied that its forces had crossed the river near Homs.')).toEqual([
      ['south>', 'south', 'denies'],
    ]));
  it('every claim quotes words, where the attacker stands behind the deed as well', () => {
    const text = 'The Southern Brigade said a woman was killed and a boy was hurt by the Northern Brigade.';
    const { claims } = readCollection([sampleReport(text, { published: '2031-03-04' })], parties, knowledge);
    expect(claims.every(({ start, end }) => start < end)).toBe(true);
  });
});

describe('notice and gunfire', () => {
  it.each([
    ['The patrol had been agreed with the mission, the Northern Brigade said.', 'en', [true]],
    ['The Northern Brigade said it gave the other side written notice two days earlier.', 'en', [true]],
    ['The Northern Brigade called on residents to leave before it struck.', 'en', [true]],
    ['Neither the mission nor the villagers had been told of the attack.', 'en', [false]],
    ['The hotline was not used before the attack, the Southern Brigade said.', 'en', [false]],
    ['The Southern Brigade denied that it had been warned of the attack in advance.', 'en', [false]],
    ['Маршрут был согласован с миссией, сообщили в Южной бригаде после обстрела.', 'ru', [true]],
    ['وأوضح لواء الشمال أن مسار القافلة جرى تنسيقه مع البعثة سلفا قبل الهجوم.', 'ar', [true]],
  ])('notice: %s', (text, language, expected) =>
    expect(values(told('prior-notice', text, language))).toEqual(expected),
  );

  it.each([
    ['The Southern Brigade denied there had been an exchange of fire.', false],
    ['“There was no firing,” the Southern Brigade said of the clash.', false],
    ['The Southern Brigade said there was no truth to reports that shots had been fired.', false],
    ['The brigades traded gunfire near Homs.', true],
  ])('gunfire: %s', (text, expected) => expect(values(told('gunfire', text))).toEqual([expected]));
});

describe('speakers', () => {
  const sideOf = (text: string, language = 'en'): (string | null | undefined)[] =>
    told('killed', text, language).map(([, side]) => side);

  it('whoever stands behind “, said” speaks, and not whoever is named in what is said', () =>
    expect(sideOf('The Northern Brigade killed two men, said the Southern Brigade.')).toEqual(['south']));
  it('a spokesman without a name speaks for the side that spoke last', () =>
    expect(
      sideOf(
        'Two men died, the Southern Brigade said. The chief spokesman, Major Ann Other, said four more were killed.',
      ),
    ).toEqual(['south', 'south']));
  it('officials of nobody are nobody’s', () =>
    expect(sideOf('The Northern Brigade shelled Homs, leaving two men dead, officials said.')).toEqual([null]));
  it('the sentence behind names the source', () =>
    expect(sideOf('При обстреле погибли двое военных. Об этом сообщила Южная бригада.', 'ru')).toEqual(['south']));
  it('who is counted after “that” says nothing', () =>
    expect(sideOf('مصادر طبية قالت إن جنديين من لواء الشمال قتلا في حمص.', 'ar')).toEqual([null]));
  it('who somebody is stands behind their name', () =>
    expect(sideOf('Two men died near Homs, said Major Ann Other, a spokeswoman for the Southern Brigade.')).toEqual([
      'south',
    ]));
  it('a force that publishes its own statement speaks in it', () => {
    const report = sampleReport('Two men died in the blast near Homs.', {
      publisher: 'Press office of the Southern Brigade',
      published: '2031-03-04',
    });
    const { claims } = readCollection([report], parties, knowledge);
    expect(claims.map(({ speaker }) => speaker?.side)).toContain('south');
  });
  it('of “A’s B” B speaks', () =>
    expect(
      told('initiator', 'Northern Brigade’s ally, the Southern Brigade, has claimed responsibility for the attack.')
        .length,
    ).toBe(1));
});
