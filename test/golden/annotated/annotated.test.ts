import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '@commune-plan/document'
import { extractPlan } from '@commune-plan/extract'
import { planSchema } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { annotatedPlan } from './annotated-plan.js'
import { scoreReading } from './score-reading.js'

const here = import.meta.dirname
const plans = readdirSync(here).filter((name) => /\.(?:txt|md)$/u.test(name))

/**
 * Statements that are read wrongly and known to be; each line is `file: what is missed`. A reading that mends one fails
 * here too, so that the list stays true.
 */
const known: readonly string[] = [
  'bold-bodies.md: 53: quarterly before --03-25, --06-25, --09-25, --12-25',
  'bold-bodies.md: 53: half-yearly before --06-25, --12-25',
  'bold-bodies.md: 53: yearly before --12-25',
  'converted-annexes.md: 78: due,,2026-12-14,',
  'converted-blocks.md: 63: half-yearly before --06-15',
  'converted-blocks.md: 63: yearly before --12-15',
  'party-numbers.txt: 15: >= 1 đồng chí',
  'party-program.txt: 22: >= 10 false false',
  'party-program.txt: 37: yearly -',
  'pdf-wrapped.txt: nghị quyết 57-nq/tw | 2024-12-22 | bộ chính trị | implements',
  'portal-copy.txt: 30: >= 85 false false',
  'scan-slips.txt: 29: >= 80 false false',
  'three-annexes.txt: 27: monthly before ---15',
]

describe('plans in the habits of other provinces, against their annotations', () => {
  it('are twelve or more', () => expect(plans.length).toBeGreaterThanOrEqual(12))

  it.each(plans)('%s: every statement as annotated', async (name) => {
    const { text, gold } = annotatedPlan(readFileSync(join(here, name), 'utf8'))
    const plan = extractPlan(await readDocument(text, { name }))
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([])
    const scores = scoreReading(plan, gold)
    const excused = known.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2))
    expect(scores.flatMap(({ missed }) => missed)).toEqual(excused)
    if (excused.length === 0) expect(scores.flatMap(({ extra }) => extra)).toEqual([])
  })
})
