import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluatePlan } from 'commune-plan'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', 'examples', 'plans')
const evaluate = (name: string) => evaluatePlan(readFileSync(join(folder, name)), { name, asOf: '2026-06-30' })

/** Where the parts of the chain meet: what a rule finds must reach the score card, and a sound plan must stay sound. */
describe('the example plans, from bytes to score card', () => {
  it('the weak plan: what the rules find lowers the items that it concerns', async () => {
    const { findings, cards, faults } = await evaluate('ke-hoach-yeu.txt')
    expect(faults).toEqual([])
    const rules = new Set(findings.map(({ rule }) => rule))
    for (const rule of [
      'document/number-blank',
      'document/annex-missing',
      'reference/wrong-number',
      'target/value-impossible',
      'target/scope-slip',
      'target/duplicate',
      'task/deadline-past',
      'task/no-deadline',
      'task/no-deliverable',
      'task/lead-equals-coordinator',
      'resource/none',
    ]) {
      expect(rules).toContain(rule)
    }
    const items = cards.flatMap((card) => card.groups.flatMap((group) => group.items))
    const lowered = (label: RegExp) => {
      const item = items.find((one) => label.test(one.label.vi))
      expect(item, String(label)).toBeDefined()
      expect(Number(item?.points.high)).toBeLessThan(Number(item?.maximum))
    }
    for (const label of [/^Chỉ tiêu đo đếm được/u, /^Nhiệm vụ có một đơn vị chủ trì/u, /^Nhiệm vụ có sản phẩm/u])
      lowered(label)
  })

  it('the sound plan: no error, no warning, every item of accountability in full', async () => {
    const { findings, cards, plan } = await evaluate('ke-hoach-vung.md')
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([])
    expect(plan.targets.length).toBe(22)
    expect(plan.tasks.length).toBe(13)
    expect(Number(cards[0]?.percent.low)).toBeGreaterThan(90)
  })

  it('the plan of several horizons: a later one that asks less is an error', async () => {
    const { findings, plan } = await evaluate('ke-hoach-nhieu-moc.txt')
    expect([...new Set(plan.targets.map(({ horizon }) => horizon))].sort()).toEqual(['2025', '2030', '2035', '2045'])
    expect(findings.some(({ rule, line }) => rule === 'target/horizon-regression' && line === 79)).toBe(true)
  })

  it('is frozen, sorted, and the same twice', async () => {
    const [one, two] = await Promise.all([evaluate('ke-hoach-yeu.txt'), evaluate('ke-hoach-yeu.txt')])
    expect(JSON.stringify(one)).toBe(JSON.stringify(two))
    expect(Object.isFrozen(one.plan.targets[0])).toBe(true)
    expect(Object.keys(one)).toEqual(Object.keys(one).toSorted())
  })
})
