import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { groupAlignment } from './alignment-groups.js'
import { topicsOf } from './alignment-topics.js'
import { buildReport } from './build-report.js'
import { buildView } from './build-view.js'

const verdicts = evaluation.verdicts
const absent = verdicts.find(({ verdict }) => verdict === 'absent')!
const other = { ...absent, requirement: 'mau-2030/9', required: { ...absent.required, id: 'mau-2030/9' } }

describe('what a report tells once', () => {
  it('tells the requirements of several documents on one indicator together', () => {
    const rows = groupAlignment({ ...evaluation, verdicts: [...verdicts, other] }, 'vi').flatMap((group) => group.rows)
    const topic = topicsOf(rows).find(({ verdict }) => verdict === 'absent')!
    expect(topic.asks.map((ask) => ask.by.length)).toEqual([2])
    expect(topicsOf(rows)).toHaveLength(verdicts.length)
  })

  it('keeps apart what rests on other words of the plan, and other verdicts', () => {
    const near = { ...other, found: [...(verdicts.find(({ verdict }) => verdict === 'looser')?.found ?? [])] }
    const rows = groupAlignment({ ...evaluation, verdicts: [absent, near, { ...other, verdict: 'later' }] }, 'vi')
    expect(topicsOf(rows.flatMap((group) => group.rows))).toHaveLength(3)
  })

  it('does not count an aim of the whole nation among what is not decided', () => {
    const aim = { ...absent, verdict: 'not-comparable' as const, reason: { id: 'nation-aim', data: {} } }
    const [group] = groupAlignment({ ...evaluation, verdicts: [aim] }, 'vi')
    expect([group?.tone, group?.rows[0]?.label]).toEqual(['none', 'Mục tiêu chung, để tham khảo'])
  })

  it('refers a finding that repeats a verdict to the alignment in a whole report, and tells it in full alone', () => {
    const [finding] = evaluation.findings
    const repeating = {
      ...evaluation,
      findings: [
        {
          ...finding!,
          rule: 'alignment/absent',
          subject: `requirement:${absent.requirement}`,
          message: { vi: 'Thiếu: …', en: 'Missing: …' },
        },
      ],
    }
    const [group] = buildReport(repeating, 'vi').findings
    expect(group?.findings[0]?.message).toBe(absent.required.text.vi)
    expect(group?.remark).toContain('phần đối chiếu')
    const [full] = buildView(repeating, 'vi').findings
    expect([full?.remark, full?.findings[0]?.message]).toEqual([
      null,
      'alignment/absent (looser); indicator: Hồ sơ nộp trực tuyến; planned: 90%; required: 95%',
    ])
  })
})
