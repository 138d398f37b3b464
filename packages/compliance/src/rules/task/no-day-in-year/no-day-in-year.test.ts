import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { noDayInYear } from './no-day-in-year.js'

const yearly = (period: string | null, some = {}) => ({
  header: { period },
  tasks: [
    makeTask('Khen thưởng tập thể, cá nhân', {
      scheduleRaw: 'Hàng năm',
      schedule: {
        kind: 'recurring' as const,
        start: null,
        end: null,
        recurrence: 'yearly' as const,
        condition: null,
        ...some,
      },
    }),
  ],
})
ruleTable(noDayInYear, {
  hits: [
    { why: 'a plan of a year', plan: yearly('2026'), quote: 'Hàng năm' },
    { why: 'a plan of a half-year', plan: yearly('2026-41'), quote: 'Hàng năm' },
    { why: 'a plan from March to December', plan: yearly('2026-03/2026-12'), quote: 'Hàng năm' },
  ],
  silent: [
    { why: 'a plan of five years', plan: yearly('2026/2030') },
    { why: 'quarterly', plan: yearly('2026', { recurrence: 'quarterly' }) },
    { why: 'with its day', plan: yearly('2026', { end: '2026-12-15' }) },
    { why: 'two cadences: another rule', plan: yearly('2026', { also: 'ongoing' }) },
    { why: 'period not known', plan: yearly(null) },
  ],
})
