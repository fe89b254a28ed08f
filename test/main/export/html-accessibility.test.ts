import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import { writeHtml } from '../../../main/export/html/write-html.ts';
import { buildRichSource } from '../../helpers/guideline-source.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html = writeHtml(composeGuideline(buildRichSource()));

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

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)(
    'has no axe violation, no console message and no request (%s, %i wide)',
    async (colorScheme, width) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      const events: string[] = [];
      page.on('console', message => events.push(message.text()));
      page.on('request', request => events.push(request.url()));
      await page.setContent(html);
      const violations: unknown = await page.evaluate(
        `${axe};axe.run().then(result => result.violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]))`,
      );
      expect(violations).toEqual([]);
      expect(events).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect(overflow).toBe(false);
      const open = await page.evaluate(
        'document.querySelector("nav ol").checkVisibility({ contentVisibilityAuto: true })',
      );
      expect(open).toBe(width > 1000);
      await page.close();
    },
    30_000,
  );
});
