import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeName } from '../state/place-name.ts';
import { select } from '../state/store.ts';
import type { LinkTarget } from './address-bar.ts';
import { useApp } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import { ExcerptList } from './excerpt-list.tsx';
import { BackIcon, CloseIcon, LinkIcon, MinusIcon, PlusIcon } from './icons.tsx';
import { incidentTitle } from './incident-title.ts';
import { IncidentBody, IncidentHead } from './incident-view.tsx';
import { Crumbs, PlaceFacts } from './place-head.tsx';
import { SeveralPlaces } from './several-places.tsx';
import { embeddedPlaceHeights, placeHeights, useSheetDrag } from './sheet-height.ts';
import { useNaming } from './use-naming.ts';

type SheetHeight = keyof typeof placeHeights;

/**
 * What is known of the chosen place, and every excerpt in view that names it; or of the chosen incident, who says what. On
 * narrow screens a sheet of two heights.
 */
export function Drawer() {
  const { store } = useApp();
  const chosen = store.selection.value;
  const collection = store.collection.value;
  const [height, setHeight] = useState<SheetHeight>('half');
  if (collection === null || chosen.kind === 'nothing') return null;
  const ids = chosen.kind === 'several' ? chosen.ids : [chosen.id];
  return <OpenDrawer key={[chosen.kind, ...ids].join(' ')} ids={ids} height={height} setHeight={setHeight} />;
}

interface OpenDrawerProps {
  readonly ids: readonly string[];
  readonly height: SheetHeight;
  readonly setHeight: (height: SheetHeight) => void;
}

function OpenDrawer({ ids, height, setHeight }: OpenDrawerProps) {
  const { store, words } = useApp();
  const sheet = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useSheetDrag(sheet, head, store.embed.value ? embeddedPlaceHeights : placeHeights, setHeight);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const feature = store.selectedFeature.value;
  const incident = store.selectedIncident.value;
  const naming = useNaming();
  const title = incident === null ? null : incidentTitle(incident, naming);
  const name = title ?? (feature === null ? null : placeName(feature.properties, words.language));
  const target = incident !== null ? { incident: incident.id } : feature !== null ? { place: feature.id } : null;
  return (
    <aside class="drawer" data-height={height} aria-labelledby="drawer-title" ref={sheet}>
      <div class="drawer-top" ref={head}>
        {feature === null ? <span class="crumbs" /> : <Crumbs feature={feature} withItself={incident !== null} />}
        <HeightButton height={height} setHeight={setHeight} />
        {target !== null && <LinkButton target={target} />}
        <button type="button" class="icon-button" aria-label={words.drawer.close} onClick={() => select(store, [])}>
          <span class="wide-only">
            <CloseIcon />
          </span>
          <span class="narrow-only">
            <BackIcon />
          </span>
        </button>
      </div>
      <div class="drawer-scroll">
        <header class="drawer-head">
          <h2 id="drawer-title" class={incident === null ? undefined : 'incident-title'} ref={heading} tabIndex={-1}>
            {name === null ? words.drawer.several(ids.length) : <bdi lang={name.lang}>{name.name}</bdi>}
          </h2>
          {incident !== null ? (
            <IncidentHead incident={incident} />
          ) : (
            feature !== null && <PlaceFacts feature={feature} />
          )}
        </header>
        {incident !== null ? (
          <IncidentBody incident={incident} />
        ) : feature === null ? (
          <SeveralPlaces ids={ids} />
        ) : (
          <ExcerptList feature={feature} />
        )}
      </div>
    </aside>
  );
}

function HeightButton({ height, setHeight }: Omit<OpenDrawerProps, 'ids'>) {
  const { words } = useApp();
  const isFull = height === 'full';
  return (
    <button
      type="button"
      class="icon-button sheet-button"
      aria-label={isFull ? words.sheet.shorter : words.sheet.tallerPlace}
      onClick={() => setHeight(isFull ? 'half' : 'full')}
    >
      {isFull ? <MinusIcon /> : <PlusIcon />}
    </button>
  );
}

function LinkButton({ target }: { target: LinkTarget }) {
  const { actions, words } = useApp();
  return (
    <CopyButton class="icon-button" text={actions.permalink(target)} label={words.drawer.link}>
      <LinkIcon />
    </CopyButton>
  );
}
