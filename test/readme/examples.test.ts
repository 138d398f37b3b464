import { execFile } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const examples = join(import.meta.dirname, '..', '..', 'examples')
const folders = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'index.mjs')))

async function run(folder: string, words: readonly string[]) {
  try {
    const options = { cwd: join(examples, folder), maxBuffer: 2 ** 26 }
    return { code: 0, ...(await promisify(execFile)(process.execPath, words, options)) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

/**
 * The commands of a page's ```sh blocks. `# exits with N` behind one says so; one that serves runs on and is left out, and
 * so is the example's own script.
 */
function commandsOf(folder: string) {
  const page = join(examples, folder, 'README.md')
  if (!existsSync(page)) return []
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```sh\r?\n([\s\S]*?)^```/gmu)]
  return blocks
    .flatMap(([, block = '']) => block.split(/\r?\n/u))
    .map((line) => /^node (.*?)(?:\s+# exits with (\d))?$/u.exec(line.trim()))
    .filter((line) => line !== null)
    .map(([, words = '', code = '0']) => ({ folder, words, code: Number(code) }))
    .filter(({ words }) => !words.startsWith('index.mjs'))
}

describe('every example script runs on the built packages', { timeout: 60_000 }, () => {
  it.each(folders)('%s', async (name) => {
    const { code, stdout, stderr } = await run(name, ['index.mjs'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(100)
  })
})

describe('every command in the pages of examples does what the page says', { timeout: 60_000 }, () => {
  it.each(folders.flatMap(commandsOf))('$folder: node $words', async ({ folder, words, code }) => {
    const quoted = [...words.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, inQuotes, bare]) => inQuotes ?? bare ?? '')
    const result = await run(folder, quoted)
    expect(result.stderr).toBe('')
    expect(result.code).toBe(code)
    expect(result.stdout).not.toBe('')
  })
})
