import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';
import { EMPTY_FILE_NAME, makeEmptyFile } from './db/empty-file.ts';
import { COMPILER_FILE, FONT_FILES, TEMPLATE_FILES } from './main/export/pdf/typst-files.ts';

const require = createRequire(import.meta.url);

/**
 * Bundles what runs in Node and Electron's main process into dist/main, one file per host with shared chunks.
 * better-sqlite3 loads a native binary and Electron is given by its runtime, so both stay outside.
 */
export default defineConfig({
  plugins: [drawingFiles(), typstFiles(), emptyFile()],
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist/main',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: { cli: 'main/cli/entry.ts', desktop: 'main/desktop/entry.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
});

/** What `drawn-picture.ts` reads when the program is built: the drawing code and a font, beside the bundle. */
function drawingFiles(): Plugin {
  const files = {
    'drawing/resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
    'drawing/source-sans-3.woff2':
      '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  };
  return {
    name: 'drawing-files',
    generateBundle() {
      for (const [fileName, path] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: readPackaged(path) });
    },
  };
}

/** What `typst-files.ts` reads when the program is built. The thread that runs it is a build of its own. */
function typstFiles(): Plugin {
  return {
    name: 'typst-files',
    generateBundle() {
      const emit = (name: string, source: Buffer) =>
        this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source });
      emit('typst.wasm', readFileSync(require.resolve(COMPILER_FILE)));
      for (const [name, path] of Object.entries(FONT_FILES)) emit(`fonts/${name}`, readPackaged(path));
      for (const name of TEMPLATE_FILES)
        emit(`template/${name}`, readFileSync(new URL(`main/export/pdf/template/${name}`, import.meta.url)));
    },
  };
}

/** What `empty-file.ts` copies when the program is built: to take all steps for a new project takes a second. */
function emptyFile(): Plugin {
  return {
    name: 'empty-file',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: EMPTY_FILE_NAME, source: makeEmptyFile() });
    },
  };
}

function readPackaged(path: string): Buffer {
  return readFileSync(new URL(`node_modules/${path}`, import.meta.url));
}
