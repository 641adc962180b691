import { useApp } from './app-context.ts';
import { MinusIcon, PlusIcon, SearchIcon } from './icons.tsx';
import type { listHeights } from './sheet-height.ts';

type SheetHeight = keyof typeof listHeights;
const TALLER: Readonly<Record<SheetHeight, SheetHeight>> = { low: 'half', half: 'full', full: 'full' };
const SHORTER: Readonly<Record<SheetHeight, SheetHeight>> = { low: 'low', half: 'low', full: 'half' };

interface SheetButtonsProps {
  readonly height: SheetHeight;
  readonly setHeight: (height: SheetHeight) => void;
}

/**
 * Sets the height of the sheet by a press, or by the arrows up and down while one of the buttons has the focus. One that can
 * go no further keeps the focus, and says so.
 */
export function SheetButtons({ height, setHeight }: SheetButtonsProps) {
  const { words } = useApp();
  const step = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setHeight((event.key === 'ArrowUp' ? TALLER : SHORTER)[height]);
  };
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={words.sheet.shorter}
        aria-disabled={height === 'low'}
        onClick={() => setHeight(SHORTER[height])}
        onKeyDown={step}
      >
        <MinusIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.sheet.taller}
        aria-disabled={height === 'full'}
        onClick={() => setHeight(TALLER[height])}
        onKeyDown={step}
      >
        <PlusIcon />
      </button>
    </>
  );
}

/** Leads to the search field at the top of a narrow page, out of a thumb's reach. */
export function SheetSearchButton() {
  const { words } = useApp();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={words.search.label}
      onClick={() => document.querySelector<HTMLInputElement>('.search input')?.focus()}
    >
      <SearchIcon />
    </button>
  );
}
