import { defineConfig } from 'vite';

/**
 * Builds a packet's script and style, which main puts into each packet it writes: `--mode survey` makes
 * dist/packet/survey.js and survey.css from packet/survey/entry.tsx. Not minified: the IT people of whoever
 * receives a packet can read what it does. The same for every packet of a build, so its hash is known.
 */
export default defineConfig(({ mode }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  build: {
    outDir: 'dist/packet',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    cssMinify: false,
    lib: {
      entry: `packet/${mode}/entry.tsx`,
      formats: ['iife'],
      name: 'packet',
      fileName: () => `${mode}.js`,
      cssFileName: mode,
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
}));
