import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findElectron } from './find-electron.ts';

const binary = findElectron();
const root = path.join(import.meta.dirname, '../..');
const START_TIMEOUT_MS = 60_000;

if (binary === null) {
  console.warn(
    [
      '',
      '  SKIPPED: the desktop end-to-end suite. There is no Electron binary in node_modules/electron/dist.',
      '  Window, navigation guard and native dialogs were NOT tried in a real window in this run.',
      '',
    ].join('\n'),
  );
}

/** What the page of the app sees of the desktop. */
interface BridgedWindow {
  leidraad: { chooseOpen(): Promise<string | null>; chooseSave(suggested: string): Promise<string | null> };
}

describe.skipIf(binary === null)('the desktop window', () => {
  let folder: string;
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'desktop-'));
    app = await electron.launch({
      executablePath: binary ?? '',
      args: [root],
      env: { ...process.env, LEIDRAAD_HOME: folder },
      timeout: START_TIMEOUT_MS,
    });
    page = await app.firstWindow();
    await page.waitForLoadState('load');
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await app?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('starts with the app at its own address', async () => {
    expect(page.url()).toMatch(/^leidraad:\/\/app\//);
    await expect.poll(() => page.locator('body').innerText()).not.toBe('');
  });

  it('gives the page the bridge and nothing of Node or Electron', async () => {
    const seen = await page.evaluate(() => ({
      bridge: Object.keys((globalThis as unknown as BridgedWindow).leidraad).sort(),
      process: typeof (globalThis as { process?: unknown }).process,
      require: typeof (globalThis as { require?: unknown }).require,
    }));
    expect(seen).toEqual({
      bridge: ['chooseOpen', 'chooseSave'],
      process: 'undefined',
      require: 'undefined',
    });
  });

  it('stays at home', async () => {
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
    expect(app.windows()).toHaveLength(1);
  });

  it('reaches nothing on the network and gets no permission', async () => {
    const reached = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  it('asks for files in the system dialogs', async () => {
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/tmp/a.leidraad'] });
      dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    });
    const chosen = await page.evaluate(async () => {
      const { leidraad } = globalThis as unknown as BridgedWindow;
      return [await leidraad.chooseOpen(), await leidraad.chooseSave('b.docx')];
    });
    expect(chosen).toEqual(['/tmp/a.leidraad', null]);
  });

  it('has one window and one instance', async () => {
    const second = await electron
      .launch({
        executablePath: binary ?? '',
        args: [root],
        env: { ...process.env, LEIDRAAD_HOME: folder },
        timeout: 10_000,
      })
      .then(
        other => other.close().then(() => 'started'),
        () => 'refused',
      );
    expect(second).toBe('refused');
    expect(app.windows()).toHaveLength(1);
  });
});
