import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawBadge } from './area-badge.ts';
import { canvasFontFamily, imagePixelRatio } from './canvas.ts';
import { type ImageContent, parseImageId } from './image-id.ts';
import type { MapFaction } from './map-place.ts';
import type { MemberRegistry } from './member-registry.ts';
import { drawHatch, drawMark, drawTownDot, markPixels } from './plain-images.ts';
import { drawCluster, drawPin, type Ink } from './ring-image.ts';

/** Draws the images that the style asks for, once each: the map keeps them under their ids. */
export function installImageResolver(
  map: MapLibreMap,
  factions: readonly MapFaction[],
  registry: MemberRegistry,
): void {
  const factionsById = new Map(factions.map((faction) => [faction.id, faction]));
  map.setMissingStyleImageResolver(async (id) => {
    const parsed = parseImageId(id);
    if (parsed === null) return;
    await loadFonts(parsed.content);
    if (map.hasImage(id)) return;
    const image = draw(parsed.content, { theme: parsed.theme, factions: factionsById }, registry);
    map.addImage(id, image, {
      pixelRatio: imagePixelRatio,
      ...(parsed.content.kind === 'mark' ? markStretch : {}),
    });
  });
}

/** Stretch all but the line along the lower edge, in the pixels of the image. */
const markStretch = {
  stretchX: [[2, markPixels.width * imagePixelRatio - 2]] as [number, number][],
  stretchY: [[2, (markPixels.height - markPixels.line) * imagePixelRatio - 2]] as [number, number][],
};

function draw(content: ImageContent, ink: Ink, registry: MemberRegistry): ImageData {
  switch (content.kind) {
    case 'pin':
      return drawPin(content, ink);
    case 'cluster':
      return drawCluster(registry.ringOf(content.members), content.members.length, ink);
    case 'badge':
      return drawBadge(content, ink);
    case 'hatch':
      return drawHatch(ink.theme);
    case 'mark':
      return drawMark(ink.theme);
    case 'town-dot':
      return drawTownDot(ink.theme);
  }
}

/** A canvas draws with a substitute while a font is on its way, and the map would keep that image. */
async function loadFonts(content: ImageContent): Promise<void> {
  if (content.kind === 'pin' || content.kind === 'cluster') {
    await document.fonts.load(`650 12px ${canvasFontFamily}`, '0123456789');
  }
  if (content.kind === 'badge') {
    const style = content.approximate ? 'italic ' : '';
    await document.fonts.load(`${style}450 12px ${canvasFontFamily}`, `${content.label}0123456789`);
  }
}
