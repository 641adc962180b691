import { setCircle } from '../state/area-actions.ts';
import { type Position, USUAL_RADIUS_KM } from '../state/area-tool.ts';
import { useApp } from './app-context.ts';
import { inKilometres } from './area-words.ts';

/** Narrows everything to a circle around a point. */
export function AreaHere({ at }: { at: Position }) {
  const { store, words } = useApp();
  if (store.embed.value) return null;
  return (
    <p>
      <button type="button" class="text-button" onClick={() => setCircle(store, at, USUAL_RADIUS_KM)}>
        {words.area.here(inKilometres(USUAL_RADIUS_KM, words))}
      </button>
    </p>
  );
}
