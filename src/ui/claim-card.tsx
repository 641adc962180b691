import type { PublishedClaim, PublishedReport } from '../core/geojson/properties.ts';
import { cite } from '../export/citation.ts';
import { useApp } from './app-context.ts';
import { citedSource } from './cited-source.ts';
import { CopyButton } from './copy-button.tsx';
import { CopyIcon } from './icons.tsx';
import { partText } from './part-text.ts';
import { ReportSource } from './report-source.tsx';
import { ReviewMark } from './review-mark.tsx';
import { ShowInReport } from './show-in-report.tsx';
import { SourceLink } from './source-link.tsx';
import { Speaker } from './speaker.tsx';
import { useNaming } from './use-naming.ts';

/** A claim: who says it, the sentence with the claim's words marked, where it is from, and what to do with it. */
export function ClaimCard({ claim }: { claim: PublishedClaim }) {
  const { words, actions } = useApp();
  const naming = useNaming();
  const report = naming.reports.get(claim.report);
  if (report === undefined) return null;
  const [{ exact }, { start, end }] = claim.target.selector;
  const at = { start, end };
  const attribution = words.incident.attributions[claim.attribution];
  const citation = cite(exact, citedSource(report, words), actions.permalink({ report: report.id, at }), words);
  return (
    <article class="excerpt" data-claim={claim.id}>
      <p class="parties">
        <b>
          <Speaker claim={claim} />
        </b>
        {claim.speaker?.named === false && <span class="muted">{words.incident.claims.unnamed}</span>}
        {attribution !== null && <span class="tag">{attribution}</span>}
        {claim.method === 'human' && <span class="tag">{words.incident.claims.human}</span>}
        <ReviewMark status={claim.status} />
      </p>
      <blockquote lang={report.language} dir={report.language === 'ar' ? 'rtl' : 'ltr'}>
        {sentenceParts(report, at)}
      </blockquote>
      <ReportSource report={report} />
      <div class="actions">
        <ShowInReport report={report.id} at={at} />
        <CopyButton class="action" text={citation}>
          <CopyIcon /> {words.excerpt.copyCitation}
        </CopyButton>
        <SourceLink report={report} exact={exact} />
      </div>
    </article>
  );
}

/** The sentence that a claim stands in, its words marked. */
function sentenceParts({ text, passages }: PublishedReport, at: { start: number; end: number }) {
  const own = passages.filter((passage) => passage.start < at.end && passage.end > at.start);
  const sentence = {
    start: Math.min(at.start, ...own.map(({ start }) => start)),
    end: Math.max(at.end, ...own.map(({ end }) => end)),
  };
  return partText([...text], sentence, [at]).map((run) =>
    run.over.length === 0 ? (
      run.text
    ) : (
      <span class="claimed" key={run.start}>
        {run.text}
      </span>
    ),
  );
}
