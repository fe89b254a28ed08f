import { defineConfig } from 'vitest/config';

/** Unit tests run side by side; journeys and packaging use browsers and ports and run one by one. */
const SLOW = ['test/e2e/**/*.test.ts', 'test/package/**/*.test.ts', 'test/e2e-desktop/**/*.test.ts'];

export default defineConfig({
  test: {
    // By itself Vitest leaves a core free; on the two cores of a small machine that is half of them.
    maxWorkers: '100%',
    reporters: ['default', './test/helpers/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: SLOW,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: SLOW,
          testTimeout: 240_000,
          // A browser on a busy machine may miss a moment a journey waits for. More tries hide what fails only at times.
          retry: 1,
          hookTimeout: 120_000,
          // A second, the default, is less than a busy machine may need to draw what was stored.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
