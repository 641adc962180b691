import { Fragment, type RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PublishedReport } from '../core/geojson/properties.ts';
import { mentionsOf, type ReportMention } from '../state/report-mentions.ts';
import type { Reading } from '../state/url.ts';
import { useApp } from './app-context.ts';
import { NoteMark } from './note-mark.tsx';
import { partText, type Stretch, type TextRun } from './part-text.ts';
import { PlaceLink } from './place-link.tsx';
import type { NumberedClaim } from './report-claims.ts';
import { type LinePiece, linesOf, type ReportLine } from './report-lines.ts';

/** What lies over a report's words. */
type Mark =
  | (Stretch & { readonly kind: 'mention'; readonly mention: ReportMention })
  | (Stretch & { readonly kind: 'claim'; readonly claim: NumberedClaim })
  | (Stretch & { readonly kind: 'shown' });

interface ReportTextProps {
  readonly report: PublishedReport;
  readonly claims: readonly NumberedClaim[];
  readonly at: Reading['at'];
  /** Takes the first sentence that one came for. */
  readonly shown: RefObject<HTMLSpanElement | null>;
}

/** The quoted text, every place name and every claim in it marked. */
export function ReportText({ report, claims, at, shown }: ReportTextProps) {
  const { store } = useApp();
  const collection = store.collection.value;
  const letters = useMemo(() => [...report.text], [report]);
  const lines = useMemo(() => linesOf(report), [report]);
  const marks = useMemo((): Mark[] => {
    const mentions = collection === null ? [] : mentionsOf(report.id, collection);
    return [
      ...mentions.map((mention) => ({ kind: 'mention' as const, mention, start: mention.start, end: mention.end })),
      ...claims.map((claim) => ({ kind: 'claim' as const, claim, start: claim.start, end: claim.end })),
      ...(at === null ? [] : [{ kind: 'shown' as const, ...at }]),
    ];
  }, [report, collection, claims, at]);
  const isShown = (piece: LinePiece): boolean =>
    at !== null && piece.isPassage && piece.start < at.end && piece.end > at.start;
  const first = lines.flatMap(({ pieces }) => pieces).find(isShown);
  return (
    <div class="report-words" lang={report.language} dir={report.language === 'ar' ? 'rtl' : 'ltr'}>
      {lines.map((line) => (
        <Fragment key={line.start}>
          <SegmentName line={line} />
          <p>
            {line.pieces.map((piece) => {
              const runs = partText(letters, piece, marks).map((run) => <Run key={run.start} run={run} />);
              if (!isShown(piece)) return runs;
              return (
                <span key={piece.start} class="passage" tabIndex={-1} ref={piece === first ? shown : null}>
                  {runs}
                </span>
              );
            })}
          </p>
        </Fragment>
      ))}
    </div>
  );
}

/** What kind of part begins here, where that does not go without saying. */
function SegmentName({ line }: { line: ReportLine }) {
  const { words } = useApp();
  const name = line.begins === null ? null : words.excerpt.segments[line.begins];
  if (name === null) return null;
  return (
    <p class="segment" lang={words.language}>
      <span class="tag">{name}</span>
    </p>
  );
}

/** Some words with what lies over them; behind the last words of a claim stands its number. */
function Run({ run }: { run: TextRun<Mark> }) {
  const classes = run.over.flatMap(({ kind }) => (kind === 'claim' ? ['claimed'] : kind === 'shown' ? ['shown'] : []));
  const mention = run.over.find((mark) => mark.kind === 'mention');
  const ending = run.over.filter((mark) => mark.kind === 'claim').filter(({ end }) => end === run.end);
  const content = mention === undefined ? run.text : <PlaceLink place={mention.mention.place} text={run.text} />;
  return (
    <>
      {classes.length === 0 ? content : <span class={[...new Set(classes)].join(' ')}>{content}</span>}
      {ending.map(({ claim }) => (
        <NoteMark key={claim.number} claim={claim} />
      ))}
    </>
  );
}
