import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These need a browser: npm run test:browser.
    exclude: ['tests/browser/**'],
    // The command line is tested in processes of its own, which load the models each; megabytes of text take a while.
    testTimeout: 60_000,
    // .ci/run counts the tests from the second.
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
  },
})
