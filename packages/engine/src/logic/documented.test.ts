import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataSubjects } from '../data-rule/subjects.js'
import { refusedOperators, signatures, specialForms } from './signatures/index.js'
import { operations } from './exact-operators/apply.js'
import { selectors } from './exact-operators/selectors.js'

const page = readFileSync(new URL('../../../../docs/rule-language.md', import.meta.url), 'utf8')
const cells = page.split('\n').map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|')))

describe('docs/rule-language.md', () => {
  it.each([...signatures])('describes the operator %s as the code does', (name, { form, description }) => {
    expect(cells).toContainEqual(['', `\`${name}\``, `\`${form}\``, description, ''])
  })
  it.each([...specialForms.filter((name) => name !== 'var'), ...Object.keys(refusedOperators)])('names %s', (name) => {
    expect(page.includes(`\`${name}\``) || page.includes(`"${name}"`)).toBe(true)
  })
  it.each(Object.entries(dataSubjects))('has the fields of %s', (subject, { fields }) => {
    expect(page).toContain(`### \`${subject}\``)
    for (const [name, { description }] of Object.entries(fields)) {
      expect(cells.some((row) => row[1] === `\`${name}\`` && row[3] === description)).toBe(true)
    }
  })
})

describe('every operator that may be called', () => {
  it('can be computed', () => {
    for (const name of signatures.keys()) {
      expect(operations.has(name) || selectors.has(name) || ['if', 'and', 'or', 'default'].includes(name)).toBe(true)
    }
  })
})
