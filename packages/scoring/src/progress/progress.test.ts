import type { ProgressReport, ReportedFigure, ReportedTask, Schedule, Task } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { figureSeries, inPeriodAmounts, runningTotals } from './figure-series.js'
import { onTrack, type OnTrackInput } from './on-track.js'
import { periodDays } from './period-days.js'
import type { TargetPath } from './target-path.js'
import { taskStates, taskStatus } from './task-status.js'

const year: TargetPath = {
  kind: 'linear',
  from: { day: '2025-12-31', value: '60' },
  to: { day: '2026-12-31', value: '100' },
}
const fromZero: TargetPath = {
  kind: 'linear',
  from: { day: '2025-12-31', value: '0' },
  to: { day: '2026-12-31', value: '73' },
}
const toZero: TargetPath = {
  kind: 'linear',
  from: { day: '2025-12-31', value: '20' },
  to: { day: '2026-12-31', value: '0' },
}
const steps: TargetPath = {
  kind: 'steps',
  steps: [
    { day: '2026-07-01', value: '70' },
    { day: '2026-10-01', value: '80' },
  ],
}
const milestones: TargetPath = {
  kind: 'milestones',
  milestones: [
    { day: '2026-06-30', value: '50' },
    { day: '2026-12-31', value: '80' },
  ],
}
const higher = 'higher-is-better'
const lower = 'lower-is-better'
const rate = (numerator: string, denominator: string) => ({ numerator, denominator })

describe('onTrack', () => {
  it.each<
    [
      what: string,
      path: TargetPath,
      actual: OnTrackInput['actual'],
      asOf: string,
      direction: OnTrackInput['direction'],
      state: string,
    ]
  >([
    ['exactly on the line after 73 of 365 days', year, rate('68', '100'), '2026-03-14', higher, 'on-track'],
    ['a hair below it', year, rate('6799', '10000'), '2026-03-14', higher, 'behind'],
    ['a third is compared exactly', fromZero, rate('1', '3'), '2026-06-16', higher, 'behind'],
    ['at the ceiling, long before the end', year, rate('9', '9'), '2026-02-01', higher, 'reached'],
    ['at the end, not there', year, rate('99', '100'), '2026-12-31', higher, 'missed'],
    ['at the end, there', year, rate('100', '100'), '2026-12-31', higher, 'reached'],
    ['from zero, on the first day', fromZero, { value: '0' }, '2025-12-31', higher, 'on-track'],
    ['from zero, on a later day', fromZero, { value: '0' }, '2026-01-01', higher, 'behind'],
    ['down to zero, half way', toZero, { value: '10' }, '2026-07-01', lower, 'on-track'],
    ['down to zero, too slow', toZero, { value: '15' }, '2026-07-02', lower, 'behind'],
    ['down to zero, there', toZero, { value: '0' }, '2026-07-01', lower, 'reached'],
    ['before the first step nothing is asked', steps, { value: '10' }, '2026-06-30', higher, 'not-yet-asked'],
    ['from the day of a step on', steps, { value: '69.99' }, '2026-07-01', higher, 'behind'],
    ['a step holds until the next', steps, { value: '70' }, '2026-09-30', higher, 'on-track'],
    ['a milestone, in between', milestones, { value: '50' }, '2026-11-30', higher, 'on-track'],
    ['a milestone that was missed', milestones, { value: '49' }, '2026-06-30', higher, 'behind'],
    ['not reported', year, null, '2026-06-30', higher, 'unknown'],
    ['a rate of nothing', year, rate('0', '0'), '2026-06-30', higher, 'unknown'],
    ['no step at all', { kind: 'steps', steps: [] }, { value: '1' }, '2026-06-30', higher, 'unknown'],
  ])('%s', (_, path, actual, asOf, direction, state) => {
    expect(onTrack({ path, actual, asOf, direction }).state).toBe(state)
  })
  it('tells what is asked, the gap and how much of the way is done', () => {
    expect(onTrack({ path: year, actual: rate('3', '4'), asOf: '2026-03-14', direction: higher })).toEqual({
      state: 'on-track',
      required: '68',
      actual: '75',
      gap: '7',
      way: '37.5',
    })
  })
  it('a level to keep has no way to go, and nothing is divided by zero', () => {
    const keep: TargetPath = {
      kind: 'linear',
      from: { day: '2025-12-31', value: '100' },
      to: { day: '2026-12-31', value: '100' },
    }
    expect(onTrack({ path: keep, actual: rate('99', '100'), asOf: '2026-06-30', direction: higher })).toMatchObject({
      state: 'behind',
      way: null,
    })
  })
})

const task = (schedule: Partial<Schedule> | null): Task =>
  ({
    id: 't',
    key: '1',
    schedule:
      schedule === null
        ? null
        : { kind: 'due', start: null, end: null, recurrence: null, condition: null, ...schedule },
  }) as unknown as Task
const told = (state: ReportedTask['state'], doneOn: string | null = null): ReportedTask => ({
  task: 't',
  state,
  doneOn,
  deliverable: null,
  evidence: [],
  replacedBy: null,
})
const june = { end: '2026-06-30' }

describe('taskStatus', () => {
  it.each<
    [
      what: string,
      schedule: Partial<Schedule> | null,
      report: ReportedTask | null,
      asOf: string,
      state: string,
      daysLate: number | null,
    ]
  >([
    ['nothing reported, still time', june, null, '2026-06-30', 'not-due', null],
    ['not begun, still time', june, told('not-started'), '2026-06-30', 'not-due', null],
    ['under way, on the due day', june, told('in-progress'), '2026-06-30', 'in-time', null],
    ['under way, a day later', june, told('in-progress'), '2026-07-01', 'overdue', 1],
    ['not begun, past due', june, told('not-started'), '2026-07-10', 'overdue', 10],
    ['nothing reported, past due: overdue as far as anybody knows', june, null, '2026-07-01', 'overdue', 1],
    ['done on the due day', june, told('done', '2026-06-30'), '2026-08-01', 'done-on-time', null],
    ['done a day late', june, told('done', '2026-07-01'), '2026-08-01', 'done-late', 1],
    ['done, no day given', june, told('done'), '2026-08-01', 'unknown', null],
    ['done, nothing due', { kind: 'ongoing' }, told('done', '2026-07-01'), '2026-08-01', 'done-on-time', null],
    [
      'awaiting approval, handed in late',
      june,
      told('awaiting-approval', '2026-07-03'),
      '2026-08-01',
      'awaiting-approval',
      3,
    ],
    ['continuous work', { kind: 'ongoing' }, null, '2026-08-01', 'continuous', null],
    [
      'a recurring task that is reported',
      { kind: 'recurring', recurrence: 'monthly' },
      told('in-progress'),
      '2026-08-01',
      'in-time',
      null,
    ],
    ['reported as continuous', june, told('continuous'), '2026-08-01', 'continuous', null],
    ['stopped', june, told('stopped'), '2026-08-01', 'stopped', null],
    ['replaced', june, told('replaced'), '2026-08-01', 'replaced', null],
    ['waits for a condition', { condition: 'sau khi có hướng dẫn' }, null, '2026-08-01', 'not-due', null],
    ['no schedule', null, null, '2026-08-01', 'unknown', null],
  ])('%s', (_, schedule, report, asOf, state, daysLate) => {
    expect(taskStatus(task(schedule), report, asOf)).toMatchObject({ state, daysLate })
  })
  it('says whether overdue was reported or only nothing else was', () => {
    expect(taskStatus(task(june), null, '2026-07-01').from).toBe('inferred')
    expect(taskStatus(task(june), told('in-progress'), '2026-07-01').from).toBe('reported')
  })
  it('a report no later than the due day proves that it was done in time', () => {
    expect(taskStatus(task(june), told('done'), '2026-08-01', '2026-06-20').state).toBe('done-on-time')
  })
  it('the last report on a task counts, and none from after the day of judgement', () => {
    const report = (reportedOn: string, state: ReportedTask['state']): ProgressReport => ({
      schemaVersion: '1',
      unit: 'x',
      province: null,
      period: '2026',
      reportedOn,
      figures: [],
      tasks: [told(state)],
    })
    const reports = [
      report('2026-05-31', 'not-started'),
      report('2026-06-15', 'in-progress'),
      report('2026-07-15', 'stopped'),
    ]
    expect(taskStates([task(june)], reports, '2026-06-30').map(({ state }) => state)).toEqual(['in-time'])
  })
})

const month = (period: string, numerator: string | null, measure: ReportedFigure['measure']): ProgressReport => ({
  schemaVersion: '1',
  unit: 'x',
  province: null,
  period,
  reportedOn: null,
  tasks: [],
  figures: [
    {
      indicator: 'i',
      numerator,
      denominator: numerator === null ? null : '100',
      value: null,
      state: numerator === null ? 'not-reported' : 'reported',
      measure,
      verified: null,
      evidence: [],
    },
  ],
})
const amounts = (points: readonly { readonly amount: string | null }[]) => points.map(({ amount }) => amount)

describe('running totals and in-period figures', () => {
  it('add up from January, and never bridge a gap', () => {
    const whole = figureSeries(
      [month('2026-02', '7', 'in-period'), month('2026-01', '5', 'in-period'), month('2026-03', '1', 'in-period')],
      'i',
    )
    expect([amounts(runningTotals(whole)), amounts(inPeriodAmounts(whole))]).toEqual([
      ['5', '12', '13'],
      ['5', '7', '1'],
    ])
    const gap = figureSeries(
      [month('2026-01', '5', 'in-period'), month('2026-03', '1', 'in-period'), month('2026-04', '1', 'in-period')],
      'i',
    )
    expect(amounts(runningTotals(gap))).toEqual(['5', null, null])
    const late = figureSeries([month('2026-02', '5', 'in-period')], 'i')
    expect(amounts(runningTotals(late))).toEqual([null])
  })
  it('a month that was not reported ends the sum; the next year starts anew', () => {
    const series = figureSeries(
      [
        month('2026-01', '5', 'in-period'),
        month('2026-02', null, 'in-period'),
        month('2026-03', '1', 'in-period'),
        month('2027-01', '2', 'in-period'),
      ],
      'i',
    )
    expect(amounts(runningTotals(series))).toEqual(['5', null, null, '2'])
  })
  it('the difference of running totals that follow each other is what a period added', () => {
    const series = figureSeries(
      [
        month('2026-01', '5', 'running-total'),
        month('2026-02', '12', 'running-total'),
        month('2026-04', '20', 'running-total'),
        month('2027-01', '3', 'running-total'),
      ],
      'i',
    )
    expect([amounts(inPeriodAmounts(series)), amounts(runningTotals(series))]).toEqual([
      ['5', '7', null, '3'],
      ['5', '12', '20', '3'],
    ])
  })
  it('a level at a moment is neither', () => {
    const series = figureSeries([month('2026-01', '5', 'point-in-time')], 'i')
    expect([amounts(inPeriodAmounts(series)), amounts(runningTotals(series))]).toEqual([[null], [null]])
  })
})

describe('periodDays', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-34', '2026-04-01', '2026-06-30'],
    ['2026-41', '2026-07-01', '2026-12-31'],
  ])('%s is %s to %s', (period, first, last) => expect(periodDays(period)).toEqual({ first, last }))
  it.each(['2026-13', '2026-00', '2026-37', '2026-06-15', 'x', '2026/2027'])('%s is none', (period) =>
    expect(periodDays(period)).toBeNull(),
  )
})
