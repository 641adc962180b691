import type { DatelineCollection } from '../core/geojson/properties.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { placeOfIncident } from '../state/incidents.ts';
import { placeName } from '../state/place-name.ts';
import type { SearchHit } from '../state/search.ts';
import { snippetOf } from '../state/search-snippet.ts';
import { useApp } from './app-context.ts';
import { nameIn } from './faction-name.ts';
import { Glyph } from './glyph.tsx';
import { PrecisionIcon } from './icons.tsx';
import { incidentTitle } from './incident-title.ts';
import { MarkedText } from './marked-text.tsx';
import { precisionSign, withinName } from './place-facts.ts';
import { useNaming } from './use-naming.ts';

interface HitProps {
  readonly hit: SearchHit;
  readonly collection: DatelineCollection;
}

/** What is shown of something found: what it is, and the words by which it was. */
export function SearchHitText({ hit, collection }: HitProps) {
  const Shown = SHOWN[hit.kind];
  return <Shown hit={hit} collection={collection} />;
}

const SHOWN = { place: PlaceHit, incident: IncidentHit, party: PartyHit, report: ReportHit, excerpt: ExcerptHit };

function PlaceHit({ hit, collection }: HitProps) {
  const { words } = useApp();
  const feature = collection.features.find(({ id }) => id === hit.target);
  if (feature === undefined) return null;
  const { kind, excerpts } = feature.properties;
  const { name, lang } = placeName(feature.properties, words.language);
  return (
    <>
      <span class="hit-head">
        <PrecisionIcon sign={precisionSign({ feature, nearRadiusKm: null })} />
        <span class="dateline" lang={lang}>
          <Named name={name} hit={hit} />
        </span>
        <span class="hit-aside">{words.places.excerpts(excerpts.length)}</span>
      </span>
      <span class="hit-meta">
        <OtherName name={name} hit={hit} />
        {withinName(feature.properties, collection, words.language) ?? words.kinds[kind]}
      </span>
    </>
  );
}

function IncidentHit({ hit, collection }: HitProps) {
  const { words } = useApp();
  const naming = useNaming();
  const incident = collection.incidents.find(({ id }) => id === hit.target);
  if (incident === undefined) return null;
  const feature = placeOfIncident(incident, collection.features);
  const place = feature === null ? incident.place?.toponym : placeName(feature.properties, words.language).name;
  const title = incidentTitle(incident, naming);
  return (
    <>
      <span class="hit-title" lang={title.lang} dir="auto">
        <Named name={title.name} hit={hit} />
      </span>
      <span class="hit-meta">
        {place !== undefined && (
          <>
            <Named name={place} hit={hit} /> ·{' '}
          </>
        )}
        {place !== hit.text && <OtherName name={title.name} hit={hit} />}
        {incident.date === null ? words.incident.undated : dateInWords(incident.date.edtf, words)}
      </span>
    </>
  );
}

function PartyHit({ hit, collection }: HitProps) {
  const { words } = useApp();
  const faction = collection.factions.find(({ id }) => id === hit.target);
  if (faction === undefined) return null;
  const name = nameIn(words.language, faction.names);
  return (
    <>
      <span class="hit-head">
        <Glyph faction={faction} />
        <span class="hit-title">
          <Named name={name} hit={hit} />
        </span>
        <span class="hit-aside">{words.factions.only}</span>
      </span>
      {name !== hit.text && (
        <span class="hit-meta">
          <MarkedText text={hit.text} marks={hit.marks} />
        </span>
      )}
    </>
  );
}

function ReportHit({ hit, collection }: HitProps) {
  const { words } = useApp();
  const report = collection.reports.find(({ id }) => id === hit.target);
  if (report === undefined) return null;
  const date = dateInWords(report.published, words);
  return (
    <>
      <span class="hit-title">
        {report.title === null ? words.excerpt.untitled : <Named name={report.title} hit={hit} />}
      </span>
      <span class="hit-meta">
        <Named name={report.publisher} hit={hit} /> · {date}
      </span>
    </>
  );
}

function ExcerptHit({ hit, collection }: HitProps) {
  const { words } = useApp();
  const excerpts = collection.features.flatMap(({ properties }) => properties.excerpts);
  const excerpt = excerpts.find(({ id }) => id === hit.target);
  const report = collection.reports.find(({ id }) => id === excerpt?.report);
  if (report === undefined) return null;
  const { text, marks } = snippetOf(hit);
  return (
    <>
      <q class="hit-quote" lang={report.language} dir="auto">
        <MarkedText text={text} marks={marks} />
      </q>
      <span class="hit-meta">
        <bdi>{report.publisher}</bdi> · {dateInWords(report.published, words)}
      </span>
    </>
  );
}

/** A name, marked where it is the text that was found. */
function Named({ name, hit }: { name: string; hit: SearchHit }) {
  return <MarkedText text={name} marks={name === hit.text ? hit.marks : []} />;
}

/** The text that was found, where it is another than the name shown. */
function OtherName({ name, hit }: { name: string; hit: SearchHit }) {
  if (name === hit.text) return null;
  return (
    <>
      <MarkedText text={hit.text} marks={hit.marks} /> ·{' '}
    </>
  );
}
