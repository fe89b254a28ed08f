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

function isCalled(name: string | RegExp, found: string): boolean {
  return typeof name === 'string' ? found.trim() === name : name.test(found);
}

/**
 * Opens the list of the field at hand and chooses by the arrow keys. It waits for the list to have the focus: an
 * option can be on screen a moment before, and what is typed then goes elsewhere.
 */
export async function chooseFromList(page: Page, name: string | RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await page.waitForFunction(() => document.activeElement?.closest('[role="listbox"]') !== null);
    if (isCalled(name, await focusedName(page))) {
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.closest('[role="listbox"]') === null);
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no option is called ${name}`);
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
    if (isCalled(name, found)) return;
    seen.push(found);
  }
  throw new Error(`no stop is called ${name}; the stops are: ${[...new Set(seen)].join(' | ')}`);
}
