import type { ExpressionSpecification, VariableAnchorOffsetCollectionSpecification } from 'maplibre-gl';
import { clusterSizes, footPixels, ringSizes, stemPixels } from './ring-image.ts';

/**
 * On the point, then around it, near before far, as `text-variable-anchor-offset` takes it.
 * @param distances in ems of 16 px.
 */
export function badgeAnchors(distances: readonly number[]): VariableAnchorOffsetCollectionSpecification {
  const around = distances.flatMap((far) => [
    ...['top', [0, far], 'bottom', [0, -far], 'left', [far, 0], 'right', [-far, 0]],
    ...['top-left', [far, far], 'top-right', [-far, far], 'bottom-left', [far, -far], 'bottom-right', [-far, -far]],
  ]);
  return ['center', [0, 0], ...around] as VariableAnchorOffsetCollectionSpecification;
}

/** Right above the ring, which grows with the number of places; in ems. */
export function clusterLabelOffset(textSize: number): ExpressionSpecification {
  const offsets = clusterSizes.map(({ fromPlaces, diameter }) => [
    fromPlaces,
    ['literal', [0, -(diameter / 2 + 2) / textSize]],
  ]);
  return ['step', ['get', 'point_count'], ...offsets.flat().slice(1)] as unknown as ExpressionSpecification;
}

/** Beside the ring, below the foot, above the ring: offsets in ems by the ring's size. */
export function pinLabelAnchors(textSize: number, extraPixels = 0): ExpressionSpecification {
  const sizes = ringSizes.map(({ diameter }) => {
    const beside = (diameter / 2 + 4 + extraPixels) / textSize;
    const middle = -(stemPixels + diameter / 2) / textSize;
    const above = -(stemPixels + diameter + 3 + extraPixels) / textSize;
    const below = (footPixels + 2 + extraPixels) / textSize;
    return {
      diameter,
      anchors: ['left', [beside, middle], 'right', [-beside, middle], 'top', [0, below], 'bottom', [0, above]],
    };
  });
  const [smallest, ...others] = sizes;
  const cases = others.flatMap(({ diameter, anchors }) => [diameter, ['literal', anchors]]);
  return [
    'match',
    ['get', 'diameter'],
    ...cases,
    ['literal', smallest?.anchors ?? []],
  ] as unknown as ExpressionSpecification;
}
