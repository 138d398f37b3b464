import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { indexSource } from '../scripts/write-index.mjs'

it('the generated index lists every data file: run node packages/catalog/scripts/write-index.mjs', () => {
  expect(readFileSync(new URL('data.generated.ts', import.meta.url), 'utf8')).toBe(indexSource())
})
