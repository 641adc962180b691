import { describe, expect, it } from 'vitest';
import { markData, markLabelLayer, markLayers, noMarks } from './area-marks.ts';

const shape = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [40, 35],
      [41, 35],
      [41, 36],
      [40, 35],
    ],
  ],
};
const parts = (marks: Parameters<typeof markData>[0]) =>
  markData(marks).features.map(({ properties }) => properties?.part as string);

describe('marks', () => {
  it('of nothing are empty', () => {
    expect(markData(noMarks).features).toEqual([]);
  });

  it('name an area at its northernmost corner', () => {
    const { features } = markData({ area: { shape, label: '50 km' }, line: null });
    expect(features[1]).toMatchObject({ geometry: { coordinates: [41, 36] }, properties: { label: '50 km' } });
  });

  it('show a single point without a line, two with one and its length', () => {
    expect(parts({ area: null, line: { points: [[40, 35]], label: '0 km' } })).toEqual(['point']);
    expect(
      parts({
        area: null,
        line: {
          points: [
            [40, 35],
            [41, 35],
          ],
          label: '91 km',
        },
      }),
    ).toEqual(['line', 'point', 'point', 'label']);
  });

  it('have a layer for every part', () => {
    const filters = JSON.stringify([...markLayers('light'), markLabelLayer('light')]);
    for (const part of ['area', 'line', 'point', 'label']) expect(filters).toContain(`"${part}"`);
  });
});
