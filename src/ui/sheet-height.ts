import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Heights of a sheet over a narrow map, CSS px for a window of the given height (as in styles/layout.css). */
export type SheetHeights<Name extends string> = Readonly<Record<Name, (windowPx: number) => number>>;

/** The list: its heading alone, less than half, all but search and parties. */
export const listHeights: SheetHeights<'low' | 'half' | 'full'> = {
  low: () => 56,
  half: (windowPx) => windowPx * 0.45,
  full: (windowPx) => windowPx - 116,
};

/** A place: some of the map above it, or all but a strip. */
export const placeHeights: SheetHeights<'half' | 'full'> = {
  half: (windowPx) => windowPx * 0.7,
  full: (windowPx) => windowPx - 12,
};

/** The same inside another page, whose frame tends to be low. */
export const embeddedPlaceHeights: typeof placeHeights = { ...placeHeights, half: (windowPx) => windowPx * 0.55 };

/** The height that a sheet let go at `px` comes to rest at. */
export function nearestHeight<Name extends string>(heights: SheetHeights<Name>, px: number, windowPx: number): Name {
  const names = Object.keys(heights) as Name[];
  const distance = (name: Name): number => Math.abs(heights[name](windowPx) - px);
  return names.reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

/** Movement, in CSS px, up to which a press is no drag. */
const SLACK = 4;
/** Where panels are no sheets, nothing is dragged (as in styles/layout.css). */
const SHEETS = '(max-width: 1023px) and (min-height: 481px)';

/** Lets a sheet be dragged by its head. The head's buttons do the same for those who do not drag. */
export function useSheetDrag<Name extends string>(
  sheet: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
  heights: SheetHeights<Name>,
  settle: (height: Name) => void,
): void {
  useEffect(() => {
    const [panel, handle] = [sheet.current, head.current];
    if (panel === null || handle === null) return;
    let from: { readonly y: number; readonly height: number } | null = null;
    let isDragged = false;
    const press = (event: PointerEvent): void => {
      if (event.button !== 0 || !matchMedia(SHEETS).matches) return;
      from = { y: event.clientY, height: panel.offsetHeight };
      isDragged = false;
      // A control keeps its press until that turns out to be a drag.
      const isControl = event.target instanceof Element && event.target.closest('button, a') !== null;
      if (!isControl) handle.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      if (event.buttons === 0) from = null;
      if (from === null || (!isDragged && Math.abs(event.clientY - from.y) <= SLACK)) return;
      if (!isDragged) handle.setPointerCapture(event.pointerId);
      isDragged = true;
      panel.style.blockSize = `${Math.max(heightsOf(heights)[0] ?? 0, from.height + from.y - event.clientY)}px`;
    };
    const release = (): void => {
      if (from !== null && isDragged) settle(nearestHeight(heights, panel.offsetHeight, innerHeight));
      panel.style.blockSize = '';
      from = null;
    };
    const listening = new AbortController();
    const { signal } = listening;
    handle.addEventListener('pointerdown', press, { signal });
    handle.addEventListener('pointermove', move, { signal });
    handle.addEventListener('pointerup', release, { signal });
    handle.addEventListener('pointercancel', release, { signal });
    return () => listening.abort();
  }, [sheet, head, heights, settle]);
}

function heightsOf<Name extends string>(heights: SheetHeights<Name>): number[] {
  return (Object.keys(heights) as Name[]).map((name) => heights[name](innerHeight)).sort((one, other) => one - other);
}
