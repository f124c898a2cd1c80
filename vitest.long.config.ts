import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What takes too long for every change: the long runs of the fuzzer, and the soak. About 15 minutes. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/long/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/build.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
