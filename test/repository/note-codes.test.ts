import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notesVi } from '../../packages/report/src/text/notes-vi.js'

const root = join(import.meta.dirname, '..', '..')
const sources = ['document', 'extract', 'commune-plan'].flatMap((name) => {
  const folder = join(root, 'packages', name, 'src')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
})
/** Codes of notes, as they stand where a note is made. */
const codes = new Set(
  sources.flatMap((text) => [...text.matchAll(/code: '([a-z]+\/[a-z-]+)',\s*kind:/gu)].map((match) => match[1]!)),
)

describe('every note of reading is told in Vietnamese too', () => {
  it('finds the notes', () => {
    expect(codes.size).toBeGreaterThan(15)
  })
  it.each([...codes].sort())('%s', (code) => {
    expect(Object.keys(notesVi)).toContain(code)
  })
})
