import { makePlan, makeTarget, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { softened } from './softened.js'

const due = (scheduleRaw: string, end: string) =>
  makeTask('Nâng cấp mạng nội bộ', {
    scheduleRaw,
    schedule: { kind: 'due', start: null, end, recurrence: null, condition: null },
  })
const was = (some: Parameters<typeof makePlan>[0]) => ({ previous: makePlan(some) })
ruleTable(softened, {
  hits: [
    {
      why: 'a lower value',
      plan: { targets: [makeTarget('80% hồ sơ nộp trực tuyến')] },
      input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
      quote: '80%',
    },
    {
      why: 'a later quarter',
      plan: { tasks: [due('Quý III/2026', '2026-09-30')] },
      input: was({ tasks: [due('Quý I/2026', '2026-03-31')] }),
      quote: 'mạng nội bộ',
    },
    {
      why: 'a lead given up',
      plan: { targets: [makeTarget('90% hồ sơ nộp trực tuyến', { lead: [] })] },
      input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
      quote: '90%',
    },
  ],
  silent: [
    { why: 'nothing changed', input: was({}) },
    {
      why: 'tighter',
      plan: { targets: [makeTarget('90% hồ sơ nộp trực tuyến')] },
      input: was({ targets: [makeTarget('80% hồ sơ nộp trực tuyến')] }),
    },
    {
      why: 'dropped: another rule',
      plan: { targets: [] },
      input: was({ targets: [makeTarget('80% hồ sơ nộp trực tuyến')] }),
    },
    { why: 'no earlier plan' },
  ],
})
