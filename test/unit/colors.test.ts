import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseFactions } from '../../src/core/faction/parse-factions.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const { factions } = parseFactions('data/factions.json', read('data/factions.json'));
const css = read('src/styles/tokens.css');

type Theme = 'light' | 'dark';
type Rgb = readonly [red: number, green: number, blue: number];

function token(name: string, theme: Theme): string {
  const match = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)`, 'u').exec(css);
  const value = match?.[theme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name} as light-dark(#rrggbb, #rrggbb)`);
  return value;
}

/** sRGB components made linear, 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const component = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [component(1), component(3), component(5)];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Colour vision deficiency at full severity: Machado, Oliveira and Fernandes 2009, table 1; applied to linear RGB. */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227969],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const dot = (row: Rgb, color: Rgb): number => row[0] * color[0] + row[1] * color[1] + row[2] * color[2];

/** CIE L*a*b* under D65, of a colour as a sight sees it. */
function lab(hex: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const rgb = linear(hex);
  const seen = sight.map((row) => Math.min(1, Math.max(0, dot(row, rgb)))) as unknown as Rgb;
  const f = (value: number): number => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], seen));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 (Sharma, Wu and Dalal 2005). */
function distance([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const rad = Math.PI / 180;
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (b: number, a: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360);
  const [h1, h2] = [hue(b1, p1), hue(b2, p2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad);
  const meanL = (l1 + l2) / 2;
  const meanC = (c1 + c2) / 2;
  const meanH = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 -
    0.17 * Math.cos((meanH - 30) * rad) +
    0.24 * Math.cos(2 * meanH * rad) +
    0.32 * Math.cos((3 * meanH + 6) * rad) -
    0.2 * Math.cos((4 * meanH - 63) * rad);
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sc = 1 + 0.045 * meanC;
  const sh = 1 + 0.015 * meanC * t;
  const rotation =
    -Math.sin(2 * 30 * Math.exp(-(((meanH - 275) / 25) ** 2)) * rad) *
    2 *
    Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const [dl, dc, dh] = [(l2 - l1) / sl, (c2 - c1) / sc, deltaH / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

describe.each<Theme>(['light', 'dark'])('colours, %s', (theme) => {
  const papers = ['paper', 'paper-sunk', 'paper-raised'].map((name) => token(name, theme));
  const lands = ['map-land', 'map-land-2'].map((name) => token(name, theme));

  it.each(['ink', 'ink-2', 'ink-3'])('text in --%s can be read on every paper (4.5 : 1)', (name) => {
    for (const paper of papers) expect(contrast(token(name, theme), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['mark-ink', 'mark', 4.5],
    ['on-invert', 'invert', 4.5],
    ['mark-line', 'paper', 3],
    ['rule-strong', 'paper', 3],
    ['focus', 'paper', 3],
    ['map-hatch', 'map-land', 3],
    ['ink', 'map-land', 4.5],
  ] as const)('--%s stands out from --%s (%d : 1)', (front, back, least) => {
    expect(contrast(token(front, theme), token(back, theme))).toBeGreaterThanOrEqual(least);
  });

  it('every faction’s colour stands out from paper and land (3 : 1)', () => {
    const faint = factions.flatMap(({ id, color }) =>
      [...papers, ...lands].filter((back) => contrast(color[theme], back) < 3).map((back) => `${id} on ${back}`),
    );
    expect(faint).toEqual([]);
  });

  it.each(Object.entries(SIGHTS))('any two factions differ by CIEDE2000 12 or more, with %s sight', (_, sight) => {
    const close = factions.flatMap((one, index) =>
      factions
        .slice(index + 1)
        .map((other) => ({
          pair: `${one.id}/${other.id}`,
          difference: distance(lab(one.color[theme], sight), lab(other.color[theme], sight)),
        }))
        .filter(({ difference }) => difference < 12),
    );
    expect(close).toEqual([]);
  });

  it('measures as published: the reference pair 1 of Sharma, Wu and Dalal', () => {
    expect(distance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  });
});

it('every faction has a glyph of its own', () => {
  expect(new Set(factions.map((faction) => faction.glyph)).size).toBe(factions.length);
});
