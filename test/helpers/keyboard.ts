import type { Page } from 'playwright-core';

/** More stops than any screen has between two things one looks for. */
const MAX_STOPS = 150;

/** What a screen reader calls the focused element, as far as journeys need it: label, labelled-by, or text. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const byId = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const label = [...(labels ?? [])].map(node => node.textContent).join(' ');
    return element.getAttribute('aria-label') || byId || label || (element.textContent ?? '');
  });
}

/** Presses Tab until something with this name has the focus; fails after a whole round without it. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await page.keyboard.press(key);
    const found = (await focusedName(page)).trim();
    if (typeof name === 'string' ? found === name : name.test(found)) return;
    seen.push(found);
  }
  throw new Error(`no stop is called ${name}; the stops are: ${[...new Set(seen)].join(' | ')}`);
}
