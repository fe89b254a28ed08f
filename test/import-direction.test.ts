import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCycles } from '../scripts/import-cycles.ts';
import { findImportFaults, readImports } from '../scripts/import-direction.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'imports-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function plant(files: Record<string, string>): string[] {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
  }
  return findImportFaults(root);
}

it('finds nothing in this repository', () => {
  expect(findImportFaults(path.join(import.meta.dirname, '..'))).toEqual([]);
});

it('is not content with having seen nothing', () => {
  expect(findImportFaults(root)).toEqual([expect.stringContaining('no source files found')]);
});

describe('allowed', () => {
  it.each([
    ['renderer/a.tsx', "import type { AppRouter } from '../main/app-router.ts';"],
    ['renderer/a.tsx', "import { type AppRouter } from '../main/app-router.ts';"],
    ['renderer/a.tsx', "import { x } from '../shared/x.ts';\nimport './a.css';\nimport React from 'react';"],
    ['main/a.ts', "import { x } from '../db/x.ts';\nimport fs from 'node:fs';"],
    ['db/a.ts', "import Database from 'better-sqlite3';"],
    ['main/desktop/a.ts', "import { app } from 'electron';\nimport { x } from '../x.ts';"],
    ['shared/text/a.ts', "import { Node } from 'prosemirror-model';"],
    ['main/export/a.ts', "import type { Node } from 'prosemirror-model';"],
    ['scripts/a.ts', "import json from '../package.json' with { type: 'json' };"],
    ['test/a.ts', "import { app } from 'electron';\nimport x from '../main/desktop/window.ts';"],
    ['shared/a.ts', "// import x from 'left-pad';\n/* import x from 'left-pad'; */"],
    ['shared/a.ts', "const text = `see import 'x' from`;"],
  ])('%s: %s', (file, source) => {
    expect(plant({ [file]: source })).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  it.each([
    ['renderer/a.tsx', "import { createApp } from '../main/app-router.ts';", 'main/app-router.ts'],
    ['renderer/a.tsx', "import type { X } from '../main/app.ts';", 'main/app.ts'],
    ['renderer/a.tsx', "import { x } from '../db/x.ts';", 'db/x.ts'],
    ['renderer/a.ts', "import fs from 'node:fs';", 'node:fs'],
    ['shared/a.ts', "import fs from 'node:fs/promises';", 'node:fs/promises'],
    ['shared/a.ts', "import { x } from '../db/x.ts';", 'db/x.ts'],
    ['shared/a.ts', "import type { X } from '../renderer/x.ts';", 'renderer/x.ts'],
    ['db/a.ts', "import { Node } from 'prosemirror-model';", 'prosemirror-model'],
    ['shared/text/a.ts', "import { EditorView } from 'prosemirror-view';", 'prosemirror-view'],
    ['db/a.ts', "import { x } from '../main/x.ts';", 'main/x.ts'],
    ['main/a.ts', "import { x } from '../renderer/x.ts';", 'renderer/x.ts'],
    ['main/a.ts', "import { useState } from 'react';", 'react'],
    ['main/a.ts', "import Database from 'better-sqlite3';", 'better-sqlite3'],
    ['main/web/a.ts', "import { app } from 'electron';", 'electron'],
    ['main/web/a.ts', "import { x } from '../desktop/x.ts';", 'main/desktop/x.ts'],
    ['main/cli/a.ts', "const x = await import('electron/main');", 'electron'],
    ['main/a.ts', "export { x } from 'left-pad';", 'nobody has placed: left-pad'],
    ['main/a.ts', "export * from '@scope/pad/deep';", 'nobody has placed: @scope/pad'],
    ['main/a.ts', "import 'left-pad';", 'left-pad'],
    ['test/a.ts', "import x from 'left-pad';", 'left-pad'],
    ['main/a.ts', `const pad = ${'require'}('left-pad');`, 'left-pad'],
    ['main/a.ts', "import fs from 'fs';", 'nobody has placed: fs'],
    ['main/a.ts', "import {\n  one,\n  type Two,\n} from 'left-pad';", 'left-pad'],
  ])('%s: %s', (file, source, named) => {
    const faults = plant({ [file]: source });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${file}:1: `);
    expect(faults[0]).toContain(named);
  });
});

it('names the line of each import', () => {
  const lines = readImports(
    'main/a.ts',
    "/* one\ntwo */\nimport a from 'vitest';\n\nexport const x = () => import('zod');\n",
  );
  expect(lines.map(({ line, specifier }) => [line, specifier])).toEqual([
    [3, 'vitest'],
    [5, 'zod'],
  ]);
});

describe('cycles', () => {
  it('are found between files, and named by a way round', () => {
    const faults = plant({
      'shared/a.ts': "import { b } from './b.ts';",
      'shared/b.ts': "import { c } from './deep/c.ts';\nimport { d } from './d.ts';",
      'shared/deep/c.ts': "import { a } from '../a.ts';",
      'shared/d.ts': 'export const d = 1;',
    });
    expect(faults).toEqual(['import cycle: shared/a.ts → shared/b.ts → shared/deep/c.ts → shared/a.ts']);
  });

  it('through a screen that is loaded when first opened are none', () => {
    const screens = "export const open = () => import('./screen.tsx');";
    const screen = "import { open } from './screens.ts';";
    expect(plant({ 'renderer/screens.ts': screens, 'renderer/screen.tsx': screen })).toEqual([]);
  });

  it('of types only are none, for they are gone when the code runs', () => {
    expect(
      plant({ 'db/a.ts': "import { b } from './b.ts';", 'db/b.ts': "import type { A } from './a.ts';" }),
    ).toEqual([]);
  });

  it.each([
    [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    [{ a: ['a'] }, [['a', 'a']]],
    [
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd', 'c'],
        ['a', 'b', 'a'],
      ],
    ],
    [{ a: ['b'], b: ['c'], c: ['b', 'gone'] }, [['b', 'c', 'b']]],
  ])('%j', (graph, cycles) => {
    expect(findCycles(new Map(Object.entries(graph)))).toEqual(cycles);
  });
});
