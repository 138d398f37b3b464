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

/** What is known to be missed (`-`) or read too much (`+`); nothing else may be, and what is mended goes from the list. */
const known: Readonly<Record<string, readonly string[]>> = {
  'converted-annexes.md': [
    '- 78: due,,2026-12-14,',
    '+ 78: due,,2026-12-15,',
  ],
  'converted-prose.md': [
    '+ 37: >= 8 %',
    '+ 43: >= 15 thủ tục hành chính',
    '+ 37: >= 8 true true',
    '+ 43: >= 15 false true',
  ],
  'noisy-scan.txt': [
    '- 41: xây dựng 02 phóng sự hoàn thành trưóc ngày 30/8/2026',
    '- 41:  /  / ',
    '- 41: ',
    '- 41: due,,2026-08-29,',
  ],
  'party-program.txt': [
    '- 22: >= 10 false false',
    '+ 22: >= 10 false true',
    '- 37: yearly -',
  ],
  'party-table-cut.txt': [
    '- 42: half-yearly -',
  ],
  'pdf-wrapped.txt': [
    '- nghị quyết 57-nq/tw | 2024-12-22 | bộ chính trị | implements',
    '+ nghị quyết 57-nq/tw | 2024-12-22 | bộ chính trị ubnd | implements',
  ],
  'portal-copy.txt': [
    '- 30: >= 85 false false',
    '+ 30: >= 85 false true',
  ],
  'scan-slips.txt': [
    '- 29: >= 80 false false',
    '+ 29: >= 80 false true',
  ],
}

describe('plans in the habits of other provinces, against their annotations', () => {
  it('are twelve or more', () => expect(plans.length).toBeGreaterThanOrEqual(12))

  it.each(plans)('%s: every statement as annotated', async (name) => {
    const { text, gold } = annotatedPlan(readFileSync(join(here, name), 'utf8'))
    const plan = extractPlan(await readDocument(text, { name }))
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([])
    const scores = scoreReading(plan, gold)
    const wrong = scores.flatMap(({ missed, extra }) => [...missed.map((key) => `- ${key}`), ...extra.map((key) => `+ ${key}`)])
    expect(wrong.filter((line) => known[name]?.includes(line) !== true)).toEqual([])
  })
})
