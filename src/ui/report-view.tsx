import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PublishedReport } from '../core/geojson/properties.ts';
import { cite } from '../export/citation.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { stopReading } from '../state/store.ts';
import type { Reading } from '../state/url.ts';
import { useApp } from './app-context.ts';
import { chosenName } from './chosen-name.ts';
import { citedSource } from './cited-source.ts';
import { CopyButton } from './copy-button.tsx';
import { BackIcon, CopyIcon } from './icons.tsx';
import { claimsIn } from './report-claims.ts';
import { ReportFacts } from './report-facts.tsx';
import { ReportNotes } from './report-notes.tsx';
import { ReportSource } from './report-source.tsx';
import { ReportText } from './report-text.tsx';
import { SourceLink } from './source-link.tsx';

/** The quoted report that is read, whole, over the page. */
export function ReportView() {
  const { store } = useApp();
  const reading = store.reading.value;
  const report = store.collection.value?.reports.find(({ id }) => id === reading?.report);
  if (reading === null || report === undefined) return null;
  return <OpenReport key={`${report.id} ${reading.at?.start} ${reading.at?.end}`} report={report} at={reading.at} />;
}

function OpenReport({ report, at }: { report: PublishedReport; at: Reading['at'] }) {
  const { store, words } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    shown.current?.scrollIntoView({ block: 'center' });
    (shown.current ?? heading.current)?.focus({ preventScroll: true });
  }, []);
  const claims = claimsIn(report.id, store.collection.value?.incidents ?? []);
  return (
    <div class="report-view">
      <ReportTop report={report} />
      <main class="report-body">
        <article class="report-text" aria-labelledby="report-title">
          <h1
            id="report-title"
            ref={heading}
            tabIndex={-1}
            lang={report.title === null ? undefined : report.language}
            dir={report.title === null ? undefined : 'auto'}
          >
            {report.title ?? words.report.untitled(report.publisher, dateInWords(report.published, words))}
          </h1>
          <ReportSource report={report} />
          <ReportText report={report} claims={claims} at={at} shown={shown} />
        </article>
        <ReportNotes claims={claims} at={at} />
        <ReportFacts report={report} />
      </main>
    </div>
  );
}

/** The way back, which of the reports this is, its source, and its citation. */
function ReportTop({ report }: { report: PublishedReport }) {
  const { store, words, actions } = useApp();
  const reports = store.collection.value?.reports ?? [];
  const from = chosenName(store, words);
  const opening = openingOf(report);
  const citation = cite(opening, citedSource(report, words), actions.permalink({ report: report.id, at: null }), words);
  return (
    <header class="report-top">
      <button type="button" class="button" onClick={() => stopReading(store)}>
        <BackIcon /> <span>{words.report.back(from)}</span>
      </button>
      <p class="report-position">{words.report.position(reports.indexOf(report) + 1, reports.length)}</p>
      <SourceLink report={report} exact={opening} />
      <CopyButton class="button" text={citation}>
        <CopyIcon /> {words.excerpt.copyCitation}
      </CopyButton>
    </header>
  );
}

/** A report's first sentence that is its own: no headline, no caption. */
function openingOf({ text, passages }: PublishedReport): string {
  const opening = passages.find(({ segment }) => segment !== 'title' && segment !== 'caption') ?? passages[0];
  return opening === undefined ? text : [...text].slice(opening.start, opening.end).join('');
}
