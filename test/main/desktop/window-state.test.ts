import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readWindowState, writeWindowState } from '../../../main/desktop/window-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'window-state-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const state = { bounds: { x: -10, y: 20, width: 1200, height: 800 }, maximised: true };

it('reads back what it wrote and leaves no other file', () => {
  const file = path.join(folder, 'window.json');
  expect(readWindowState(file)).toBeNull();
  writeWindowState(file, state);
  writeWindowState(file, state);
  expect(readWindowState(file)).toEqual(state);
  expect(readdirSync(folder)).toEqual(['window.json']);
});

it.each(['', '{', 'null', '{"bounds":{"x":"1"}}', '{"bounds":{"x":1e99,"y":0,"width":1,"height":0}}'])(
  'starts afresh and says so when the file holds %j',
  text => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const file = path.join(folder, 'window.json');
    writeFileSync(file, text);
    expect(readWindowState(file)).toBeNull();
    expect(log).toHaveBeenCalledOnce();
  },
);

it('does not stop the app from closing when the folder is gone', () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  writeWindowState(path.join(folder, 'gone', 'window.json'), state);
  expect(log).toHaveBeenCalledOnce();
});
