import type { Precision } from '../core/model.ts';
import type { SignShape } from '../export/picture-content.ts';

const PIN: readonly SignShape[] = [
  { path: 'M15.5 6a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0Z', look: 'line' },
  { path: 'M12 9.5V16', look: 'line' },
  { path: 'M13.5 16a1.5 1.5 0 1 1-3 0a1.5 1.5 0 1 1 3 0Z', look: 'solid' },
];

/** How exactly a place is known; `rough` is an area without agreed borders. */
export type PrecisionSign = Precision | 'rough';

/** Signs of how exactly the text says where, as the legend explains them, in a 24 × 18 box. */
export const PRECISION_SHAPES: Readonly<Record<PrecisionSign, readonly SignShape[]>> = {
  exact: PIN,
  'populated-place': PIN,
  near: [
    { path: 'M19.5 9a7.5 7.5 0 1 1-15 0a7.5 7.5 0 1 1 15 0Z', look: 'dashed' },
    { path: 'M14 9a2 2 0 1 1-4 0a2 2 0 1 1 4 0Z', look: 'solid' },
  ],
  area: [
    { path: 'M5 4 14 2l6 4-1 8-8 2-6-4Z', look: 'line' },
    { path: 'm6 9 6-6M7.5 13l9-9M12 15.5l7-7', look: 'thin' },
  ],
  rough: [{ path: 'M22 9a10 6 0 1 1-20 0a10 6 0 1 1 20 0Z', look: 'dotted' }],
  country: [{ path: 'M4 9v6h16V9M4 12h16M8 9V6h8v3', look: 'line' }],
};
