import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { evaluatePlan } from 'commune-plan'
import { describe, expect, it } from 'vitest'

/**
 * What a careful reviewer found in three plans, against what the rules find, and the findings on all five plans, the
 * alignment findings among them. Those were reviewed one by one by reading the plan and the catalog named;
 * `reviewed-findings.json` holds the outcome (rule and line, or requirement; no words of the plans). `debatable` names
 * those of `right` on which reviewers may differ: the plan states something close to what is asked.
 */
const shared = resolve(import.meta.dirname, '../../../shared')
const skipped = existsSync(join(shared, 'plans')) ? '' : ' (skipped: ../shared is not there)'
const plans = {
  '000': '000_b4498548ca2f699c',
  '001': '001_0f0d24a244e237fa',
  '002': '002_8c852cc5ba5ac18a',
  '003': '003_02a21746cfbbb9bb',
  '004': '004_943d67778a0cb09a',
}
/** Gold defects were noted in these. */
const noted = new Set(['000', '002', '004'])

interface Gold {
  readonly defects: readonly { readonly rule: string | null; readonly line: number; readonly what: string }[]
}
type Reviewed = Readonly<Record<string, Readonly<Record<'right' | 'wrong' | 'debatable', readonly string[]>>>>

const reviewed = JSON.parse(readFileSync(join(import.meta.dirname, 'reviewed-findings.json'), 'utf8')) as Reviewed

type Findings = Awaited<ReturnType<typeof evaluatePlan>>['findings']

async function check(file: string): Promise<Findings> {
  const bytes = readFileSync(join(shared, 'plans', `${file}.txt`))
  const { findings, faults } = await evaluatePlan(bytes, { name: `${file}.txt`, asOf: '2026-06-30' })
  expect(faults).toEqual([])
  return findings
}

/** Alignment findings share a line: they are known by their requirement. */
function keyOf({ rule, line, subject }: Findings[number]): string {
  return `${rule} ${rule.startsWith('alignment/') ? subject.replace('requirement:', '') : String(line)}`
}

const results = await Promise.all(
  Object.entries(plans).map(async ([id, file]) => {
    if (skipped !== '') return { id, missed: [], defects: [], others: [] }
    const findings = await check(file)
    const gold = JSON.parse(readFileSync(join(shared, 'gold', `${id}.json`), 'utf8')) as Gold
    const defects = noted.has(id) ? gold.defects.filter(({ rule }) => rule !== null) : []
    const at = (rule: string | null, line: number) =>
      findings.filter((finding) => finding.rule === rule && finding.line === line)
    const missed = defects.filter(({ rule, line }, index) => {
      // Two defects of one rule in one line want two findings, as far as the rule tells them one by one.
      const before = defects.slice(0, index).filter((other) => other.rule === rule && other.line === line).length
      return at(rule, line).length <= before
    })
    const known = new Set(defects.map(({ rule, line }) => `${rule ?? ''} ${String(line)}`))
    const others = findings.map(keyOf).filter((key) => !known.has(key))
    return { id, missed, defects, others: [...new Set(others)] }
  }),
)

describe.skipIf(skipped !== '')(`the rules against the defects that reviewers found${skipped}`, () => {
  it('finds at least 95 in 100 defects at their line', () => {
    const all = results.flatMap(({ defects }) => defects).length
    const missed = results.flatMap(({ id, missed }) =>
      missed.map(({ rule, line, what }) => `${id}:${String(line)} ${rule ?? ''}: ${what}`),
    )
    expect(missed.length / all, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })
  it('finds at least half of the defects of each rule', () => {
    const byRule = new Map<string, { found: number; all: number }>()
    for (const { defects, missed } of results) {
      for (const defect of defects) {
        const row = byRule.get(defect.rule ?? '') ?? { found: 0, all: 0 }
        byRule.set(defect.rule ?? '', { found: row.found + (missed.includes(defect) ? 0 : 1), all: row.all + 1 })
      }
    }
    expect([...byRule].filter(([, { found, all }]) => found * 2 < all).map(([rule]) => rule)).toEqual([])
  })
  it('is right in at least 95 of 100 other findings, those not yet reviewed counting as wrong', () => {
    const doubtful = results.flatMap(({ id, others }) =>
      others.filter((key) => reviewed[id]?.right.includes(key) !== true).map((key) => `${id} ${key}`),
    )
    const all = results.flatMap(({ others }) => others).length
    expect(doubtful.length / all, doubtful.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
