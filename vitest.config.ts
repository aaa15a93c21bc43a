import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/fixtures/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './__tests__/support/count-reporter.ts'],
  },
})
