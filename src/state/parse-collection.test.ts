import { describe, expect, it } from 'vitest';
import { parseCollection } from './parse-collection.ts';
import {
  injured,
  sampleClaim,
  sampleCollection,
  sampleExcerpt,
  sampleIncident,
  samplePlace,
} from './sample-collection.ts';

const sample = () =>
  structuredClone(
    sampleCollection(
      [samplePlace('Ferry', [sampleExcerpt({ id: 'red', place: 'Ferry', factions: ['red'] })])],
      [
        sampleIncident('mill', {
          claims: [
            sampleClaim('c', injured('red', 4)),
            sampleClaim('s', { facet: 'statement', value: { topic: 'Who called', said: null } }),
          ],
          findings: [
            { facet: 'injured', topic: null, who: 'red', finding: 'agreement', sides: [['c']], silent: [], reason: '' },
          ],
        }),
      ],
    ),
  ) as unknown;

/** The sample with one value replaced; a path like `features.0.id`. */
function broken(path: string, value: unknown): unknown {
  const collection = sample();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, collection as Record<string, unknown>);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return collection;
}

describe('parseCollection', () => {
  it('hands back a sound collection as it is', () => {
    const collection = sample();
    expect(parseCollection(collection)).toBe(collection);
  });

  it('takes a collection without any place', () => {
    expect(parseCollection(sampleCollection([])).features).toEqual([]);
  });

  it.each([
    [null, 'the file is null; expected an object'],
    [[], 'the file is []; expected an object'],
    ['<!doctype html>', 'the file is "<!doctype html>"; expected an object'],
    [{ type: 'Topology' }, '`type` is "Topology"; expected "FeatureCollection"'],
  ])('refuses %j', (json, message) => expect(() => parseCollection(json)).toThrow(message));

  it.each([
    ['features', undefined, '`features` is missing; expected a list'],
    ['features.0.id', 7, '`features[0].id` is 7; expected a text'],
    ['features.0.properties.excerpts', {}, '`features[0].properties.excerpts` is {}; expected a list'],
    ['features.0.properties.excerpts.0.report', 'daily', '`features[0].properties.excerpts[0].report` is "daily"'],
    ['features.0.properties.excerpts.0.target', null, 'excerpts[0].target` is null; expected an object'],
    ['features.0.properties.excerpts.0.mentions.0.end', '7', 'mentions[0].end` is "7"; expected a whole number'],
    ['factions.0.id', 'none', '`factions[0].id` is "none"'],
    ['factions.1.color', {}, '`factions[1].color.light` is missing; expected a text'],
    ['reports.0.text', undefined, '`reports[0].text` is missing; expected a text'],
    ['reports.0.url', 4, '`reports[0].url` is 4; expected a text'],
    ['features.0.properties.excerpts.0.incident', 'ferry', "expected null or one of the file's incidents"],
    ['incidents', undefined, '`incidents` is missing; expected a list'],
    ['incidents.0.title', null, '`incidents[0].title` is null; expected a text'],
    ['incidents.0.type', 'party', '`incidents[0].type` is "party"; expected one of collision, '],
    ['incidents.0.date', { edtf: 2021, time: null }, '`incidents[0].date.edtf` is 2021'],
    ['incidents.0.place', {}, '`incidents[0].place.toponym` is missing'],
    ['incidents.0.reports.0', 'daily', '`incidents[0].reports[0]` is "daily"; expected one of the file\'s reports'],
    ['incidents.0.status', { kind: 'reviewed', by: 'Ann' }, '`incidents[0].status.on` is missing'],
    ['incidents.0.claims.0.facet', 'mood', '`incidents[0].claims[0].facet` is "mood"; expected one of injured, '],
    ['incidents.0.claims.0.stance', 'shouts', 'claims[0].stance` is "shouts"'],
    ['incidents.0.claims.0.value', { who: 'red', min: '4', max: 4 }, 'claims[0].value.min` is "4"'],
    ['incidents.0.claims.0.speaker', { name: 'Ann', side: null }, 'claims[0].speaker.named` is missing'],
    ['incidents.0.claims.1.value', null, 'claims[1].value` is null; expected an object'],
    ['incidents.0.claims.1.value.said', 4, 'claims[1].value.said` is 4'],
    ['incidents.0.findings.0.topic', undefined, 'findings[0].topic` is missing'],
    ['incidents.0.findings.0.sides.0.0', 'd', 'findings[0].sides[0][0]` is "d"; expected the id of a claim'],
    ['places.farland', 'Farland', '`places.farland` is "Farland"; expected an object'],
  ])('says where %s is not what it should be', (path, value, message) => {
    expect(() => parseCollection(broken(path, value))).toThrow(message);
  });

  it('refuses two features of one id', () => {
    const feature = samplePlace('Ferry', []);
    expect(() => parseCollection(sampleCollection([feature, feature]))).toThrow('two features have the id "Ferry"');
  });

  it('cuts a long value short', () => {
    expect(() => parseCollection({ type: 'x'.repeat(500) })).toThrow(/x{50,60}…; expected/u);
  });
});
