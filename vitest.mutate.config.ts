import { defineConfig } from 'vitest/config'

/** The tests that judge mutants of the stages of an extraction: `npm run mutate`. */
export default defineConfig({
  test: {
    setupFiles: 'tests/seed.ts',
    include: [
      'tests/{attribution,dates,quotations,names}/**/*.test.ts',
      'tests/{fixtures,records,texts-as-they-come}.test.ts',
    ],
    exclude: ['tests/names/growth.test.ts'],
    testTimeout: 300_000,
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
  },
})
