import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { WebApp } from './web-app.ts';

/** Chromium as Debian installs it; `$CHROMIUM` names another. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Keeps Chromium from calling its maker's hosts, which a closed network would report as errors. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface UserPage {
  page: Page;
  context: BrowserContext;
  /** Console errors and warnings, uncaught errors, and requests that left the app's origin. */
  faults: string[];
}

/** Starts a browser for one test. Fails with a clear sentence when there is none: journeys are never skipped. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) throw new Error(`no Chromium at ${EXECUTABLE}; install it or set CHROMIUM`);
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
  onTestFinished(() => browser.close());
  return browser;
}

/** Opens the app's one-time link as a user does, and watches everything that goes wrong in the page. */
export async function openAsUser(
  browser: Browser,
  app: WebApp,
  options: { width?: number; height?: number; dark?: boolean; link?: string } = {},
): Promise<UserPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  countRequests(page);
  const faults: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', error => faults.push(error.message));
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && origin !== app.origin)
      faults.push(`left: ${request.url()}`);
  });
  await page.goto(options.link ?? app.link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, context, faults };
}

/** Requests of each page that have no answer yet. */
const underWay = new WeakMap<Page, Set<Request>>();

/** The stream of live events stays open as long as the page does. */
function isLiveStream(request: Request): boolean {
  return new URL(request.url()).pathname === '/files/events';
}

function countRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', request => {
    if (!isLiveStream(request)) requests.add(request);
  });
  page.on('requestfinished', request => requests.delete(request));
  page.on('requestfailed', request => requests.delete(request));
}

/** Waits until the page has asked for nothing for a while. Playwright's own "networkidle" never comes with a stream. */
export async function untilQuiet(page: Page, ms = 400): Promise<void> {
  for (let quietSince = Date.now(); Date.now() - quietSince < ms; ) {
    await page.waitForTimeout(25);
    if ((underWay.get(page)?.size ?? 0) > 0) quietSince = Date.now();
  }
}

/** What axe found, each with the elements and why: what is too small, and by what it is covered. */
const VIOLATIONS = `r.violations.map(v => v.id + ': ' + v.nodes.map(n => [n.html.slice(0, 200),
  ...[...n.any, ...n.all, ...n.none].flatMap(check => [check.message, ...check.relatedNodes.map(r => r.html.slice(0, 200))])
].join(' < ')).join(' | '))`;

/** Fails with the rule and the element for every axe-core violation of WCAG 2.2 A and AA on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  // By the devtools protocol, so that the page's content policy stays as strict as users have it.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(r => JSON.stringify(${VIOLATIONS}))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  expect(JSON.parse(String(result.value)), `axe on ${page.url()}`).toEqual([]);
}
