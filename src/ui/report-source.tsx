import type { PublishedReport } from '../core/geojson/properties.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { useApp } from './app-context.ts';
import { republication } from './cited-source.ts';

/** The line under a quotation: publisher, title, date, and what became of the report. */
export function ReportSource({ report }: { report: PublishedReport }) {
  const { words } = useApp();
  const republished = republication(report, words);
  const asides = [
    ...(report.updated === null ? [] : [words.excerpt.updated(dateInWords(report.updated, words))]),
    ...(republished === null ? [] : [republished]),
    ...(report.machineTranslated ? [words.excerpt.machineTranslated] : []),
  ];
  return (
    <p class="source" data-address={report.url}>
      <b>
        <bdi>{report.publisher}</bdi>
      </b>
      {words.comma}
      {report.title === null ? (
        <span class="muted">{words.excerpt.untitled}</span>
      ) : (
        <bdi lang={report.language}>{words.quote(report.title)}</bdi>
      )}
      {words.comma}
      {dateInWords(report.published, words)}
      {asides.length > 0 && <span class="muted"> ({asides.join(words.semicolon)})</span>}
    </p>
  );
}
