import type { GeoJSONSource, Map as MapLibreMap, Point } from 'maplibre-gl';
import type { AreaTools } from './area-tools.ts';
import { type Hit, hitTest } from './hit-test.ts';
import { lastZoom } from './incident-sources.ts';
import type { MapCamera } from './map-camera.ts';
import type { IncidentMapOptions } from './map-place.ts';

/** Past the zoom at which a cluster falls apart, so that its rings stand clear of each other. */
const expansionExtraZoom = 0.5;

/**
 * Turns clicks and moves of the pointer into ids. A cluster opens by zooming; one that never falls apart hands its places over.
 * @param area what else the pointer may be used for
 * @returns what must run before the map goes.
 */
export function listenToPointer(
  map: MapLibreMap,
  camera: MapCamera,
  { onSelect, onHover }: Pick<IncidentMapOptions, 'onSelect' | 'onHover'>,
  area: Pick<AreaTools, 'isBusy' | 'takesPress'>,
  onError: (error: unknown) => void,
): () => void {
  let frame = 0;
  const select = (hit: Hit | null): void => {
    if (hit?.kind === 'cluster') openCluster(map, camera, hit, onSelect).catch(onError);
    else onSelect(hit === null ? [] : [hit.id]);
  };
  const hover = (point: Point): void => {
    const hit = map.isMoving() || area.isBusy ? null : hitTest(map, point);
    if (!area.isBusy) map.getCanvas().style.cursor = hit === null ? '' : 'pointer';
    onHover(hit?.kind === 'place' ? { id: hit.id, x: point.x, y: point.y } : null);
  };
  map.on('click', ({ point }) => {
    if (!area.takesPress) select(hitTest(map, point));
  });
  map.on('mousemove', ({ point }) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => hover(point));
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(frame);
    onHover(null);
  });
  return () => cancelAnimationFrame(frame);
}

async function openCluster(
  map: MapLibreMap,
  camera: MapCamera,
  { clusterId, placeCount, coordinates }: Hit & { kind: 'cluster' },
  onSelect: (ids: readonly string[]) => void,
): Promise<void> {
  const source = map.getSource<GeoJSONSource>('places');
  if (source === undefined) return;
  const zoom = await source.getClusterExpansionZoom(clusterId);
  if (zoom <= lastZoom) {
    camera.zoomTo(coordinates, Math.min(zoom + expansionExtraZoom, lastZoom));
    return;
  }
  const leaves = await source.getClusterLeaves(clusterId, placeCount, 0);
  onSelect(leaves.map(({ properties }) => String(properties?.id)));
}
