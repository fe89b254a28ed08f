import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { startWebApp } from '../helpers/web-app.ts';
import { type Bench, measureInTurn, percentile } from './bench.ts';
import { launchChromium, NO_CHROMIUM } from './chromium.ts';

const RUNS = 7;
const EMPTY = 'an empty Node program';

/**
 * From starting the program with a project to the overview of that project on screen, in a browser that is open already.
 * The window of Electron starts while Node does, so it is not in this figure. Node's compile cache is filled, as it is
 * from the second start on; the first is in a row of its own.
 */
export async function benchStart(): Promise<Bench[]> {
  const browser = await launchChromium();
  if (browser === null) return [{ title: 'Start', unit: 'ms', rows: [], skipped: [NO_CHROMIUM] }];
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  process.env.NODE_COMPILE_CACHE = join(folder, 'cache');
  try {
    const path = join(folder, 'voorbeeld.leidraad');
    buildSample(path, 'Bench');
    const first = await startOnce(browser, path, folder);
    const times: { server: number; screen: number }[] = [];
    const { empty } = await measureInTurn(RUNS, {
      empty: () => spawnSync(process.execPath, ['-e', '0']),
      own: async () => times.push(await startOnce(browser, path, folder)),
    });
    const median = (part: 'server' | 'screen') =>
      percentile(
        times.map(time => time[part]),
        0.5,
      );
    return [
      {
        title: 'Start with the sample project to its overview on screen',
        unit: 'ms',
        rows: [
          { name: EMPTY, value: empty, isPeer: true },
          { name: 'Leidraad, program to link', value: median('server') },
          {
            name: 'Leidraad, program to screen',
            value: median('screen'),
            figure: { of: 'start to the first usable screen', goal: { atMost: 1_000 } },
          },
          { name: 'Leidraad, program to screen, first time', value: first.screen },
        ],
      },
    ];
  } finally {
    delete process.env.NODE_COMPILE_CACHE;
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds until the program printed its link, and until its screen could be used. */
async function startOnce(browser: Browser, sample: string, folder: string) {
  const file = join(folder, `${crypto.randomUUID()}.leidraad`);
  copyFileSync(sample, file);
  const page = await browser.newPage();
  // The browser is open already: its new tab is not part of the start.
  await page.waitForTimeout(500);
  const start = performance.now();
  const app = await startWebApp({ file, dataFolder: join(folder, 'data') });
  const server = performance.now() - start;
  await page.goto(app.link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('main').getByRole('link').first().waitFor();
  const screen = performance.now() - start;
  await page.close();
  await app.kill('SIGTERM');
  return { server, screen };
}
