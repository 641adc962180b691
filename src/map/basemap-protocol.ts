import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { RangeSource } from './range-source.ts';

let protocol: Protocol | null = null;

/** Lets styles name `pmtiles://` addresses, and reads the given archives from hosts without Range requests too. */
export function registerArchives(urls: readonly string[]): void {
  if (protocol === null) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  for (const url of urls) {
    if (protocol.get(url) === undefined) protocol.add(new PMTiles(new RangeSource(url)));
  }
}
