import type { Page } from 'playwright-core';

const KEYS = 'de werkgroep adviseert bewegen ';
/** Pause between two keys, so that no key waits for the one before. */
const GAP_MS = 30;

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** Types `count` characters where the caret is; the milliseconds from each key press to the paint after it. */
export async function timeKeyPresses(page: Page, count: number): Promise<number[]> {
  await page.evaluate(() => {
    window.keyTimes = [];
    if (document.body.dataset.timed) return;
    document.body.dataset.timed = 'yes';
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A message sent while a frame is made is handled when it has been painted.
          port1.onmessage = () => window.keyTimes.push(performance.now() - start);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(KEYS[at % KEYS.length] === ' ' ? 'Space' : (KEYS[at % KEYS.length] ?? 'x'));
    await page.waitForTimeout(GAP_MS);
  }
  await page.waitForTimeout(200);
  return page.evaluate(() => window.keyTimes);
}

/** Megabytes of JavaScript objects after collecting what nobody needs. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(metric => metric.name === 'JSHeapUsedSize')?.value ?? 0) / 1_000_000;
}
