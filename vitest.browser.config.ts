import { defineConfig } from 'vitest/config'

/** Tests in a headless Chromium of the system, which `npm test` does without: see tests/browser/browser.ts. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: '.cache/tests-browser.json' }]],
  },
})
