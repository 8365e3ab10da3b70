import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium of the system, headless. CHROMIUM names another one. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PATHS.find((path) => existsSync(path))
  if (executablePath === undefined)
    throw new Error('No Chromium here: install one (Debian: chromium), or name it in CHROMIUM')
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  return chromium.launch({ executablePath, args })
}

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** Keeps what a page must never do: errors, refusals of its policy, requests beyond `own`. */
export function watch(page: Page, own: string): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`request: ${request.url()}`)
  })
  return faults
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** No violations of the rules of axe-core on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // What fades in has its full contrast only at the end.
  await page.waitForTimeout(600)
  // The policy of the page would refuse an inline script, and is not what is tested here.
  await page.evaluate(await import('node:fs').then(({ readFileSync }) => readFileSync(axe, 'utf8')))
  const violations = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  })
  expect(violations).toEqual([])
}
