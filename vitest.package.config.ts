import { defineConfig } from 'vitest/config'

/** Tests of the packed package as others use it: `npm run test:package`. They take minutes, so `npm test` leaves them out. */
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    globalSetup: ['tests/package/install.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: '.cache/tests-package.json' }]],
  },
})
