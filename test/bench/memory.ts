import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startWebApp } from '../helpers/web-app.ts';
import { type Bench, percentile } from './bench.ts';
import { launchChromium, NO_CHROMIUM } from './chromium.ts';
import { heapOf } from './key-presses.ts';
import { fillLargeProject } from './large-project.ts';
import { largeSections } from './large-text.ts';
import { residentOf } from './resident.ts';

const ROUNDS = 16;
/** Words typed and taken away again in each round, so that the text is as long at the end as at the start. */
const WORDS = 40;
const WORD = 'beweging ';
/** What is loaded once, and what undo may keep, has come by then. */
const WARM_UP = 4;

/** An hour of typing goes by in ten thousand key presses; the text is the same before and after. Goal: flat. */
export async function benchMemory(): Promise<Bench[]> {
  const browser = await launchChromium();
  if (browser === null) return [{ title: 'Memory', unit: 'MB', rows: [], skipped: [NO_CHROMIUM] }];
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  const path = join(folder, 'large.leidraad');
  await fillLargeProject(path, largeSections());
  const app = await startWebApp({ file: path, dataFolder: join(folder, 'data') });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(app.link);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(page.url().replace(/\/overview.*$/, '/documents'));
    await page.locator('.section-body .ProseMirror > p').first().click();
    const heaps: number[] = [];
    const resident: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await typeAndTakeAway(page);
      heaps.push(await heapOf(page));
      resident.push(residentOf(app.process.pid ?? 0));
    }
    const middle = (values: readonly number[], from: number) => percentile(values.slice(from, from + 4), 0.5);
    const keys = ROUNDS * WORDS * WORD.length * 2;
    return [
      {
        title: `Memory over ${keys} key presses in a guideline of 300 pages`,
        unit: 'MB',
        rows: [
          { name: 'page, warmed up', value: middle(heaps, WARM_UP), isPeer: true },
          {
            name: 'page, at the end',
            value: middle(heaps, ROUNDS - 4),
            figure: {
              of: `memory of the page after ${keys} key presses`,
              goal: { atMost: middle(heaps, WARM_UP) * 1.1 },
            },
          },
        ],
      },
      {
        title: 'Memory of the program over the same, as the system counts it',
        unit: 'MB',
        rows: [
          { name: 'program, warmed up', value: middle(resident, WARM_UP), isPeer: true },
          {
            name: 'program, at the end',
            value: middle(resident, ROUNDS - 4),
            figure: {
              of: 'memory of the program after the same',
              goal: { atMost: middle(resident, WARM_UP) * 1.1 },
            },
          },
        ],
      },
    ];
  } finally {
    await browser.close();
    await app.kill('SIGTERM');
    rmSync(folder, { recursive: true });
  }
}

async function typeAndTakeAway(page: Page): Promise<void> {
  for (let word = 0; word < WORDS; word++) await page.keyboard.type(WORD, { delay: 2 });
  for (let key = 0; key < WORDS * WORD.length; key++) await page.keyboard.press('Backspace');
  await page.waitForTimeout(700);
}
