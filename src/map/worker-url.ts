import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * Tells MapLibre where its worker is. Without this Vite emits no worker file, and the map draws its background and nothing
 * else, without an error.
 */
export function useBundledWorker(): void {
  setWorkerUrl(workerUrl);
}
