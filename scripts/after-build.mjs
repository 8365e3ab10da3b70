import { chmodSync } from 'node:fs'

// npx runs the file itself in this folder; the compiler writes it as one that cannot be run.
chmodSync('dist/cli/main.js', 0o755)
