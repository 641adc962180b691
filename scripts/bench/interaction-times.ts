import type { Page } from '@playwright/test';

/** What the page keeps for the benchmark. */
interface Watched {
  longest: number;
}

/** Runs in the page before anything else: notes the longest interaction, as "Interaction to Next Paint" counts it. */
export function watchInteractions(): void {
  const watched: Watched = { longest: 0 };
  Object.assign(window, { benchWatched: watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ((entry as PerformanceEntry & { interactionId?: number }).interactionId)
        watched.longest = Math.max(watched.longest, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
}

/** Waits until the page has come to rest. @returns milliseconds of the longest interaction since the last call; 0 below 16 */
export function longestInteraction(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { benchWatched } = window as unknown as { benchWatched: Watched };
    // No functions with names of their own: tsx would mark them with a call that the page does not have.
    for (let pause = 0; pause < 3; pause += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
    }
    const { longest } = benchWatched;
    benchWatched.longest = 0;
    return longest;
  });
}
