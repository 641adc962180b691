import { useApp } from './app-context.ts';
import { useMedia } from './use-media.ts';

/** Below these, an open panel would cover places on the map. */
const ROOM = '(min-width: 1200px) and (min-height: 700px)';
const ROOM_BESIDE_DRAWER = '(min-width: 1680px) and (min-height: 700px)';

/** True where the map has room for an open panel. The reader may open and close it all the same. */
export function useRoom(): boolean {
  const { store } = useApp();
  return useMedia(store.selection.value.kind === 'nothing' ? ROOM : ROOM_BESIDE_DRAWER);
}
