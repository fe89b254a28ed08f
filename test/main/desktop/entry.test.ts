import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../main/app.ts';
import { electron, FakeWindow, findItem } from './fake-electron.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).electron);

const folder = mkdtempSync(path.join(tmpdir(), 'entry-'));
const project = path.join(folder, 'rugpijn.leidraad');
const other = path.join(folder, 'nek.leidraad');
const details = { method: 'kngf', edition: '2025', language: 'nl' } as const;

async function call(procedure: string, input?: unknown) {
  const handler = electron.seen.schemes.get('leidraad');
  const request = new Request(`leidraad://app/api/${procedure}`, {
    ...(input === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(input), headers: { 'content-type': 'application/json' } }),
  });
  return (await handler?.(request))?.json() as Promise<{ result: { data: Record<string, unknown> } }>;
}

/** The window as it is now. */
function current(): FakeWindow {
  const window = FakeWindow.all.at(-1);
  if (!window) throw new Error('There is no window.');
  return window;
}

let atStart: Record<string, unknown>;

describe('the desktop, from start to end', () => {
  beforeAll(async () => {
    vi.stubEnv('LEIDRAAD_HOME', folder);
    const maker = createApp({ dataFolder: path.join(folder, 'maker'), rendererFolder: folder, host: 'web' });
    await maker.workspace.create(project, { ...details, title: 'Lage rugpijn' });
    await maker.workspace.create(other, { ...details, title: 'Nekpijn' });
    maker.close();
    vi.stubGlobal(
      'process',
      Object.create(process, {
        argv: { value: ['Leidraad', '--some-switch', project] },
        versions: { value: { ...process.versions, electron: '45.4.1' } },
      }),
    );
    await import('../../../main/desktop/entry.ts');
    await vi.waitFor(() => expect(FakeWindow.all[0]?.focused).toBeGreaterThan(0), 5000);
    // Calls are forgotten before each test.
    atStart = {
      schemes: electron.protocol.registerSchemesAsPrivileged.mock.calls.length,
      sandbox: electron.app.enableSandbox.mock.calls.length,
      guarded: current().webContents.setWindowOpenHandler.mock.calls.length,
      errors: electron.dialog.showErrorBox.mock.calls,
      language: electron.app.commandLine.appendSwitch.mock.calls,
    };
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('claims its instance with the file it was started with, in its own profile', () => {
    expect(electron.seen.lock).toEqual({ file: project });
    expect(electron.seen.paths.get('userData')).toBe(path.join(folder, 'window'));
    expect(atStart).toMatchObject({ schemes: 1, sandbox: 1, language: [['lang', 'nl-NL']] });
  });

  it('makes one closed window that shows the project', () => {
    expect(FakeWindow.all).toHaveLength(1);
    expect(current().shown).toBe(true);
    expect(current().webContents.getURL()).toMatch(/^leidraad:\/\/app\/p\/./);
    expect(current().options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    expect(atStart).toMatchObject({ guarded: 1, errors: [] });
  });

  it('serves the app at its scheme', async () => {
    const { result } = await call('app.state');
    expect(result.data).toMatchObject({ host: 'desktop', open: [{ title: 'Lage rugpijn' }] });
  });

  it('has the project in its menu', () => {
    expect(findItem(item => item.label === 'Lage rugpijn')).toBeDefined();
    expect(findItem(item => item.id === 'export')?.enabled).toBe(true);
    findItem(item => item.id === 'export')?.click?.();
    expect(current().webContents.getURL()).toMatch(/\/exports$/);
  });

  it('opens the file a second start passes on, in the same window', async () => {
    const before = current().webContents.getURL();
    electron.app.emit('second-instance', {}, [], folder, { file: other });
    await vi.waitFor(() => expect(current().webContents.getURL()).not.toBe(before));
    expect(FakeWindow.all).toHaveLength(1);
    expect((await call('app.state')).result.data.open).toHaveLength(2);
  });

  it('says why a file does not open and stays where it was', async () => {
    const before = current().webContents.getURL();
    electron.app.emit('open-file', { preventDefault: vi.fn() }, path.join(folder, 'weg.leidraad'));
    await vi.waitFor(() => expect(electron.dialog.showErrorBox).toHaveBeenCalled());
    expect(electron.dialog.showErrorBox).toHaveBeenCalledWith(
      'Het project is niet geopend',
      `Het bestand ${path.join(folder, 'weg.leidraad')} bestaat niet.`,
    );
    expect(current().webContents.getURL()).toBe(before);
  });

  it('follows a change of language and theme', async () => {
    await call('app.updateSettings', { language: 'fr', theme: 'dark' });
    await vi.waitFor(() => expect(findItem(item => item.label === 'Ouvrir un projet…')).toBeDefined());
    expect(electron.nativeTheme.themeSource).toBe('dark');
    findItem(item => item.label === 'Clair')?.click?.();
    await vi.waitFor(() => expect(current().webContents.reload).toHaveBeenCalledOnce());
    expect(electron.nativeTheme.themeSource).toBe('light');
  });

  it('closes the project it shows and goes back to the start', async () => {
    findItem(item => item.id === 'close-project')?.click?.();
    await vi.waitFor(async () => expect((await call('app.state')).result.data.open).toHaveLength(1));
    expect(current().webContents.getURL()).toBe('leidraad://app/');
    expect(findItem(item => item.id === 'close-project')?.enabled).toBe(false);
  });

  it('opens what the user chooses', async () => {
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [project] });
    findItem(item => item.label === 'Ouvrir un projet…')?.click?.();
    await vi.waitFor(() => expect(current().webContents.getURL()).toMatch(/\/p\//));
  });

  it('keeps the place of its window and makes a new one when asked', async () => {
    current().close();
    expect(JSON.parse(readFileSync(path.join(folder, 'window/window.json'), 'utf8')).bounds.width).toBe(1200);
    electron.app.emit('activate');
    await vi.waitFor(() => expect(FakeWindow.all).toHaveLength(2));
    expect(current().webContents.getURL()).toBe('leidraad://app/');
  });

  it('leaves plain files behind', () => {
    electron.app.emit('will-quit');
    const again = createApp({ dataFolder: path.join(folder, 'maker'), rendererFolder: folder, host: 'web' });
    return again
      .openFile(project)
      .then(opened => expect(opened.summary().mode).toBe('write'))
      .finally(() => again.close());
  });
});
