// Node version, installation and build: each is skipped when nothing it depends on has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildAll } from './build.mjs'
import { root, run, step } from './steps.mjs'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const stamp = join(root, 'node_modules', '.cache', 'commune-plan', 'install.txt')

function requireNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) {
    process.stderr.write(
      `This project needs Node.js 20 or newer; this is ${process.versions.node}. Example: install Node.js 22 and run the command again.\n`,
    )
    process.exit(1)
  }
}

function installState() {
  const hash = createHash('sha256')
  const manifests = ['packages', 'examples'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json'))
      : [],
  )
  for (const file of [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'test/package.json',
    ...manifests.sort(),
  ]) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

async function install() {
  const state = installState()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return 'up to date'
  try {
    await run('npx', ['--yes', manifest.packageManager, 'install', '--frozen-lockfile', '--prefer-offline'])
  } catch (error) {
    throw new Error(
      `${error.message}\nThe packages could not be installed. The first run needs a connection to the npm registry; if there is one, read the lines above.`,
    )
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state)
  return 'installed'
}

/** Brings a bare clone to the state in which everything can run. */
export async function prepare() {
  requireNode()
  await step('Install packages', install)
  await step('Build packages', buildAll)
}
