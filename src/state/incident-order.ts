import type { PublishedIncident } from '../core/geojson/properties.ts';
import { dayRange } from './event-date.ts';

/** Newest first by the first day that a date covers, so that a month comes after its days; the undated last. */
export function newestIncidentsFirst(incidents: readonly PublishedIncident[]): PublishedIncident[] {
  const firstDay = ({ date }: PublishedIncident): number =>
    (date === null ? null : dayRange(date.edtf))?.from ?? Number.NEGATIVE_INFINITY;
  const days = new Map(incidents.map((incident) => [incident, firstDay(incident)]));
  return [...incidents].sort((one, other) => {
    const [day, otherDay] = [days.get(one) ?? 0, days.get(other) ?? 0];
    return day === otherDay ? 0 : otherDay - day;
  });
}

/** True where sides contradict each other: a finding is disputed or denied. */
export function isDisputed({ findings }: PublishedIncident): boolean {
  return findings.some(({ finding }) => finding === 'disputed' || finding === 'denied');
}
