/**
 * True where the browser can draw the map (WebGL 2). Stands apart from the map so that the page can ask before it loads the
 * library.
 */
export function isWebGlAvailable(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    // Some hardened browsers throw where others return null.
    return false;
  }
}
