import { setArea } from '../state/filter-actions.ts';
import { useApp } from './app-context.ts';
import { AreaCircle } from './area-circle.tsx';
import { areaInWords } from './area-words.ts';
import { CloseIcon } from './icons.tsx';
import { useStartTask } from './use-start-task.ts';

/** Sets a circle or a polygon as the area, and measures distances. */
export function AreaPanel({ onClose }: { onClose: () => void }) {
  const { store, words } = useApp();
  const { area } = store.filter.value;
  const fault = store.areaTool.fault.value;
  const start = useStartTask();
  const hasMap = store.mapState.value === 'ready';
  return (
    <section class="area-panel" id="area-panel" aria-labelledby="area-title">
      <header>
        <h2 id="area-title">{words.area.title}</h2>
        <button type="button" class="icon-button" aria-label={words.drawer.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {fault !== null && <p role="alert">{words.area.faults[fault]}</p>}
      <div class="area-now">
        <p dir="auto">
          {area === null ? words.area.none : areaInWords(area, store.collection.value?.features ?? [], words)}
        </p>
        {area !== null && (
          <button type="button" class="button small" onClick={() => setArea(store, null)}>
            {words.area.remove}
          </button>
        )}
      </div>
      <AreaCircle onPoint={() => start('centre')} />
      {hasMap && (
        <>
          <h3>{words.area.polygon}</h3>
          <button type="button" class="button small" onClick={() => start('polygon')}>
            {words.area.draw}
          </button>
          <p class="muted">{words.area.meaning}</p>
          <h3>{words.area.distance}</h3>
          <button type="button" class="button small" onClick={() => start('measure')}>
            {words.area.measure}
          </button>
        </>
      )}
    </section>
  );
}
