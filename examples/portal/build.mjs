// Makes the page: one HTML file with everything in it, so that it can be put on any server, or opened from a folder.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** @returns the page, its security policy, and the bytes that each package has in it, the largest first */
export async function buildPortal() {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('page.mjs', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser', // whatever needs Node would make this fail
    target: 'es2022',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const [{ text }] = outputFiles
  const script = text
  // Only this script runs, known by its hash; no request leaves the page, not even to its own server; no eval. Styles are
  // allowed because the report, in its frame, inherits this policy.
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`
  const page = (await readFile(new URL('page.html', import.meta.url), 'utf8'))
    .replace('{policy}', () => policy)
    .replace('"></script>', () => `">${script}</script>`)
  const sizes = new Map()
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
    const name =
      /packages\/([^/]+)\/dist/u.exec(path)?.[1] ?? /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? path
    sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput)
  }
  return { page, policy, sizes: [...sizes].sort((a, b) => b[1] - a[1]) }
}
