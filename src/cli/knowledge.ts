import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { GazetteerFormatError } from '../core/gazetteer/format.ts';
import { type OpenGazetteer, openGazetteer } from '../core/gazetteer/open-gazetteer.ts';
import { type Knowledge, prepareCompiled } from '../core/geoparse.ts';

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

/** What reading needs, of a compiled gazetteer alone: no shapes, no factions. */
export function loadWorld(path: string): Knowledge {
  return prepareCompiled([openGazetteerFile(path)], []);
}
