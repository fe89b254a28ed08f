import { defineConfig } from 'vite';

/**
 * Bundles what runs in Node and Electron's main process into dist/main, one file per host with shared chunks.
 * better-sqlite3 loads a native binary and Electron is given by its runtime, so both stay outside.
 */
export default defineConfig({
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
