import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { tempFolder } from '../helpers/temp-folder.ts';

const CLI = resolve(import.meta.dirname, '../../dist/main/cli.js');

/** `leidraad check FILE | head` ended with a stack trace, because nobody read the rest of the answer. */
it.each(['stdout', 'stderr'] as const)(
  'a command whose %s nobody reads does its work quietly',
  async closed => {
    const folder = tempFolder();
    const path = join(folder, 'nieuw.leidraad');
    const words = closed === 'stdout' ? ['new', path, '--title', 'X', '--method', 'kngf'] : ['new', path];
    const child = spawn(process.execPath, [CLI, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LEIDRAAD_HOME: folder, LEIDRAAD_LANG: 'nl' },
    });
    child[closed].destroy();
    const other = text(closed === 'stdout' ? child.stderr : child.stdout);
    const [code, signal] = await once(child, 'exit');
    expect(await other).toBe('');
    expect({ code, signal }).toEqual({ code: closed === 'stdout' ? 0 : 1, signal: null });
    expect(existsSync(path)).toBe(closed === 'stdout');
  },
);
