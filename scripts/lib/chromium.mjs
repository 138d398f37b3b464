// Finds a Chromium for the browser tests, and installs Debian's where there is none and this may be done.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './steps.mjs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  process.env.PROGRAMFILES && join(process.env.PROGRAMFILES, 'Google', 'Chrome', 'Application', 'chrome.exe'),
].filter(Boolean)

export const findChromium = () => places.find((place) => existsSync(place))

/** The path of a Chromium; throws with what to do where none can be had. */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    try {
      await run('apt-get', ['update', '-qq'], { env })
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
    } catch (error) {
      throw new Error(
        `${error.message}\nThe browser tests need Chromium, and it could not be installed (is there a network?).`,
      )
    }
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error(
    'The browser tests need Chromium or Chrome. Install it, or set CHROMIUM_PATH. Example: CHROMIUM_PATH=/usr/bin/chromium npm test',
  )
}
