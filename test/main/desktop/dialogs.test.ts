import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANNELS } from '../../../main/desktop/channels.ts';
import { safeName, saveOptions } from '../../../main/desktop/dialog-options.ts';
import { type DialogHost, serveDialogs } from '../../../main/desktop/dialogs.ts';
import { translator } from '../../../shared/locales/translate.ts';

type Handler = (
  event: { senderFrame: { url: string; parent: unknown } | null },
  ...args: unknown[]
) => unknown;

const own = { senderFrame: { url: 'leidraad://app/', parent: null } };
const strangers = [
  { senderFrame: { url: 'https://evil.example/', parent: null } },
  { senderFrame: { url: 'leidraad://app/', parent: {} } },
  { senderFrame: null },
];

describe('the bridge', () => {
  const handlers = new Map<string, Handler>();
  const dialog = { showOpenDialog: vi.fn(), showSaveDialog: vi.fn() };
  const call = (channel: string, event: Parameters<Handler>[0], ...args: unknown[]) =>
    Promise.resolve().then(() => handlers.get(channel)?.(event, ...args));

  beforeEach(() => {
    vi.resetAllMocks();
    serveDialogs({
      ipc: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
      dialog,
      window: () => null,
      translate: () => translator('nl'),
      folder: '/home/an/Documenten',
    } as unknown as DialogHost);
  });

  it('answers with the file chosen, or null', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/a.leidraad'] });
    expect(await call(CHANNELS.chooseOpen, own)).toBe('/a.leidraad');
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await call(CHANNELS.chooseOpen, own)).toBeNull();
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: '/b.docx' });
    expect(await call(CHANNELS.chooseSave, own, 'b.docx')).toBe('/b.docx');
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await call(CHANNELS.chooseSave, own, 'b.docx')).toBeNull();
  });

  it('refuses strangers and anything but a name', async () => {
    for (const event of strangers) {
      await expect(call(CHANNELS.chooseOpen, event)).rejects.toThrow('Only the pages');
      await expect(call(CHANNELS.chooseSave, event, 'x')).rejects.toThrow('Only the pages');
    }
    for (const name of [undefined, 3, null, { toString: () => 'x' }]) {
      await expect(call(CHANNELS.chooseSave, own, name)).rejects.toThrow(TypeError);
    }
    expect(dialog.showOpenDialog).not.toHaveBeenCalled();
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });
});

it.each([
  ['Lage rugpijn.docx', 'Lage rugpijn.docx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\x.exe', 'x.exe'],
  ['wat? "dit": <ja>|nee*.md', 'wat dit ja nee .md'],
  ['a\u0000\nb.md', 'a b.md'],
  [' .. ', ''],
  [`${'x'.repeat(300)}.docx`, `${'x'.repeat(195)}.docx`],
])('makes a safe name of %j', (suggested, name) => {
  expect(safeName(suggested)).toBe(name);
});

it('starts in the given folder and shows files of the same kind', () => {
  const options = saveOptions(translator('fr'), '/home/an', '/tmp/x.leidraad');
  expect(options.defaultPath).toBe(path.join('/home/an', 'x.leidraad'));
  expect(options.filters).toEqual([{ name: 'Projets Leidraad', extensions: ['leidraad'] }]);
  expect(saveOptions(translator('nl'), '/home/an', '').defaultPath).toBe(path.join('/home/an', 'naamloos'));
});
