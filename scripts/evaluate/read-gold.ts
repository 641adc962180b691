import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLines, toReport } from '../../src/cli/read-collection.ts';
import type { Faction } from '../../src/core/faction/faction.ts';
import { parseParties, toParty, withKnownNames } from '../../src/core/faction/parse-parties.ts';
import type { Knowledge } from '../../src/core/geoparse.ts';
import { isRecord } from '../../src/core/json-input.ts';
import type { Report } from '../../src/core/model.ts';
import { readCollection } from '../../src/core/read-collection.ts';
import type { GoldReport, PredictedReport, ScoredCollection } from './score-claims.ts';

/**
 * Reads a folder with `<id>.txt`, `<id>.gold.json`, `cluster.json` and `factions.json`, and what rules read in its texts.
 *
 * @throws Error where a file is missing or is not what it should be
 */
export function readGold(folder: string, knowledge: Knowledge, known: readonly Faction[]): ScoredCollection {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const gold = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => json(file) as GoldReport);
  const texts = new Map(
    gold.map(({ id }) => [id, readFileSync(join(folder, `${id}.txt`), 'utf8').replace(/\n$/u, '')]),
  );
  const { parties, faults } = parseParties(json('factions.json'));
  if (faults.length > 0) throw new Error(`${folder}/factions.json: ${faults.join('; ')}`);
  const reports = gold.map((report): Report => {
    const read = toReport({ ...report, text: texts.get(report.id) });
    if (typeof read === 'string') throw new Error(`${folder}/${report.id}.gold.json: ${read}`);
    return read;
  });
  const read = readCollection(reports, withKnownNames(parties, known.map(toParty)), knowledge);
  const cluster = json('cluster.json');
  return {
    texts,
    gold,
    goldFindings: (isRecord(cluster) ? cluster.findings : []) as ScoredCollection['goldFindings'],
    factions: new Set(parties.map(({ id }) => id)),
    predicted: toLines(read, knowledge).slice(0, -1) as PredictedReport[],
    findings: read.findings,
  };
}
