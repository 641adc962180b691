import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDraw, TerraDrawModeUndoRedo, TerraDrawPolygonMode, ValidateNotSelfIntersecting } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { drawingPrefix } from './drawing-layers.ts';
import { markPalettes, type Theme } from './palette.ts';

export interface Drawing {
  /** Sets a corner in the middle of the map, for those who move the map by keys. One that makes the sides cross is refused. */
  addCorner(): void;
  /** Takes the last corner away. */
  removeCorner(): void;
  /** Closes the polygon at the corners set so far; with fewer than three, nothing happens. */
  finish(): void;
  /** Ends drawing and takes what was drawn off the map. */
  stop(): void;
}

/**
 * Lets the reader set corners by pressing on the map; a press on the first or last corner closes the polygon. Its sides may
 * not cross.
 * @param onCorners is given the number of corners, now and whenever it changes
 * @param onFinish is given the corners, each once; the drawing has been stopped by then.
 */
export function drawPolygon(
  map: MapLibreMap,
  theme: Theme,
  onCorners: (count: number) => void,
  onFinish: (ring: Position[]) => void,
): Drawing {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: drawingPrefix }),
    modes: [polygonMode(theme)],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  let isStopped = false;
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    draw.stop();
  };
  draw.start();
  draw.setMode('polygon');
  onCorners(0);
  draw.on('change', () => {
    if (isStopped) return;
    const polygon = draw.getSnapshot().find(({ geometry }) => geometry.type === 'Polygon');
    onCorners(Number(polygon?.properties[CORNER_COUNT] ?? 0));
  });
  draw.on('finish', (id) => {
    const geometry = draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type !== 'Polygon') return;
    const ring = (geometry.coordinates[0] ?? []).slice(0, -1);
    stop();
    onFinish(ring);
  });
  return {
    // Terra Draw closes a polygon by a key alone, and listens for it at the canvas.
    addCorner: () => pressInTheMiddle(map),
    removeCorner: () => draw.undo(),
    finish: () => map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: FINISH_KEY })),
    stop,
  };
}

/** No key of a keyboard, so that only `finish` closes a polygon. */
const FINISH_KEY = 'FinishPolygon';
/** Terra Draw's property of an unfinished polygon: corners that are set, without the one under the pointer. */
const CORNER_COUNT = 'committedCoordinateCount';

/** A press as the pointer makes it: Terra Draw has no other way to set a corner. */
function pressInTheMiddle(map: MapLibreMap): void {
  const canvas = map.getCanvas();
  const box = canvas.getBoundingClientRect();
  const { x, y } = map.project(map.getCenter());
  const at = { clientX: box.x + x, clientY: box.y + y, bubbles: true, isPrimary: true, pointerId: 1, button: 0 };
  canvas.dispatchEvent(new PointerEvent('pointermove', at));
  canvas.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1 }));
  canvas.dispatchEvent(new PointerEvent('pointerup', at));
}

function polygonMode(theme: Theme): TerraDrawPolygonMode {
  const { ink, paper } = markPalettes[theme] as { ink: `#${string}`; paper: `#${string}` };
  return new TerraDrawPolygonMode({
    keyEvents: { finish: FINISH_KEY, cancel: null },
    showCoordinatePoints: true,
    validation: (feature, { updateType }) =>
      updateType === 'provisional' ? { valid: true } : ValidateNotSelfIntersecting(feature),
    styles: {
      fillColor: ink,
      fillOpacity: 0.05,
      outlineColor: ink,
      outlineWidth: 2,
      closingPointColor: ink,
      closingPointWidth: 5,
      closingPointOutlineColor: paper,
      closingPointOutlineWidth: 2,
      coordinatePointColor: paper,
      coordinatePointWidth: 4,
      coordinatePointOutlineColor: ink,
      coordinatePointOutlineWidth: 2,
    },
  });
}
