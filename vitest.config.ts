import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'tests/cli/build-command-line.ts',
    setupFiles: 'tests/seed.ts',
    include: ['tests/**/*.test.ts'],
    // These need a browser or the packed package: npm run test:browser, npm run test:package.
    exclude: ['tests/browser/**', 'tests/package/**'],
    // The command line is tested in processes of its own, which load the models each; megabytes of text take a while.
    testTimeout: 60_000,
    // .ci/run counts the tests from the second.
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
  },
})
