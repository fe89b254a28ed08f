import { defineConfig } from 'vite';

/**
 * The thread that runs Typst: one CommonJS file that is started from its text, because a thread cannot be started
 * from a file inside the archive of a packaged app.
 */
export default defineConfig({
  build: {
    ssr: 'main/export/pdf/typst-worker.ts',
    target: 'node22',
    outDir: 'dist/main/pdf',
    emptyOutDir: false,
    minify: false,
    rollupOptions: { output: { format: 'cjs', entryFileNames: 'typst-worker.cjs' } },
  },
  ssr: { noExternal: true },
});
