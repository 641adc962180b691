import type { ComponentChildren } from 'preact';
import type { PlaceFeature, PublishedReport } from '../core/geojson/properties.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { localeOf } from '../i18n/locale.ts';
import { placeName } from '../state/place-name.ts';
import { mentionsOf } from '../state/report-mentions.ts';
import { useApp } from './app-context.ts';
import { PlaceLink } from './place-link.tsx';

/** What is known of the copy at hand, the places that the report names, and what the marks in its text mean. */
export function ReportFacts({ report }: { report: PublishedReport }) {
  return (
    <div class="report-facts">
      <Copy report={report} />
      <Places report={report} />
      <Marks />
    </div>
  );
}

function Copy({ report }: { report: PublishedReport }) {
  const { words } = useApp();
  const said = words.report;
  const language =
    new Intl.DisplayNames([localeOf(words.language)], { type: 'language' }).of(report.language) ?? report.language;
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [said.publisher, <bdi>{report.publisher}</bdi>],
    [said.published, dateInWords(report.published, words)],
    [said.updated, report.updated === null ? null : dateInWords(report.updated, words)],
    [said.republished, report.republishedBy === null ? null : <Republished report={report} />],
    [said.language, report.machineTranslated ? `${language} (${words.excerpt.machineTranslated})` : language],
    [said.address, report.url === null ? said.noAddress : <bdi>{report.url}</bdi>],
  ];
  return (
    <section aria-labelledby="copy-title">
      <h2 id="copy-title">{said.copy}</h2>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

/** By whom, and when where that is told. */
function Republished({ report: { republishedBy, republished } }: { report: PublishedReport }) {
  const { words } = useApp();
  return (
    <>
      <bdi>{republishedBy}</bdi>
      {republished !== null && `${words.comma}${dateInWords(republished, words)}`}
    </>
  );
}

function Places({ report }: { report: PublishedReport }) {
  const { store, words } = useApp();
  const collection = store.collection.value;
  if (collection === null) return null;
  const mentions = mentionsOf(report.id, collection);
  const places = [...new Set(mentions.map(({ place }) => place))];
  const isFeature = (feature: PlaceFeature | undefined): feature is PlaceFeature => feature !== undefined;
  const features = places.map((place) => collection.features.find(({ id }) => id === place)).filter(isFeature);
  const unplaced = mentions.filter(({ place }) => place === null).length;
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title">{words.report.places}</h2>
      <ul>
        {features.map(({ id, properties }) => (
          <li key={id}>
            <PlaceLink place={id} text={placeName(properties, words.language).name} />
            <span class="muted">{words.report.mentions(mentions.filter(({ place }) => place === id).length)}</span>
          </li>
        ))}
        {unplaced > 0 && (
          <li>
            <span class="muted">{words.report.notPlaced}</span>
            <span class="muted">{words.report.mentions(unplaced)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function Marks() {
  const { words } = useApp();
  const { marks } = words.report;
  const rows = [
    ['name-link', marks.place],
    ['name-link broad', marks.broad],
    ['claimed', marks.claim],
    ['shown', marks.shown],
  ] as const;
  return (
    <section class="mark-legend" aria-labelledby="marks-title">
      <h2 id="marks-title">{marks.title}</h2>
      <ul>
        {rows.map(([look, meaning]) => (
          <li key={look}>
            <span class={look}>{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
