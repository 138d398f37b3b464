import { chromium, type Browser } from 'playwright-core'
// @ts-expect-error a script without declarations
import { findChromium } from '../../scripts/lib/chromium.mjs'

/** A browser that prints pages without a network. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: (findChromium as () => string)(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** An HTML page printed to PDF. */
export async function printPdf(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.setContent(html)
    return new Uint8Array(await page.pdf({ format: 'A4' }))
  } finally {
    await page.close()
  }
}
