import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../src/cli/read-inputs.ts';
import { toParty } from '../../src/core/faction/parse-parties.ts';
import { prepareKnowledge } from '../../src/core/geoparse.ts';
import type { Claim } from '../../src/core/model.ts';
import { type ReadCollection, readCollection } from '../../src/core/read-collection.ts';
import facts from '../fixture/facts/six-reports-claims.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const texts = new Map<string, string>();
let read: ReadCollection;

beforeAll(async () => {
  const { reports, factions, gazetteer, review, problems } = await readInputs(join(root, 'data'), root);
  expect(problems).toEqual([]);
  for (const { id, text } of reports) texts.set(id, text);
  read = readCollection(reports, factions.map(toParty), prepareKnowledge(gazetteer, factions), review);
});

type Fact = (typeof facts.claims)[number];

function isOnWords(claim: Claim, { report, quote, ...fact }: Fact): boolean {
  const prefix = 'prefix' in fact ? fact.prefix : '';
  const start = (texts.get(report) ?? '').indexOf(`${prefix}${quote}`) + prefix.length;
  return claim.report === report && claim.start === start && claim.end === start + quote.length;
}

/** A place by its id alone: the words for it, its point and precision are another test's matter. */
function meaningOf({ facet, value }: Claim): unknown {
  return facet === 'place' && value !== null ? { place: value.place } : value;
}

describe('the six reports, reviewed', () => {
  it('take every decision', () => expect(read.problems).toEqual([]));

  it.each(facts.claims)('claim $facet with “$quote” in $report', (fact) => {
    const found = read.claims.filter((claim) => claim.facet === fact.facet && isOnWords(claim, fact));
    expect(
      found.map((claim) => ({
        incident: claim.incident,
        value: meaningOf(claim),
        stance: claim.stance,
        side: claim.speaker?.side ?? null,
      })),
    ).toEqual([{ incident: fact.incident, value: fact.value, stance: fact.stance, side: fact.side }]);
  });

  it.each(facts.findings)('come to $finding on $facet of $incident', (fact) => {
    const sideOf = (id: string): string => read.claims.find((claim) => claim.id === id)?.speaker?.side ?? 'none';
    const found = read.findings.filter(({ incident, facet }) => incident === fact.incident && facet === fact.facet);
    expect(
      found.map(({ incident, facet, topic, finding, sides }) => ({
        incident,
        facet,
        topic,
        finding,
        sides: sides.map((ids) => [...new Set(ids.map(sideOf))].sort()),
      })),
    ).toContainEqual(fact);
  });

  it('name topics that only one origin tells as such', () => {
    const alone = read.findings.filter(({ facet, finding }) => facet === 'statement' && finding === 'single-origin');
    expect(alone.map(({ incident, reason }) => [incident, reason])).toEqual([
      ['2020-12-ayn-issa-shelling', 'only Russia: asserted'],
      ['2020-07-daily-interaction', 'only US: almost every day'],
    ]);
  });
});
