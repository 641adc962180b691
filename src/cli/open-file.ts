import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type OpenGazetteer, openGazetteer } from '../core/gazetteer/open-gazetteer.ts';

/** Opens a compiled gazetteer from a file, compressed or not. */
export function openGazetteerFile(path: string): OpenGazetteer {
  const bytes = readFileSync(path);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return openGazetteer(plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.byteLength) as ArrayBuffer);
}
