import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The command line is tested in processes of its own, which load the models each.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000 },
})
