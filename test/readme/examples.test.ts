import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const examples = join(import.meta.dirname, '..', '..', 'examples')
const scripts = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'index.mjs')))

describe('every example script runs on the built packages', () => {
  it.each(scripts)('%s', async (name) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['index.mjs'], { cwd: join(examples, name) })
    expect(stderr).toBe('')
    expect(stdout.length).toBeGreaterThan(100)
  })
})
