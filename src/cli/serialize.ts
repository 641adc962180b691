import type { DatelineCollection } from '../core/geojson/properties.ts';

/** The collection as a file: one feature a line, so that a change shows in a diff. */
export function serialize({ features, ...head }: DatelineCollection): string {
  const members = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${members.join(',\n')},\n"features": [\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]\n}\n`;
}
