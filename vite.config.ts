import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the renderer. Nothing is inlined into the page, so the content policy needs no exception. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'esnext',
    assetsInlineLimit: 0,
    // Read from this disk, not over a network: no reason to warn at each first start.
    chunkSizeWarningLimit: 2_000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Hundreds of small files cost more than they save when each is a request to this machine.
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            { name: 'facts', test: /[\\/]shared[\\/](?!text|redline|packet)/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
