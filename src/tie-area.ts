import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Catalog } from './i18n/catalog.ts';
import type { IncidentMap } from './map/incident-map.ts';
import { type Area, shapeOf } from './state/area.ts';
import { takePoint, takeRing } from './state/area-actions.ts';
import { endTask } from './state/area-tool.ts';
import type { Store } from './state/store.ts';
import { areaLabel, lengthInWords } from './ui/area-words.ts';

/** Shows area and measured line on the map, and brings the map's presses to the task at hand. */
export function tieArea(store: Store, words: ReadonlySignal<Catalog>, tools: IncidentMap['area']): void {
  const { task, measured, corners } = store.areaTool;
  effect(() => {
    const { area } = store.filter.value;
    const points = measured.value;
    tools.setMarks({
      area: area === null ? null : { shape: shapeOf(area).geometry, label: areaLabel(area, words.value) },
      line: points.length === 0 ? null : { points, label: lengthInWords(points, words.value) },
    });
  });
  let shown: Area | null = store.filter.peek().area;
  effect(() => {
    const { area } = store.filter.value;
    // A circle that is still being changed, and what the reader drew in sight, move nothing.
    if (store.isChanging.value || area === shown) return;
    shown = area;
    if (area?.kind === 'circle') tools.show(shapeOf(area).geometry);
  });
  effect(() => {
    const doing = task.value;
    if (doing === null) tools.stop();
    else if (doing === 'polygon') {
      tools
        .drawPolygon(
          (count) => {
            corners.value = count;
          },
          (ring) => takeRing(store, ring),
        )
        .catch((error: unknown) => {
          console.error('Drawing:', error);
          endTask(store.areaTool, 'drawing');
        });
    } else tools.takePoints((at) => takePoint(store, at));
  });
}
