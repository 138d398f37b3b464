// Builds what changed: a package is built again when its sources, its settings or a package it rests on changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { node, root } from './steps.mjs'

const stampFile = join(root, 'node_modules', '.cache', 'commune-plan', 'build.json')
const shared = ['tsup.preset.ts', 'tsconfig.base.json', 'pnpm-lock.yaml']

/** All files below a folder, sorted, without what is produced. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/(^|[/\\])(dist|node_modules)[/\\]/u.test(relative(folder, file)) && !file.endsWith('.test.ts'))
    .sort()
}

function packages() {
  return readdirSync(join(root, 'packages')).map((folder) => {
    const path = join(root, 'packages', folder)
    const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    return { folder, path, name: manifest.name, needs: Object.keys(manifest.dependencies ?? {}) }
  })
}

function hashes(all) {
  const byName = new Map(all.map((one) => [one.name, one]))
  const done = new Map()
  const hashOf = (one) => {
    const known = done.get(one.name)
    if (known) return known
    const hash = createHash('sha256')
    for (const file of shared) hash.update(readFileSync(join(root, file)))
    for (const file of filesBelow(one.path)) hash.update(relative(root, file)).update(readFileSync(file))
    for (const need of one.needs) if (byName.has(need)) hash.update(hashOf(byName.get(need)))
    const value = hash.digest('hex')
    done.set(one.name, value)
    return value
  }
  for (const one of all) hashOf(one)
  return done
}

/** Builds every package whose stamp is out of date: what a package rests on first, as many at once as there are cores. */
export async function buildAll() {
  const all = packages()
  const want = hashes(all)
  const have = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {}
  const queue = all.filter(
    (one) => have[one.name] !== want.get(one.name) || !existsSync(join(one.path, 'dist', 'index.js')),
  )
  if (queue.length === 0) return 'up to date'
  const count = queue.length
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js')
  mkdirSync(dirname(stampFile), { recursive: true })
  const pending = new Set(queue.map(({ name }) => name))
  const build = async (one) => {
    process.stderr.write(`  · ${one.name}\n`)
    await node([tsup, '--silent'], { cwd: one.path })
    pending.delete(one.name)
    have[one.name] = want.get(one.name)
    writeFileSync(stampFile, JSON.stringify(have, null, 2))
  }
  // Declarations are read from the built packages below, so that none is checked twice.
  const running = new Set()
  while (queue.length > 0 || running.size > 0) {
    const ready = queue.findIndex(({ needs }) => !needs.some((need) => pending.has(need)))
    if (ready >= 0 && running.size < availableParallelism()) {
      const task = build(...queue.splice(ready, 1)).finally(() => running.delete(task))
      running.add(task)
    } else await Promise.race(running)
  }
  return `${count} of ${all.length} built`
}
