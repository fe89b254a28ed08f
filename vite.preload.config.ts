import { defineConfig } from 'vite';

/** A sandboxed preload script must be one CommonJS file. */
export default defineConfig({
  build: {
    ssr: 'main/desktop/preload.ts',
    target: 'node22',
    outDir: 'dist/main',
    emptyOutDir: false,
    minify: false,
    rollupOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
  ssr: { noExternal: true, external: ['electron'] },
});
