import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluatePlan } from 'commune-plan'
import { launchChromium } from './launch-chromium.js'

const root = join(import.meta.dirname, '..', '..')
const plan = readFileSync(join(root, 'examples', 'plans', 'ke-hoach-yeu.txt'), 'utf8')
const options = { name: 'ke-hoach-yeu.txt', asOf: '2026-06-30' }

/** The whole evaluation runs in a browser, and says there what it says in Node. */
describe('in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const bundle = await build({
      stdin: { contents: `export { evaluatePlan } from 'commune-plan'`, resolveDir: join(root, 'test') },
      bundle: true,
      format: 'iife',
      globalName: 'communePlan',
      platform: 'browser',
      target: 'es2022',
      write: false,
      logLevel: 'silent',
    })
    browser = await launchChromium()
    page = await browser.newPage()
    await page.setContent('<!doctype html><title>commune-plan</title>')
    // A strict policy: nothing here needs eval.
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
  }, 120_000)
  afterAll(() => browser.close())

  it('gives the same bytes as Node', async () => {
    const there = await page.evaluate(
      async ([text, given]) => {
        const { communePlan } = globalThis as unknown as {
          communePlan: { evaluatePlan(text: string, options: unknown): Promise<unknown> }
        }
        return JSON.stringify(await communePlan.evaluatePlan(text, given))
      },
      [plan, options] as const,
    )
    expect(there).toBe(JSON.stringify(await evaluatePlan(plan, options)))
  })
})
