import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlaceFeature } from '../core/geojson/properties.ts';
import { select } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import { ExcerptList } from './excerpt-list.tsx';
import { BackIcon, CloseIcon, LinkIcon, MinusIcon, PlusIcon } from './icons.tsx';
import { Crumbs, PlaceFacts } from './place-head.tsx';
import { SeveralPlaces } from './several-places.tsx';
import { embeddedPlaceHeights, placeHeights, useSheetDrag } from './sheet-height.ts';

type SheetHeight = keyof typeof placeHeights;

/** What is known of the chosen place, and every excerpt in view that names it; on narrow screens a sheet of two heights. */
export function Drawer() {
  const { store } = useApp();
  const chosen = store.selection.value;
  const collection = store.collection.value;
  const [height, setHeight] = useState<SheetHeight>('half');
  if (collection === null || chosen.kind === 'nothing') return null;
  const ids = chosen.kind === 'place' ? [chosen.id] : chosen.ids;
  return <OpenDrawer key={ids.join(' ')} ids={ids} height={height} setHeight={setHeight} />;
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
  return (
    <aside class="drawer" data-height={height} aria-labelledby="drawer-title" ref={sheet}>
      <div class="drawer-top" ref={head}>
        {feature === null ? <span class="crumbs" /> : <Crumbs feature={feature} />}
        <HeightButton height={height} setHeight={setHeight} />
        {feature !== null && <LinkButton feature={feature} />}
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
          <h2 id="drawer-title" ref={heading} tabIndex={-1} lang={feature === null ? undefined : 'en'}>
            {feature?.properties.name ?? words.drawer.several(ids.length)}
          </h2>
          {feature !== null && <PlaceFacts feature={feature} />}
        </header>
        {feature === null ? <SeveralPlaces ids={ids} /> : <ExcerptList feature={feature} />}
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

function LinkButton({ feature }: { feature: PlaceFeature }) {
  const { actions, words } = useApp();
  return (
    <CopyButton class="icon-button" text={actions.permalink(feature.id)} label={words.drawer.link}>
      <LinkIcon />
    </CopyButton>
  );
}
