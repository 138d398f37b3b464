import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const scratch = join(root, 'test', 'node_modules', '.readme')

const pages = [
  'README.md',
  ...readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'README.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** The ```ts blocks of a page, in order. A block marked ```ts no-run is only shown. */
function examplesOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```ts\r?\n([\s\S]*?)^```/gmu)].map((match) => match[1] ?? '')
}

describe('examples in the pages are what the declarations of the built packages allow', () => {
  it('under strict', { timeout: 120_000 }, () => {
    const folder = join(scratch, 'types')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const files = pages.flatMap((page) =>
      examplesOf(page).map((source, index) => {
        const file = join(folder, `${page.replace(/\W+/gu, '-')}-${index + 1}.mts`)
        writeFileSync(file, source)
        return file
      }),
    )
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    })
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) =>
          `${basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      )
    expect(problems).toEqual([])
  })
})

describe('examples in the pages run on the built packages', () => {
  for (const page of pages) {
    const examples = examplesOf(page)
    it(`${page} has an example`, () => {
      if (page.startsWith('docs')) return
      expect(examples.length).toBeGreaterThan(0)
    })
    examples.forEach((source, index) => {
      it(`${page}, example ${index + 1}`, async () => {
        const js = ts.transpileModule(source, {
          compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
        }).outputText
        const file = join(scratch, `${page.replace(/\W+/gu, '-')}-${index + 1}.mjs`)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, js)
        const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: root })
        // `console.log(x) // → text` states what is printed.
        const stated = [...source.matchAll(/console\.log\(.*\)\s*\/\/ → (.*)$/gmu)].map((match) => match[1]?.trim())
        if (stated.length > 0)
          expect(
            stdout
              .trim()
              .split('\n')
              .map((line) => line.trim()),
          ).toEqual(stated)
      })
    })
  }
})
