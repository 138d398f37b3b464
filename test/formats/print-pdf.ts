import type { Browser } from 'playwright-core'

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
