import type { RangeResponse, Source } from 'pmtiles';

const partialContent = 206;

/**
 * Reads parts of an archive over HTTP. A host that ignores Range requests answers with the whole file (status 200); that answer is
 * kept and cut from then on, so that the file is fetched once.
 */
export class RangeSource implements Source {
  readonly #url: string;
  #wholeFile: Promise<ArrayBuffer> | null = null;
  #firstRequest: Promise<unknown> | null = null;

  /** @param url absolute address of the archive. */
  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  /** @throws when the host answers with an error, or the archive ends before the part that is wanted. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    // Only the first answer tells what the host can do; until then no second copy of the whole file may be asked for.
    if (this.#firstRequest === null) {
      const first = this.#request(offset, length, signal);
      this.#firstRequest = first;
      return first;
    }
    await this.#firstRequest.catch(() => undefined);
    return this.#wholeFile === null ? this.#request(offset, length, signal) : this.#cut(offset, length);
  }

  async #request(offset: number, length: number, signal: AbortSignal | undefined): Promise<RangeResponse> {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    const response = await fetch(this.#url, {
      headers,
      ...(signal === undefined ? {} : { signal }),
    });
    if (response.status === partialContent) return { data: await response.arrayBuffer() };
    if (!response.ok) {
      throw new Error(`${this.#url}: got status ${response.status}, expected 206 or 200. Is the file beside the page?`);
    }
    const whole = response.arrayBuffer();
    this.#wholeFile = whole;
    // An aborted download must not stand in for the file.
    whole.catch(() => {
      this.#wholeFile = null;
    });
    return this.#cut(offset, length);
  }

  async #cut(offset: number, length: number): Promise<RangeResponse> {
    const whole = await this.#wholeFile;
    if (whole === null || offset >= whole.byteLength) {
      throw new Error(`${this.#url}: got ${whole?.byteLength ?? 0} bytes, expected more than ${offset}`);
    }
    return { data: whole.slice(offset, offset + length) };
  }
}
