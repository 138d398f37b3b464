import { chromium, type Browser } from 'playwright-core'
// @ts-expect-error a script without declarations
import { findChromium } from '../../scripts/lib/chromium.mjs'

/** The Chromium of this machine, without its own traffic. */
export function launchChromium(): Promise<Browser> {
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
