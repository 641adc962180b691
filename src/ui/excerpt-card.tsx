import { useState } from 'preact/hooks';
import type { Excerpt, PublishedReport } from '../core/geojson/properties.ts';
import { cite, quote } from '../export/citation.ts';
import { linkToQuotation } from '../export/text-fragment.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { useApp } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import { nameIn } from './faction-toggles.tsx';
import { Glyph } from './glyph.tsx';
import { ContextIcon, CopyIcon, OpenIcon } from './icons.tsx';
import { Quotation } from './quotation.tsx';
import { surroundingsOf } from './surroundings.ts';

/** One sentence at a place: which parties it names, the words themselves, where they are from, and what to do with them. */
export function ExcerptCard({ excerpt, report, place }: { excerpt: Excerpt; report: PublishedReport; place: string }) {
  const { words, actions } = useApp();
  const [isOpen, setOpen] = useState(false);
  const { exact } = excerpt.target.selector[0];
  const link = linkToQuotation(report.url, exact);
  const direction = report.language === 'ar' ? 'rtl' : 'ltr';
  const { before, after } = surroundingsOf(excerpt, report);
  const citation = cite(
    exact,
    {
      ...report,
      published: date(report.published, words),
      republished: republished(report, words),
    },
    actions.permalink(place),
  );
  return (
    <article class="excerpt" data-excerpt={excerpt.id}>
      <Parties excerpt={excerpt} />
      <blockquote lang={report.language} dir={direction}>
        {isOpen && before !== null && <span class="context">{before} </span>}
        <Quotation excerpt={excerpt} place={place} />
        {isOpen && after !== null && <span class="context"> {after}</span>}
      </blockquote>
      <Source report={report} />
      <div class="actions">
        {(before !== null || after !== null) && (
          <button type="button" class="action" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <ContextIcon /> {isOpen ? words.excerpt.lessContext : words.excerpt.moreContext}
          </button>
        )}
        <CopyButton class="action" text={citation}>
          <CopyIcon /> {words.excerpt.copyCitation}
        </CopyButton>
        {link === null ? (
          <span class="action none">{words.excerpt.noAddress}</span>
        ) : (
          <a class="action" href={link} target="_blank" rel="noopener noreferrer">
            <OpenIcon /> {words.excerpt.openAtSource} <span class="sr">{words.excerpt.newWindow}</span>
          </a>
        )}
      </div>
    </article>
  );
}

function Parties({ excerpt }: { excerpt: Excerpt }) {
  const { store, words } = useApp();
  const factions = store.collection.value?.factions.filter((faction) => excerpt.factions.includes(faction.id)) ?? [];
  const segment = words.excerpt.segments[excerpt.segment];
  return (
    <p class="parties">
      {segment !== null && <span class="tag">{segment}</span>}
      {factions.length === 0 && <span class="muted">{words.excerpt.noParty}</span>}
      {factions.length > 0 && <span class="muted">{words.excerpt.names}</span>}
      {factions.map((faction) => (
        <span class="badge" key={faction.id}>
          <Glyph faction={faction} /> {nameIn(words.language, faction.shortNames)}
        </span>
      ))}
    </p>
  );
}

function Source({ report }: { report: PublishedReport }) {
  const { words } = useApp();
  const asides = [
    ...(report.updated === null ? [] : [words.excerpt.updated(date(report.updated, words))]),
    ...(report.republishedBy === null ? [] : [republished(report, words)]),
    ...(report.machineTranslated ? [words.excerpt.machineTranslated] : []),
  ];
  return (
    <p class="source">
      <b>
        <bdi>{report.publisher}</bdi>
      </b>
      ,{' '}
      {report.title === null ? (
        <span class="muted">{words.excerpt.untitled}</span>
      ) : (
        <bdi lang={report.language}>{quote(report.title)}</bdi>
      )}
      , {date(report.published, words)}
      {asides.length > 0 && <span class="muted"> ({asides.join('; ')})</span>}
    </p>
  );
}

function republished(report: PublishedReport, words: Catalog): string | null {
  if (report.republishedBy === null) return null;
  return words.excerpt.republished(
    report.republishedBy,
    report.republished === null ? null : date(report.republished, words),
  );
}

function date(edtf: string, words: Catalog): string {
  return dateInWords(edtf, words);
}
