import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDraw, TerraDrawPolygonMode, ValidateNotSelfIntersecting } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { drawingPrefix } from './drawing-layers.ts';
import { markPalettes, type Theme } from './palette.ts';

export interface Drawing {
  /** Closes the polygon at the corners set so far; with fewer than three, nothing happens. */
  finish(): void;
  /** Ends drawing and takes what was drawn off the map. */
  stop(): void;
}

/**
 * Lets the reader set corners by pressing on the map; a press on the first or last corner, or Enter, closes the polygon. Its
 * sides may not cross.
 * @param onFinish is given the corners, each once; the drawing has been stopped by then.
 */
export function drawPolygon(map: MapLibreMap, theme: Theme, onFinish: (ring: Position[]) => void): Drawing {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: drawingPrefix }),
    modes: [polygonMode(theme)],
  });
  let isStopped = false;
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    draw.stop();
  };
  draw.start();
  draw.setMode('polygon');
  draw.on('finish', (id) => {
    const geometry = draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type !== 'Polygon') return;
    const ring = (geometry.coordinates[0] ?? []).slice(0, -1);
    stop();
    onFinish(ring);
  });
  return {
    // Terra Draw closes a polygon by a key alone, and listens for it at the canvas.
    finish: () => map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: FINISH_KEY })),
    stop,
  };
}

const FINISH_KEY = 'Enter';

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
