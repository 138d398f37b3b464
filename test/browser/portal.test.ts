import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluatePlan } from 'commune-plan'
import { html } from '@commune-plan/report'
// @ts-expect-error a script without declarations
import { buildPortal } from '../../examples/portal/build.mjs'
import { asDocx } from '../formats/make.js'
import { launchChromium } from './launch-chromium.js'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'commune-plan-portal-'))
const plan = readFileSync(join(root, 'examples', 'plans', 'ke-hoach-yeu.txt'))

/** The page of examples/portal, opened from a folder as an official would, evaluates a plan under its strict policy. */
describe('the portal', { timeout: 120_000 }, () => {
  let browser: Browser
  let page: Page
  let portal: { page: string; policy: string; sizes: [string, number][] }
  const requests: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    portal = (await (buildPortal as () => Promise<unknown>)()) as typeof portal
    const file = join(folder, 'index.html')
    writeFileSync(file, portal.page)
    browser = await launchChromium()
    page = await browser.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(file).href)
    await page.fill('#day', '2026-06-30')
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const choose = async (name: string, bytes: Uint8Array, says: RegExp) => {
    await page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
    await page.waitForFunction(
      (source) => new RegExp(source, 'u').test(document.querySelector('#status')?.textContent ?? ''),
      says.source,
    )
  }

  it('shows the report that Node makes, in a frame that runs nothing', async () => {
    await choose('ke-hoach-yeu.txt', plan, /lỗi/u)
    const there = await page.getAttribute('#report', 'srcdoc')
    const evaluation = await evaluatePlan(plan, { name: 'ke-hoach-yeu.txt', asOf: '2026-06-30' })
    expect(there).toBe(html.render(evaluation, { lang: 'vi' }))
    expect(await page.getAttribute('#report', 'sandbox')).toBe('')
    const frame = await (await page.$('#report'))?.contentFrame()
    expect(await frame?.textContent('h1')).toMatch(/Nghị quyết 57/u)
  })

  it('reads a word-processor file', async () => {
    const lines = [
      'KẾ HOẠCH',
      'Thực hiện Nghị quyết số 57-NQ/TW năm 2026',
      'I. MỤC TIÊU',
      'Tỷ lệ hồ sơ trực tuyến đạt 90%.',
    ]
    const bytes = await asDocx(lines.map((text) => ({ kind: 'line', text })))
    await choose('ke-hoach.docx', bytes, /lỗi/u)
    expect(await page.getAttribute('#report', 'srcdoc')).toContain('ke-hoach.docx')
  })

  it('reads a PDF, whose library must not ask for eval or a worker either', async () => {
    const printer = await browser.newPage()
    await printer.setContent(`<pre>${plan.toString('utf8').slice(0, 1500)}</pre>`)
    await choose('ke-hoach.pdf', await printer.pdf(), /lỗi/u)
    await printer.close()
    expect(await page.getAttribute('#report', 'srcdoc')).toContain('ke-hoach.pdf')
  })

  it('says what it cannot read, and shows no report', async () => {
    await choose(
      'cu.doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /^"cu\.doc": tệp ở định dạng trước năm 2007/u,
    )
    expect(await page.isHidden('#report')).toBe(true)
  })

  it('sends nothing anywhere, needs no eval, and holds no code for Node alone', () => {
    expect(requests.filter((url) => !/^(?:file|about|blob|data):/u.test(url))).toEqual([])
    expect(complaints).toEqual([])
    expect(portal.policy).not.toMatch(/unsafe-eval|https?:|\*/u)
    expect(portal.page).not.toMatch(/["'`]node:/u)
  })
})
