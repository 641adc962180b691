import { useState } from 'preact/hooks';
import type { Excerpt, PublishedReport } from '../core/geojson/properties.ts';
import { cite } from '../export/citation.ts';
import { useApp } from './app-context.ts';
import { citedSource } from './cited-source.ts';
import { CopyButton } from './copy-button.tsx';
import { nameIn } from './faction-name.ts';
import { Glyph } from './glyph.tsx';
import { ContextIcon, CopyIcon } from './icons.tsx';
import { Quotation } from './quotation.tsx';
import { ReportSource } from './report-source.tsx';
import { ShowInReport } from './show-in-report.tsx';
import { SourceLink } from './source-link.tsx';
import { surroundingsOf } from './surroundings.ts';

/** One sentence at a place: which parties it names, the words themselves, where they are from, and what to do with them. */
export function ExcerptCard({ excerpt, report, place }: { excerpt: Excerpt; report: PublishedReport; place: string }) {
  const { words, actions } = useApp();
  const [isOpen, setOpen] = useState(false);
  const { exact } = excerpt.target.selector[0];
  const direction = report.language === 'ar' ? 'rtl' : 'ltr';
  const { before, after } = surroundingsOf(excerpt, report);
  const { start, end } = excerpt.target.selector[1];
  const citation = cite(exact, citedSource(report, words), actions.permalink({ place }), words);
  return (
    <article class="excerpt" data-excerpt={excerpt.id}>
      <Parties excerpt={excerpt} />
      <blockquote lang={report.language} dir={direction}>
        {isOpen && before !== null && <span class="context">{before} </span>}
        <Quotation excerpt={excerpt} place={place} />
        {isOpen && after !== null && <span class="context"> {after}</span>}
      </blockquote>
      <ReportSource report={report} />
      <div class="actions">
        {(before !== null || after !== null) && (
          <button type="button" class="action" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <ContextIcon /> {isOpen ? words.excerpt.lessContext : words.excerpt.moreContext}
          </button>
        )}
        <ShowInReport report={report.id} at={{ start, end }} />
        <CopyButton class="action" text={citation}>
          <CopyIcon /> {words.excerpt.copyCitation}
        </CopyButton>
        <SourceLink report={report} exact={exact} />
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
