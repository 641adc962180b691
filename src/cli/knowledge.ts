import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Faction } from '../core/faction/faction.ts';
import { GazetteerFormatError } from '../core/gazetteer/format.ts';
import { type OpenGazetteer, openGazetteer } from '../core/gazetteer/open-gazetteer.ts';
import { type Knowledge, prepareKnowledge } from '../core/geoparse.ts';
import { formatProblem } from '../core/problem.ts';
import { readFactionsAndGazetteer } from './read-inputs.ts';

/**
 * Opens a compiled gazetteer from a file, compressed or not.
 * @throws GazetteerFormatError that names the file and what is wrong with it
 */
export function openGazetteerFile(path: string): OpenGazetteer {
  try {
    const bytes = readFileSync(path);
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return openGazetteer(plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.byteLength) as ArrayBuffer);
  } catch (error) {
    throw new GazetteerFormatError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * What reading places needs, without factions: the theatre's places with their shapes, and the world behind them.
 * @throws Error with every problem of the data folder, or GazetteerFormatError
 */
export async function loadPlaces(dataFolder: string, gazetteer: string, root: string): Promise<Knowledge> {
  return (await loadKnowledge(dataFolder, gazetteer, root)).places;
}

/**
 * The same, and the factions that the project knows.
 * @throws Error with every problem of the data folder, or GazetteerFormatError
 */
export async function loadKnowledge(
  dataFolder: string,
  gazetteer: string,
  root: string,
): Promise<{ places: Knowledge; factions: readonly Faction[] }> {
  const data = await readFactionsAndGazetteer(dataFolder, root);
  if (data.problems.length > 0) throw new Error(data.problems.map(formatProblem).join('\n'));
  return {
    places: prepareKnowledge(data.gazetteer, [], [openGazetteerFile(gazetteer)]),
    factions: data.factions,
  };
}
