import { defineConfig } from 'vitest/config';

/** The tests that drive real browsers with production builds. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/build.ts'],
    testTimeout: 90_000,
    hookTimeout: 150_000,
    maxWorkers: 2,
  },
});
