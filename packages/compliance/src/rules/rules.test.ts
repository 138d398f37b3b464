import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runRules } from '@commune-plan/engine'
import { inputFor } from '../testing/check-with.js'
import {
  makeAnnex,
  makeCharged,
  makeClause,
  makeDuty,
  makePassage,
  makePlan,
  makeReference,
  makeSection,
  makeTarget,
  makeTask,
} from '../testing/make.js'
import { makeFigure, makeReport } from '../testing/make-report.js'
import { makeVerdict, someCatalog } from '../testing/make-verdict.js'
import { rules } from './index.generated.js'

const words = [
  '',
  ' ',
  '…',
  '100%',
  'Các phòng, ban',
  'Phụ lục',
  'Phụ lục II',
  'số',
  '/KH-UBND',
  'ngày',
  'lần lượt đạt 80%',
  '(',
  '“',
  'Đẩy mạnh',
  '5G',
  'của tỉnh',
  '\u0301',
  '𝟗',
  'Từ tháng 13/2026',
  'thường xuyên',
  'Kế hoạch số của',
]
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(' '))
const maybe = fc.option(text, { nil: null })
const date = fc.constantFrom(null, '2026', '2026-03', '2026-03-15', '2026-33', 'x', '2025/2045')
const line = fc.integer({ min: 1, max: 99 })
const value = fc.constantFrom('0', '100', '99.5', '-1', '1000000000000000000000')

const plan = fc
  .record({
    text,
    other: text,
    maybe,
    date,
    line,
    value,
    lead: fc.array(text, { maxLength: 2 }),
    number: fc.constantFrom('57-NQ/TW', '57-KL/TW', '06', '', 'x/y', '25-KH/UBND'),
  })
  .map(({ text: words_, other, maybe: perhaps, date: day, line: at, value: figure, lead, number }) =>
    makePlan({
      header: {
        number: perhaps,
        date: day,
        period: day,
        title: perhaps,
        signatory: { name: perhaps, position: perhaps, onBehalf: perhaps },
      },
      references: [
        makeReference(words_, number, { date: day === '2026-03-15' ? day : null, issuer: perhaps }),
        makeReference('Nghị quyết', '57-NQ/TW'),
      ],
      targets: [
        makeTarget(words_, { horizon: day, lead, line: at, clauses: [makeClause({ value: figure, subject: other })] }),
        makeTarget(other, { origin: 'body', horizon: day, lead, line: at + 1 }),
        makeTarget(words_, {
          origin: 'body',
          horizon: '2030',
          lead: [],
          clauses: [makeClause({ value: figure, unit: words_ })],
        }),
      ],
      tasks: [
        makeTask(words_, { lead, head: perhaps, deliverable: perhaps, scheduleRaw: perhaps, line: at }),
        makeTask(other, { schedule: null, columns: [] }),
      ],
      reporting: [makeDuty({ due: perhaps, from: perhaps })],
      sections: [makeSection(words_, 'tasks', { line: at }), makeSection(other, 'organisation', { line: at + 5 })],
      charged: [makeCharged(words_, [other])],
      annexes: [
        makeAnnex(perhaps, { at: null }),
        makeAnnex(perhaps, {
          caption: { written: words_, number: perhaps, date: day, line: at, span: { start: 0, end: 0 } },
        }),
      ],
      passages: [
        makePassage(words_, { line: at }),
        makePassage(other, { line: at + 6, kind: 'cell' }),
        makePassage(words_, { line: at + 7 }),
      ],
    }),
  )

describe('all rules', () => {
  it('never fail, whatever stands in a plan', () => {
    fc.assert(
      fc.property(plan, plan, (given, previous) => {
        const progress = [
          makeReport({ period: '2026-04' }),
          makeReport({ period: '2026-05', figures: [makeFigure({ numerator: '0', denominator: '0' })] }),
        ]
        const input = inputFor(given, {
          previous,
          progress,
          catalogs: [someCatalog],
          verdicts: [makeVerdict('looser'), makeVerdict('absent', { quote: null })],
        })
        expect(runRules(input, rules).faults).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  it('say the same of a plan each time, and change nothing in it', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const before = JSON.stringify(given)
        const first = runRules(inputFor(given), rules).findings
        expect(runRules(inputFor(structuredClone(given)), rules).findings).toEqual(first)
        expect(JSON.stringify(given)).toBe(before)
      }),
      { numRuns: 30 },
    )
  })
  it('have nothing to say of a sound plan', () => {
    expect(runRules(inputFor(makePlan()), rules).findings).toEqual([])
  })
  it('give findings that no edit elsewhere renames', () => {
    const faulty = { tasks: [makeTask('Khai thác nền tảng số', { lead: ['Các phòng, ban'], line: 60 })] }
    const moved = {
      tasks: [makeTask('Khai thác nền tảng số', { lead: ['Các phòng, ban'], line: 75, id: 'annex-60', key: '60' })],
    }
    const prints = (given: Parameters<typeof makePlan>[0]) =>
      runRules(inputFor(makePlan(given)), rules).findings.map(({ fingerprint }) => fingerprint)
    expect(prints(moved)).toEqual(prints(faulty))
  })
})
