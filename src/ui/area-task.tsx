import { useLayoutEffect } from 'preact/hooks';
import { takePoint } from '../state/area-actions.ts';
import { endTask, type AreaTask as Task } from '../state/area-tool.ts';
import { useApp } from './app-context.ts';
import { lengthInWords } from './area-words.ts';
import { CloseIcon } from './icons.tsx';

/** What to do on the map while an area is chosen or a distance measured; afterwards the distance, which can be removed. */
export function AreaTask() {
  const { store } = useApp();
  const task = store.areaTool.task.value;
  return task === null ? <Measured /> : <Prompt task={task} />;
}

function Prompt({ task }: { task: Task }) {
  const { store, words, actions } = useApp();
  const points = store.areaTool.measured.value;
  const takeMiddle = (): void => {
    const middle = actions.mapCentre();
    if (middle !== null) takePoint(store, middle);
  };
  const keys: TaskKeys =
    task === 'polygon'
      ? {
          ' ': () => actions.drawPolygon('addCorner'),
          Backspace: () => actions.drawPolygon('removeCorner'),
          Enter: () => actions.drawPolygon('finish'),
        }
      : { Enter: takeMiddle };
  useTaskKeys(keys);
  const corners = store.areaTool.corners.value;
  const isMeasured = task === 'measure' && points.length > 1;
  return (
    <>
      <div class="area-cross" aria-hidden="true" />
      <section class="area-prompt" aria-label={words.area.open}>
        <p>{words.area.prompts[task]}</p>
        <p role="status">
          {isMeasured && <b>{words.area.length(lengthInWords(points, words))}</b>}
          {task === 'polygon' && corners !== null && <b>{words.area.corners(corners)}</b>}
        </p>
        <div>
          <button
            type="button"
            class="button small"
            onClick={() => (task === 'polygon' ? actions.drawPolygon('addCorner') : takeMiddle())}
          >
            {words.area.takeMiddle}
          </button>
          {task === 'polygon' && (
            <>
              <button type="button" class="button small" onClick={() => actions.drawPolygon('removeCorner')}>
                {words.area.lessCorner}
              </button>
              <button type="button" class="button small" onClick={() => actions.drawPolygon('finish')}>
                {words.area.finish}
              </button>
            </>
          )}
          <button type="button" class="button small" onClick={() => endTask(store.areaTool)}>
            {isMeasured ? words.area.done : words.area.cancel} <kbd>Esc</kbd>
          </button>
        </div>
      </section>
    </>
  );
}

type TaskKeys = Readonly<Record<string, () => void>>;

/** Esc ends the task before it closes anything else; the task's own keys go on with it, unless a control has the focus. */
function useTaskKeys(keys: TaskKeys): void {
  const { store } = useApp();
  // Before the next key, not after the next frame: the map takes its time to draw.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isOnControl = event.target instanceof Element && event.target.closest('button, input, a, summary') !== null;
      if (event.key === 'Escape') endTask(store.areaTool);
      else if (keys[event.key] !== undefined && !isOnControl) keys[event.key]?.();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, [store, keys]);
}

function Measured() {
  const { store, words } = useApp();
  const points = store.areaTool.measured.value;
  if (points.length < 2) return null;
  const length = lengthInWords(points, words);
  return (
    <button
      type="button"
      class="chip area-measured"
      aria-label={words.area.removeLength(length)}
      onClick={() => {
        store.areaTool.measured.value = [];
      }}
    >
      <span>{words.area.length(length)}</span>
      <CloseIcon />
    </button>
  );
}
