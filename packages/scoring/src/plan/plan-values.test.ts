import type { AlignmentVerdict, Finding, Plan, Schedule, Target, Task, VerdictKind } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { score } from '../card/score.js'
import { profileOf } from '../profiles.js'
import { planValues } from './plan-values.js'

const target = (id: string, more: Partial<Target> = {}): Target =>
  ({ id, horizon: '2026', lead: ['Văn phòng HĐND và UBND'], clauses: [{}], ...more }) as unknown as Target
const due: Schedule = { kind: 'due', start: null, end: '2026-06-30', recurrence: null, condition: null }
const task = (id: string, more: Partial<Task> = {}): Task =>
  ({ id, lead: ['Phòng Kinh tế'], deliverable: 'Kế hoạch', schedule: due, ...more }) as unknown as Task

const plan = {
  header: {
    number: '12',
    date: '2026-01-15',
    signatory: { name: 'Nguyễn Văn A', position: 'Chủ tịch', onBehalf: 'TM.' },
  },
  references: [{ number: '57-NQ/TW' }],
  targets: [target('a'), target('b', { lead: [] }), target('c', { clauses: [], horizon: null })],
  tasks: [
    task('1'),
    task('2', { schedule: { ...due, kind: 'ongoing', end: null } }),
    task('3', { deliverable: null, schedule: null }),
  ],
  reporting: [{ due: null }, { due: 'before --06-10' }],
} as unknown as Plan

const finding = (rule: string, subject: string, more: Partial<Finding> = {}): Finding =>
  ({ rule, subject, severity: 'warning', waived: null, ...more }) as unknown as Finding
const verdict = (requirement: string, kind: VerdictKind, level = 'each-commune'): AlignmentVerdict =>
  ({ requirement, verdict: kind, required: { level } }) as unknown as AlignmentVerdict
const waived = { reason: 'x', approver: 'y', document: 'z', expires: '2027-01-01' }

describe('planValues', () => {
  it('counts what somebody can be held to', () => {
    expect(planValues(plan, [], [])).toMatchObject({
      targets: 3,
      targetsMeasurable: 2,
      targetsWithLead: 2,
      targetsWithHorizon: 2,
      tasks: 3,
      tasksWithLead: 3,
      tasksWithDeadline: 1,
      tasksWithDeliverable: 2,
      reportingDuties: 2,
      reportingWithDay: 1,
      numberGiven: true,
      dateGiven: true,
      signatoryGiven: true,
      citesResolution57: true,
    })
  })
  it('what only a rule could tell is unknown where it did not run', () => {
    expect(planValues(plan, [], [])).toMatchObject({
      citesSuperiorPlan: null,
      namesFunding: null,
      formFaults: null,
      contradictions: null,
    })
    const ranRules = ['resource/none', 'document/number-blank', 'target/contradiction']
    expect(planValues(plan, [], [], { ranRules })).toMatchObject({
      citesSuperiorPlan: null,
      namesFunding: true,
      formFaults: 0,
      contradictions: 0,
    })
  })
  it('a rule that judges targets decides over a missing figure: a product to be had is measurable', () => {
    const values = planValues(plan, [], [finding('target/not-measurable', 'target:a')], {
      ranRules: ['target/qualitative'],
    })
    expect(values.targetsMeasurable).toBe(2)
  })
  it('a body that is everybody is no lead', () => {
    expect(planValues(plan, [], [finding('task/collective-lead', 'task:2')]).tasksWithLead).toBe(2)
  })
  it('of no verdict, what is asked is unknown; only what binds the commune itself counts', () => {
    expect(planValues(plan, [], []).requirementsAsked).toBeNull()
    const verdicts = [
      verdict('r1', 'equal'),
      verdict('r2', 'tighter', 'each-unit'),
      verdict('r3', 'absent'),
      verdict('r4', 'not-comparable'),
      verdict('r5', 'looser'),
      verdict('r6', 'not-applicable'),
      verdict('r7', 'requirement-unknown'),
      verdict('r8', 'equal', 'nation'),
    ]
    expect(planValues(plan, verdicts, [])).toMatchObject({
      requirementsAsked: 5,
      requirementsAddressed: 4,
      requirementsComparable: 4,
      requirementsMet: 2,
    })
  })
  it('a waiver lifts a deduction and takes a requirement out, and never makes a pass', () => {
    const ranRules = ['document/date-incomplete', 'target/contradiction', 'resource/none', 'task/no-lead']
    const findings = [
      finding('target/contradiction', 'target:a', { waived }),
      finding('resource/none', 'resources', { waived }),
      finding('task/no-lead', 'task:1', { waived }),
      finding('alignment/absent', 'requirement:r3', { waived }),
    ]
    const values = planValues(plan, [verdict('r1', 'equal'), verdict('r3', 'absent')], findings, { ranRules })
    expect(values).toMatchObject({
      contradictions: 0,
      namesFunding: false,
      tasksWithLead: 2,
      requirementsAsked: 1,
      requirementsMet: 1,
    })
  })
  it('fits the plan-quality profile: nothing is refused, and what is not known keeps the points open', () => {
    const card = score(profileOf('plan-quality')!, planValues(plan, [verdict('r1', 'equal')], []))
    expect(card.problems).toEqual([])
    expect(
      card.groups
        .flatMap(({ items }) => items)
        .filter(({ state }) => state === 'unknown')
        .map(({ id }) => id),
    ).toEqual(['C.2', 'C.3', 'C.4', 'D.1'])
  })
  it('an empty plan is weak, by its gates, and does not fail', () => {
    const empty = { ...plan, targets: [], tasks: [], references: [], reporting: [] } as Plan
    const card = score(profileOf('plan-quality')!, planValues(empty, [], []))
    expect(card.gates).toEqual(['no-measurable-target', 'no-task', 'resolution-57-not-cited'])
    expect(card.grades.map(({ id }) => id)).toEqual(['weak'])
  })
})
