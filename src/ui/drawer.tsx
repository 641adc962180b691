import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DatelineCollection, Excerpt, PlaceFeature } from '../core/geojson/properties.ts';
import { select, showAll } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import { ExcerptCard } from './excerpt-card.tsx';
import { BackIcon, CloseIcon, CopyIcon, LinkIcon, PrecisionIcon, TargetIcon } from './icons.tsx';
import { newestFirst, precisionSign } from './place-facts.ts';
import { PlaceNames } from './place-names.tsx';
import { precisionSentence } from './precision-sentence.ts';

/** What is known of the chosen place, and every excerpt in view that names it. */
export function Drawer() {
  const { store, words } = useApp();
  const chosen = store.selection.value;
  const collection = store.collection.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const key = chosen.kind === 'place' ? chosen.id : chosen.kind === 'several' ? chosen.ids.join(' ') : null;
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [key]);
  if (collection === null || key === null) return null;
  const feature = store.selectedFeature.value;
  return (
    <aside class="drawer" aria-labelledby="drawer-title">
      <div class="drawer-scroll" key={key}>
        <header class="drawer-head">
          <div class="drawer-top">
            {feature === null ? <span class="crumbs" /> : <Crumbs feature={feature} collection={collection} />}
            {feature !== null && <LinkButton id={feature.id} />}
            <button type="button" class="icon-button" aria-label={words.drawer.close} onClick={() => select(store, [])}>
              <span class="wide-only">
                <CloseIcon />
              </span>
              <span class="narrow-only">
                <BackIcon />
              </span>
            </button>
          </div>
          <h2 id="drawer-title" ref={heading} tabIndex={-1} lang="en">
            {feature?.properties.name ?? (chosen.kind === 'several' ? words.drawer.several(chosen.ids.length) : '')}
          </h2>
          {feature !== null && <Facts feature={feature} />}
        </header>
        {feature !== null && <Excerpts feature={feature} collection={collection} />}
        {chosen.kind === 'several' && <Several ids={chosen.ids} collection={collection} />}
      </div>
    </aside>
  );
}

function LinkButton({ id }: { id: string }) {
  const { actions, words } = useApp();
  return (
    <CopyButton class="icon-button" text={actions.permalink(id)} label={words.drawer.link}>
      <LinkIcon />
    </CopyButton>
  );
}

/** "Syria › al-Hasakah Governorate": the outermost first. A place of the map can be opened. */
function Crumbs({ feature, collection }: { feature: PlaceFeature; collection: DatelineCollection }) {
  const { store, words } = useApp();
  return (
    <nav class="crumbs" aria-label={words.drawer.within}>
      <ol>
        {[...feature.properties.within].reverse().map((id) => {
          const name = collection.places[id]?.name;
          if (name === undefined) return null;
          const isOnMap = collection.features.some((other) => other.id === id);
          return (
            <li key={id} lang="en">
              {isOnMap ? (
                <button type="button" class="text-button" onClick={() => select(store, [id])}>
                  {name}
                </button>
              ) : (
                name
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Facts({ feature }: { feature: PlaceFeature }) {
  const { store, words } = useApp();
  const { properties, geometry } = feature;
  const visible = store.result.value?.places.find((place) => place.feature.id === feature.id);
  const point = geometry?.type === 'Point' ? properties.labelPoint : null;
  const coordinates = point === null ? '' : `${point[1].toFixed(5)}, ${point[0].toFixed(5)}`;
  return (
    <>
      <PlaceNames feature={feature} />
      <div class="facts">
        <PrecisionIcon
          sign={precisionSign({
            feature,
            nearRadiusKm: visible?.nearRadiusKm ?? null,
          })}
        />
        <p>{precisionSentence(properties, visible?.excerpts ?? properties.excerpts, words)}</p>
        {point !== null && (
          <>
            <span class="fact-icon">
              <TargetIcon />
            </span>
            <p class="coordinates">
              <span class="sr">{words.drawer.coordinates} </span>
              <span class="digits" dir="ltr">
                {coordinates}
              </span>
              <CopyButton class="button small" text={coordinates}>
                <CopyIcon /> {words.drawer.copyCoordinates}
              </CopyButton>
            </p>
          </>
        )}
        <span />
        <p class="muted" lang="en">
          {words.drawer.basis}: {properties.basis}
        </p>
      </div>
    </>
  );
}

function Excerpts({ feature, collection }: { feature: PlaceFeature; collection: DatelineCollection }) {
  const { store, words } = useApp();
  const result = store.result.value;
  const visible = [...(result?.places ?? []), ...(result?.broadPlaces ?? [])].find(
    (place) => place.feature.id === feature.id,
  );
  const inView: readonly Excerpt[] = visible?.excerpts ?? [];
  const reports = new Map(collection.reports.map((report) => [report.id, report]));
  const total = feature.properties.excerpts.length;
  return (
    <section class="excerpts" aria-labelledby="excerpts-title">
      <h3 id="excerpts-title">
        {words.drawer.excerptsNaming(feature.properties.name)} <span>{inView.length}</span>
      </h3>
      {inView.length === 0 && (
        <div class="empty">
          <p>{words.drawer.nothingInView}</p>
          <button type="button" class="button" onClick={() => showAll(store)}>
            {words.factions.showAll}
          </button>
        </div>
      )}
      {inView.length > 0 && inView.length < total && (
        <p class="filtered">{words.drawer.filtered(inView.length, total)}</p>
      )}
      {newestFirst(inView, reports).map((excerpt) => {
        const report = reports.get(excerpt.report);
        return report === undefined ? null : (
          <ExcerptCard key={excerpt.id} excerpt={excerpt} report={report} place={feature.id} />
        );
      })}
    </section>
  );
}

/** Places that share one point open as a list. */
function Several({ ids, collection }: { ids: readonly string[]; collection: DatelineCollection }) {
  const { store, words } = useApp();
  return (
    <ul class="several">
      {collection.features
        .filter((feature) => ids.includes(feature.id))
        .map((feature) => (
          <li key={feature.id}>
            <button type="button" class="row" onClick={() => select(store, [feature.id])}>
              <span class="row-name">
                <span class="dateline" lang="en">
                  {feature.properties.name}
                </span>
              </span>
              <span class="row-count">{words.places.excerpts(feature.properties.excerpts.length)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
