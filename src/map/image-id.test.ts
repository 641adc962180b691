import { describe, expect, it } from 'vitest';
import { type ImageContent, imageKey, parseImageId } from './image-id.ts';

const contents: ImageContent[] = [
  {
    kind: 'pin',
    count: 4,
    shares: [
      { faction: 'us', count: 4 },
      { faction: 'ru', count: 2 },
    ],
  },
  { kind: 'pin', count: 1, shares: [] },
  { kind: 'cluster', members: [0, 35, 1296] },
  {
    kind: 'badge',
    label: 'al-Hasakah gov. / الحسكة, 100 %',
    count: 5,
    shares: [{ faction: 'a:b,c', count: 1 }],
    approximate: false,
    selected: true,
  },
  {
    kind: 'badge',
    label: 'East bank',
    count: 1,
    shares: [],
    approximate: true,
    selected: false,
  },
  { kind: 'hatch' },
  { kind: 'mark' },
];

describe('image ids', () => {
  it.each(contents)('come back as they went in: $kind', (content) => {
    expect(parseImageId(`dark/${imageKey(content)}`)).toEqual({
      theme: 'dark',
      content,
    });
  });

  it('differ where the drawing differs', () => {
    expect(new Set(contents.map(imageKey)).size).toBe(contents.length);
  });

  it.each(['', 'airport-15', 'sepia/pin/1/', 'light/balloon/1'])('are not read from what is not ours: %j', (id) => {
    expect(parseImageId(id)).toBeNull();
  });
});
