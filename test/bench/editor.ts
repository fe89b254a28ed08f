import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { redline } from '../../shared/redline/redline.ts';
import { textSchema } from '../../shared/text/schema.ts';
import { startWebApp } from '../helpers/web-app.ts';
import { type Bench, type BenchRow, percentile } from './bench.ts';
import { launchChromium, NO_CHROMIUM } from './chromium.ts';
import { heapOf, timeKeyPresses } from './key-presses.ts';
import { fillLargeProject, LARGE_VERSION } from './large-project.ts';
import { type LargeSection, largeSections } from './large-text.ts';

const KEYS = 300;

/**
 * Writing in a guideline of 300 pages with a thousand changes marked in it: the built app in Chromium, beside a bare
 * ProseMirror editor with the same text in the same browser. Needs `npm run build`.
 */
export async function benchEditor(): Promise<Bench[]> {
  const browser = await launchChromium();
  if (browser === null) return [{ title: 'Editor', unit: 'ms', rows: [], skipped: [NO_CHROMIUM] }];
  const sections = largeSections();
  const changes = sections.reduce((sum, { base, target }) => sum + redline(base, target).changes.length, 0);
  const count = sections.reduce((sum, { target }) => sum + target.textContent.split(' ').length, 0);
  const about = `${count} words, ${sections.length} sections, ${changes} open changes`;
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  const path = join(folder, 'large.leidraad');
  await fillLargeProject(path, sections);
  const app = await startWebApp({ file: path, dataFolder: join(folder, 'data') });
  try {
    const field = await measureField(browser);
    const bare = await measureBare(browser, sections);
    const own = await measureApp(browser, app.link);
    const keys = (share: number): BenchRow[] => [
      { name: 'an empty text field', value: percentile(field, share), isPeer: true },
      { name: 'bare ProseMirror, one view', value: percentile(bare.keys, share), isPeer: true },
      { name: 'Leidraad, no marks', value: percentile(own.keys, share) },
      {
        name: 'Leidraad, changes marked',
        value: percentile(own.markedKeys, share),
        ...(share === 0.95 && {
          figure: { of: 'key press to paint, p95, 300 pages, 1,000 changes shown', goal: { atMost: 16 } },
        }),
      },
    ];
    return [
      ...[0.5, 0.95, 0.99].map(
        (share): Bench => ({
          title: `Key press to paint, p${share * 100}: ${about}`,
          unit: 'ms',
          rows: keys(share),
        }),
      ),
      {
        title: `Open that text: ${about}`,
        unit: 'ms',
        rows: [
          { name: 'bare ProseMirror', value: bare.open, isPeer: true },
          {
            name: 'Leidraad, page load to first text',
            value: own.first,
            figure: { of: 'opening 300 pages to the first text', goal: { atMost: 1_000 } },
          },
          { name: 'Leidraad, page load to all texts', value: own.open },
          { name: 'Leidraad, choosing a version to marks in sight', value: own.mark },
        ],
      },
      {
        title: 'JavaScript memory after collection',
        unit: 'MB',
        rows: [
          { name: 'bare ProseMirror', value: bare.heap, isPeer: true },
          { name: 'Leidraad, opened', value: own.heap },
          { name: 'Leidraad, changes marked', value: own.markedHeap },
          { name: `Leidraad, ${2 * KEYS} keys later`, value: own.lateHeap },
        ],
      },
    ];
  } finally {
    await browser.close();
    await app.kill('SIGTERM');
    rmSync(folder, { recursive: true });
  }
}

/** What is left when a program does nothing at a key press: a screen is painted sixty times a second. */
async function measureField(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await page.setContent('<textarea autofocus></textarea>');
  await page.locator('textarea').click();
  await timeKeyPresses(page, 20);
  const keys = await timeKeyPresses(page, KEYS);
  await page.close();
  return keys;
}

async function measureBare(browser: Browser, sections: readonly LargeSection[]) {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'bare-editor.ts'), formats: ['iife'], name: 'bare' },
    },
  });
  const [output] = Array.isArray(bundle) ? bundle : [bundle];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the bare editor was not built');
  const page = await browser.newPage();
  await page.setContent(
    '<style>main{font:17px/1.6 serif;max-width:660px;margin:auto}.ProseMirror{white-space:break-spaces}</style>',
  );
  await page.addScriptTag({ content: chunk.code });
  const doc = textSchema.node(
    'doc',
    null,
    sections.flatMap(({ target }) => [...target.children]),
  );
  const open = await page.evaluate(async json => {
    const start = performance.now();
    (window as unknown as { openBare(json: unknown): void }).openBare(json);
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, doc.toJSON());
  const paragraphs = page.locator('.ProseMirror > p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await timeKeyPresses(page, 20);
  const keys = await timeKeyPresses(page, KEYS);
  const heap = await heapOf(page);
  await page.close();
  return { open, keys, heap };
}

async function measureApp(browser: Browser, link: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { first, open } = await timeOpening(page);
  await page.waitForTimeout(1_500);
  const heap = await heapOf(page);
  await clickMiddle(page);
  await timeKeyPresses(page, 20);
  const keys = await timeKeyPresses(page, KEYS);
  const mark = await timeMarking(page);
  await page.waitForTimeout(3_000);
  const markedHeap = await heapOf(page);
  await clickMiddle(page);
  await timeKeyPresses(page, 20);
  const markedKeys = await timeKeyPresses(page, KEYS);
  const lateHeap = await heapOf(page);
  await page.close();
  return { first, open, heap, keys, mark, markedHeap, markedKeys, lateHeap };
}

/** From the start of loading the page, the app itself included. */
async function timeOpening(page: Page): Promise<{ first: number; open: number }> {
  const address = page.url().replace(/\/overview.*$/, '/documents');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(async () => {
    const until = async (selector: string, least: number) => {
      while (document.querySelectorAll(selector).length < least)
        await new Promise(done => requestAnimationFrame(done));
      return performance.now();
    };
    const first = await until('.ProseMirror p', 1);
    return { first, open: await until('.section-body .text-body', 60) };
  });
}

async function timeMarking(page: Page): Promise<number> {
  await page.locator('.since-choice button').click();
  const started = page.evaluate(async () => {
    const start = performance.now();
    while (!document.querySelector('.ProseMirror .rl-ins'))
      await new Promise(done => requestAnimationFrame(done));
    return performance.now() - start;
  });
  await page.getByRole('option', { name: LARGE_VERSION }).click();
  return started;
}

/** Puts the caret into a paragraph in the middle of the text. */
async function clickMiddle(page: Page): Promise<void> {
  const section = page.locator('.section-body').nth(30);
  await section.scrollIntoViewIfNeeded();
  await page.waitForTimeout(800);
  const paragraph = section.locator('.ProseMirror > p').nth(6);
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
}
