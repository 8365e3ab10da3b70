import { createHash } from 'node:crypto'
import { buildSync } from 'esbuild'

/** The module that holds the script and the style sheet of a report's page, each with its hash for the page's content security policy. */
export function reportPageModule(root: string): string {
  const script = bundle(root, 'src/report/client/main.tsx')
  const style = bundle(root, 'src/report/style/report.css')
  const constants = { script, scriptHash: hash(script), style, styleHash: hash(style) }
  return Object.entries(constants)
    .map(([name, value]) => `export const ${name}: string = ${JSON.stringify(value)}\n`)
    .join('')
}

function bundle(root: string, entry: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  })
  // Within HTML these would end or change the element; they occur in strings alone.
  return outputFiles[0]!.text.trim().replace(/<\/(script|style)|<!--/gi, (opening) => `\\x3c${opening.slice(1)}`)
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
