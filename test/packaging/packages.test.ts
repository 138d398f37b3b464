import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
const pnpm = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }).packageManager

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Record<string, unknown>
}

const packages = readdirSync(join(root, 'packages')).map((folder) => {
  const path = join(root, 'packages', folder)
  return { folder, path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest }
})
const specifiers = packages.flatMap(({ manifest }) =>
  Object.keys(manifest.exports)
    .filter((entry) => entry !== './package.json' && !entry.includes('*'))
    .map((entry) => manifest.name + entry.slice(1)),
)

/** What is tested here is what ships: the packed tarballs, installed elsewhere. */
describe('packed packages', { timeout: 240_000 }, () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'commune-plan-packed-'))
  const tarballs = join(elsewhere, 'tarballs')
  const tarballOf = ({ name, version }: Manifest) =>
    join(tarballs, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)

  beforeAll(async () => {
    mkdirSync(tarballs)
    for (const { path } of packages)
      await run('npx', ['--yes', pnpm, 'pack', '--pack-destination', tarballs], { cwd: path })
    const local = Object.fromEntries(packages.map(({ manifest }) => [manifest.name, `file:${tarballOf(manifest)}`]))
    writeFileSync(
      join(elsewhere, 'package.json'),
      JSON.stringify({
        name: 'elsewhere',
        private: true,
        version: '1.0.0',
        dependencies: local,
        pnpm: { overrides: local },
      }),
    )
    await run('npx', ['--yes', pnpm, 'install', '--prefer-offline', '--ignore-workspace'], { cwd: elsewhere })
  }, 240_000)
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

  it.each(packages)('$manifest.name passes publint', async ({ manifest }) => {
    const { messages, pkg } = await publint({
      pack: { tarball: toArrayBuffer(readFileSync(tarballOf(manifest))) },
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>))).toEqual([])
  })

  it.each(packages)('$manifest.name has right types for ESM and CommonJS', async ({ manifest }) => {
    const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js')
    const { stdout } = await run(process.execPath, [
      attw,
      tarballOf(manifest),
      '--profile',
      'node16',
      '--format',
      'json',
      '--exclude-entrypoints',
      './package.json',
    ])
    const { analysis } = JSON.parse(stdout) as { analysis: { problems?: { resolutionKind?: string }[] } }
    // Node 10 knew no `exports`; it is long out of use.
    expect((analysis.problems ?? []).filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([])
  })

  it('imports every entry point as ESM', async () => {
    writeFileSync(
      join(elsewhere, 'esm.mjs'),
      `${specifiers.map((name, i) => `import * as m${i} from '${name}'`).join('\n')}\nconsole.log([${specifiers.map((_, i) => `Object.keys(m${i}).length`).join()}].join())`,
    )
    const { stdout } = await run(process.execPath, ['esm.mjs'], { cwd: elsewhere })
    expect(stdout.trim().split(',')).toHaveLength(specifiers.length)
  })

  it('requires every entry point as CommonJS', async () => {
    writeFileSync(join(elsewhere, 'cjs.cjs'), specifiers.map((name) => `require('${name}')`).join('\n'))
    await run(process.execPath, ['cjs.cjs'], { cwd: elsewhere })
  })

  it('runs the command line', async () => {
    const { stdout } = await run('npx', ['--no-install', 'commune-plan', '--version'], { cwd: elsewhere })
    expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+/u)
  })
})

function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
