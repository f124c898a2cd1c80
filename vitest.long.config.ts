import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const shared = { environment: 'node', testTimeout: 3_600_000, hookTimeout: 60_000 } as const;

/** What takes too long for every change: the long runs of the fuzzer, and the soak. */
export default defineConfig({
  test: {
    maxWorkers: 1,
    projects: [
      {
        plugins: [WxtVitest()],
        test: { ...shared, name: 'without a browser', include: ['test/long/fuzz.test.ts'] },
      },
      {
        // Without WXT's plugin: it puts the browser's interfaces into functions that run inside a page.
        test: {
          ...shared,
          name: 'in a browser',
          include: ['test/long/**/*.test.ts'],
          exclude: ['test/long/fuzz.test.ts'],
          globalSetup: ['test/e2e/build.ts'],
        },
      },
    ],
  },
});
