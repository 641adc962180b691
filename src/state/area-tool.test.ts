import { describe, expect, it } from 'vitest';
import { createAreaTool, endTask, lengthKm, measureTo, startTask } from './area-tool.ts';

describe('measuring', () => {
  it('adds up great circles', () => {
    // A degree of the equator on a sphere of 6,371.0088 km.
    expect(
      lengthKm([
        [0, 0],
        [1, 0],
        [1, 1],
      ]),
    ).toBeCloseTo(2 * 111.195, 2);
    expect(lengthKm([])).toBe(0);
    expect(lengthKm([[42, 37]])).toBe(0);
  });

  it('collects points, the same one once, and begins anew', () => {
    const tool = createAreaTool();
    startTask(tool, 'measure');
    measureTo(tool, [42, 37]);
    measureTo(tool, [42, 37]);
    measureTo(tool, [43, 37]);
    expect(tool.measured.value).toEqual([
      [42, 37],
      [43, 37],
    ]);
    endTask(tool);
    expect(tool.measured.value).toHaveLength(2);
    startTask(tool, 'measure');
    expect(tool.measured.value).toEqual([]);
  });

  it('keeps no single point', () => {
    const tool = createAreaTool();
    startTask(tool, 'measure');
    measureTo(tool, [42, 37]);
    endTask(tool);
    expect(tool.measured.value).toEqual([]);
  });

  it('ends at a number of points that nobody presses', () => {
    const tool = createAreaTool();
    for (let at = 0; at < 500; at += 1) measureTo(tool, [at / 10, 0]);
    expect(tool.measured.value).toHaveLength(200);
  });
});

it('a task closes the panel', () => {
  const tool = createAreaTool();
  tool.isOpen.value = true;
  startTask(tool, 'polygon');
  expect([tool.isOpen.value, tool.task.value]).toEqual([false, 'polygon']);
});
