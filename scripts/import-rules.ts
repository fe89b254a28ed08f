/**
 * Who may import what. Folders import in one direction: renderer → shared ← db ← main. Every package has its
 * place here; one that nobody has placed is a fault, so that adding a dependency is a decision.
 */

/** Folders, or files at the root, of ours a file may import from, by the first folder that matches its path. */
export const FOLDERS: readonly [folder: string, allowed: readonly string[]][] = [
  ['shared/', ['shared/']],
  ['db/', ['db/', 'shared/']],
  ['main/desktop/', ['main/', 'db/', 'shared/']],
  ['main/', ['main/', 'db/', 'shared/', 'package.json']],
  ['renderer/', ['renderer/', 'shared/']],
  // What travels by mail: small, and without anything of the app around it.
  ['packet/', ['packet/', 'shared/']],
  ['scripts/', ['scripts/', 'main/', 'db/', 'shared/', 'package.json']],
  ['test/', ['test/', 'scripts/', 'renderer/', 'packet/', 'main/', 'db/', 'shared/', 'package.json']],
];

/** The one file another folder may import, for its types only. */
export const TYPE_ONLY: readonly { from: string; file: string }[] = [
  { from: 'renderer/', file: 'main/app-router.ts' },
];

/** Files no file outside their folder may import: only the desktop entry starts Electron. */
export const PRIVATE = ['main/desktop/'];

/**
 * Folders (or files) that may import a package; `test/` may import every placed package. A name that ends in
 * `*` stands for all packages that begin so.
 */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'node:*': ['db/', 'main/', 'scripts/'],
  'better-sqlite3': ['db/'],
  electron: ['main/desktop/'],
  zod: ['shared/', 'db/', 'main/'],
  // Both are pure: rules put findings in words, and draw data as pieces of text.
  i18next: ['shared/', 'main/', 'renderer/'],
  'prosemirror-model': ['shared/', 'main/', 'renderer/'],
  'prosemirror-transform': ['shared/text/', 'shared/redline/', 'renderer/', 'main/commands/', 'main/import/'],
  '@resvg/resvg-wasm': ['main/export/docx/'],
  '@myriaddreamin/typst-ts-web-compiler': ['main/export/pdf/'],
  // Checks PDF/UA-1, which the WebAssembly build cannot.
  '@myriaddreamin/typst-ts-node-compiler': [],
  'prosemirror-tables': ['shared/text/', 'renderer/'],
  'prosemirror-*': ['renderer/'],
  hono: ['main/'],
  '@hono/node-server': ['main/web/'],
  '@trpc/server': ['main/'],
  '@trpc/client': ['renderer/', 'main/desktop/'],
  '@trpc/tanstack-react-query': ['renderer/'],
  '@tanstack/react-query': ['renderer/'],
  '@tanstack/react-router': ['renderer/'],
  react: ['renderer/'],
  'react-dom': ['renderer/'],
  'react-i18next': ['renderer/'],
  'react-aria-components': ['renderer/'],
  preact: ['packet/'],
  'react-aria': ['renderer/'],
  '@fontsource-variable/*': ['renderer/'],
  fflate: ['main/export/', 'main/import/'],
  saxes: ['main/import/'],
  parse5: ['main/import/'],
  'markdown-it': ['main/import/'],
  // Prints citations and reference lists; its licence (CPAL 1.0 or AGPL 1.0) is named in NOTICE.md.
  citeproc: ['main/export/references/'],
  '@citation-js/plugin-csl': ['main/export/references/'],
  vite: ['scripts/'],
  rolldown: ['scripts/'],
  '@vitejs/plugin-react': ['scripts/'],
  'electron-builder': ['scripts/'],
  // The tests hold what is exported against published schemas.
  ajv: [],
  vitest: [],
  'fast-check': [],
  docx: [],
  diff: [],
  'happy-dom': [],
  'axe-core': [],
  'playwright-core': [],
  '@electron/asar': [],
  '@electron/fuses': [],
};
