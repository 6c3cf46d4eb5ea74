import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['indicators/src/**/*.test.ts', 'platform/src/**/*.test.ts'],
    setupFiles: ['vitest.seed.ts'],
    testTimeout: 60_000,
  },
});
