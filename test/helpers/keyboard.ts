import type { Page } from 'playwright-core';

/** What a screen reader calls the element that has the focus, as far as tests need it. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    const labelledBy = (focused.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
    const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map(element => element.textContent).join(' ');
    return (focused.getAttribute('aria-label') || labelledBy || label || focused.textContent || '').trim();
  });
}

/** Presses Tab until the focus is on something of this name; fails when a whole round does not meet it. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 250; presses++) {
    const now = await focusedName(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    met.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}; it met ${[...new Set(met)].join(' | ')}`);
}
