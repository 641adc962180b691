import type { ReviewStatus } from '../core/geojson/properties.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { useApp } from './app-context.ts';

/** Whether rules alone found something, or a person looked at it, and when. */
export function ReviewMark({ status }: { status: ReviewStatus }) {
  const { words } = useApp();
  const { proposed, reviewed } = words.incident.status;
  return (
    <span class={`review ${status.kind}`}>
      {status.kind === 'proposed' ? proposed : reviewed(status.by, dateInWords(status.on, words))}
    </span>
  );
}
