import { useRef, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { FactionToggles } from './faction-toggles.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterButton, FilterDialog } from './filter-dialog.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { ListTabs } from './list-tabs.tsx';
import { SearchBox } from './search-box.tsx';
import { SheetButtons, SheetSearchButton } from './sheet-buttons.tsx';
import { listHeights, useSheetDrag } from './sheet-height.ts';
import { Skeleton } from './skeleton.tsx';
import { statusText } from './status-text.ts';
import { subjectOf } from './subject.ts';
import { Timeline } from './timeline.tsx';
import { useMedia } from './use-media.ts';

/** As in styles/layout.css. */
const NARROW = '(max-width: 1023px)';

type SheetHeight = keyof typeof listHeights;

/** Search, parties, incidents and places: a rail beside the map, or on narrow screens a sheet over its lower part with three heights. */
export function Rail() {
  const { store, words } = useApp();
  const [height, setHeight] = useState<SheetHeight>('half');
  const filters = useRef<HTMLDialogElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  useSheetDrag(sheet, head, listHeights, setHeight);
  const collection = store.collection.value;
  // The drawer lies over the sheet; what it hides takes no focus.
  const isNarrow = useMedia(NARROW);
  const isCovered = isNarrow && store.selection.value.kind !== 'nothing';
  return (
    <section class="rail" data-height={height} aria-label={words.rail}>
      <header class="brand">
        <h1 class="wordmark">
          Dateline<span aria-hidden="true">—</span>
        </h1>
        {collection !== null && <p class="subject">{subjectOf(collection.reports, words)}</p>}
      </header>
      <SearchBox />
      <FactionToggles />
      {!isNarrow && <FilterPanel />}
      {isNarrow && <FilterDialog dialog={filters} />}
      <div class="sheet" ref={sheet} inert={isCovered}>
        <div class="sheet-head" ref={head}>
          <p class="status">{statusText({ store, words })}</p>
          {isNarrow && <FilterButton onOpen={() => filters.current?.showModal()} />}
          {isNarrow && <SheetSearchButton />}
          <SheetButtons height={height} setHeight={setHeight} />
        </div>
        <FilterChips />
        {isNarrow && <Timeline />}
        {store.loading.value.state === 'loading' ? <Skeleton rows={8} /> : <ListTabs />}
      </div>
    </section>
  );
}
