import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import { exportDocument } from '../../../main/export/documents.ts';
import { writeHtml } from '../../../main/export/html/write-html.ts';
import { oneByline, weaveTrees } from '../../../main/export/woven/weave-trees.ts';
import { EXPORT_DOCUMENTS, type ExportDocument } from '../../../shared/exports.ts';
import { body, buildRichSource, text } from '../../helpers/guideline-source.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function pageOf(document: ExportDocument): Promise<string> {
  const { bytes } = await exportDocument(buildRichSource(), { document, module: 'C.1', format: 'html' });
  return new TextDecoder().decode(bytes);
}

/** Runs axe beside the page's own policy, which lets no script in. */
async function violations(page: Page): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression:
      'axe.run().then(result => JSON.stringify(result.violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])))',
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return JSON.parse(String(result.value));
}

// Without a browser there is nothing to measure; the structure is tested in html.test.ts all the same.
describe.skipIf(!existsSync(executablePath))('the exported page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
    browser = await chromium.launch({
      executablePath,
      args: [...quiet, '--disable-component-update', '--disable-sync'],
    });
  }, 30_000);
  afterAll(async () => browser?.close());

  const open = async (html: string, options: Parameters<Browser['newPage']>[0] = {}) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
    const events: string[] = [];
    page.on('console', message => events.push(message.text()));
    page.on('pageerror', error => events.push(error.message));
    page.on('request', request => events.push(request.url()));
    await page.setContent(html);
    return { page, events };
  };

  describe.each(EXPORT_DOCUMENTS)('%s', document => {
    test.each([
      ['light', 1440],
      ['dark', 1440],
      ['light', 360],
      ['dark', 360],
    ] as const)(
      'has no axe violation, no console message and no request (%s, %i wide)',
      async (colorScheme, width) => {
        const { page, events } = await open(await pageOf(document), {
          colorScheme,
          viewport: { width, height: 900 },
        });
        expect(await violations(page)).toEqual([]);
        expect(events).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
        await page.close();
      },
      30_000,
    );
  });

  test('without scripts the contents are open beside the text and everything can be read', async () => {
    const { page } = await open(await pageOf('guideline'), { javaScriptEnabled: false });
    expect(await page.locator('nav ol a').first().isVisible()).toBe(true);
    expect(await page.locator('.bar, #page_search').filter({ visible: true }).count()).toBe(0);
    await page.close();
  });

  test.each([
    ['light', 1440],
    ['dark', 360],
  ] as const)('a redline has no axe violation (%s, %i wide)', async (colorScheme, width) => {
    const base = composeGuideline(buildRichSource(), 'nl', undefined, { keepIds: true });
    const other = buildRichSource();
    other.bodies.set('s-for', body(text('Voor fysiotherapeuten en patiënten.'), text('En anderen.')));
    const target = composeGuideline(other, 'nl', undefined, { keepIds: true });
    const byline = { author: 'Ans', date: '2026-03-01T09:00:00.000Z' };
    const html = writeHtml(weaveTrees(base, target, oneByline(byline)));
    const { page, events } = await open(html, { colorScheme, viewport: { width, height: 900 } });
    await page.locator('.changes summary').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('button', { name: 'Volgende' }).click();
    expect(await page.locator('.sign.current').getAttribute('id')).toBe('change_2');
    await page.getByRole('button', { name: 'Vorige' }).click();
    expect(await page.locator('.change-bar [role=status]').textContent()).toMatch(/^1 van \d+: \[/);
    expect(events).toEqual([]);
    await page.close();
  });

  test('layers open all at once, for a link into them and on paper', async () => {
    const { page } = await open(await pageOf('guideline'));
    const count = (state: string) => page.locator(`main details${state}`).count();
    const total = await count('');
    expect(total).toBeGreaterThan(1);
    expect(await count('[open]')).toBe(0);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await count('[open]')).toBe(total);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await count('[open]')).toBe(0);
    await page.evaluate('document.querySelector("main details dl").id = "inside"; location.hash = "inside"');
    await expect.poll(() => count('[open]')).toBe(1);
    await page.getByRole('button', { name: 'Alle toelichting openen' }).click();
    expect(await count('[open]')).toBe(total);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Alle toelichting sluiten' }).click();
    expect(await count('[open]')).toBe(0);
    await page.close();
  });

  test('on paper everything is open without scripts too', async () => {
    const { page } = await open(await pageOf('guideline'), { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    for (const text of await page.locator('main details > :not(summary)').all())
      expect(await text.isVisible()).toBe(true);
    await page.close();
  });

  test('the section that is read is marked in the contents', async () => {
    const { page } = await open(await pageOf('guideline'));
    await page.getByRole('link', { name: /TENS/ }).first().click();
    const current = page.locator('nav [aria-current=location]');
    await expect.poll(() => current.textContent()).toContain('TENS');
    await page.close();
  });

  test('a search finds words without regard to accents and case, marks them and goes there', async () => {
    const { page, events } = await open(await pageOf('guideline'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('OEFENTHERAPÍE');
    const hits = page.locator('.hits a');
    await expect.poll(() => hits.count()).toBeGreaterThan(1);
    const count = await hits.count();
    expect(await page.locator('#page_hits').textContent()).toBe(`${count} treffers`);
    expect(await page.evaluate('CSS.highlights.get("hit").size')).toBe(count);
    await page.keyboard.press('Enter');
    expect(await page.locator('#page_hits').textContent()).toBe(`treffer 1 van ${count}`);
    await page.keyboard.press('Escape');
    expect(await hits.count()).toBe(0);
    expect(await page.evaluate('CSS.highlights.has("hit")')).toBe(false);
    expect(events).toEqual([]);
    await page.close();
  });

  test('on a phone the contents are a sheet that gives the keyboard back', async () => {
    const { page } = await open(await pageOf('guideline'), { viewport: { width: 360, height: 700 } });
    await page.getByRole('button', { name: 'Inhoud' }).click();
    expect(await page.locator('#page_side').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#page_side').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.className')).toBe('to-outline');
    await page.close();
  });
});
