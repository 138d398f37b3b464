import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '@commune-plan/document'
import { extractPlan } from '@commune-plan/extract'
import { describe, expect, it } from 'vitest'
import { project } from './project.js'

const here = import.meta.dirname
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Plans written for this project in the habits of different provinces; `expected.json` is their reading, checked by hand. */
describe('reading of plans in different habits', () => {
  it('has at least ten cases', () => expect(cases.length).toBeGreaterThanOrEqual(10))

  it.each(cases.map((entry) => entry.name))('%s', async (name) => {
    const file = ['plan.txt', 'plan.md'].map((own) => join(here, name, own)).find((path) => existsSync(path))!
    const document = await readDocument(readFileSync(file), { name })
    const plan = extractPlan(document)
    expect(project(plan)).toEqual(JSON.parse(readFileSync(join(here, name, 'expected.json'), 'utf8')))
    for (const target of plan.targets) expect(document.text.slice(target.span.start, target.span.end)).not.toBe('')
  })
})
