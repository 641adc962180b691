import { type OpenGazetteer, openGazetteer } from '../core/gazetteer/open-gazetteer.ts';
import type { Progress } from './protocol.ts';

/**
 * Fetches a compiled gazetteer and opens it.
 * @throws Error that names the address and what was got instead of a gazetteer
 */
export async function loadGazetteer(url: string, report: (progress: Progress) => void): Promise<OpenGazetteer> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url}: the host answered ${response.status}`);
  const length = Number(response.headers.get('content-length'));
  const totalBytes = Number.isSafeInteger(length) && length > 0 ? length : null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let receivedBytes = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    receivedBytes += value.length;
    report({ receivedBytes, totalBytes });
  }
  const buffer = await decompressed(new Blob(chunks));
  try {
    return openGazetteer(buffer);
  } catch (error) {
    throw new Error(`${url}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Some hosts send a `.gz` file as it is, others say that it is compressed, and the browser unpacks it. */
async function decompressed(file: Blob): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file.arrayBuffer();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
