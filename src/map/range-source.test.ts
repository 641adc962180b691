import { afterEach, describe, expect, it, vi } from 'vitest';
import { RangeSource } from './range-source.ts';

const file = Uint8Array.from({ length: 100 }, (_, index) => index);

function stubHost(answer: (range: string | null) => Response) {
  const host = vi.fn(async (_url: string, init?: RequestInit) => answer(new Headers(init?.headers).get('range')));
  vi.stubGlobal('fetch', host);
  return host;
}

afterEach(() => vi.unstubAllGlobals());

describe('RangeSource', () => {
  it('asks for the part that is wanted', async () => {
    const host = stubHost(() => new Response(file.slice(10, 15), { status: 206 }));
    const { data } = await new RangeSource('https://example.org/a.pmtiles').getBytes(10, 5);
    expect([...new Uint8Array(data)]).toEqual([10, 11, 12, 13, 14]);
    expect(new Headers(host.mock.calls[0]?.[1]?.headers).get('range')).toBe('bytes=10-14');
  });

  it('fetches the whole file once from a host without Range requests, even for parts wanted at the same time', async () => {
    const host = stubHost(() => new Response(file, { status: 200 }));
    const source = new RangeSource('https://example.org/a.pmtiles');
    const parts = await Promise.all([source.getBytes(0, 2), source.getBytes(50, 3), source.getBytes(98, 10)]);
    expect(parts.map(({ data }) => [...new Uint8Array(data)])).toEqual([
      [0, 1],
      [50, 51, 52],
      [98, 99],
    ]);
    expect(host).toHaveBeenCalledTimes(1);
  });

  it('says what it got from a host that has no such file', async () => {
    stubHost(() => new Response('', { status: 404 }));
    await expect(new RangeSource('https://example.org/a.pmtiles').getBytes(0, 2)).rejects.toThrow('got status 404');
  });

  it('says so when the file ends before the part', async () => {
    stubHost(() => new Response(file, { status: 200 }));
    await expect(new RangeSource('https://example.org/a.pmtiles').getBytes(100, 2)).rejects.toThrow('got 100 bytes');
  });
});
