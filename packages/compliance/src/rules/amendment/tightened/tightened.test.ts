import { makePlan, makeTarget, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { tightened } from './tightened.js'

const due = (scheduleRaw: string, end: string) =>
  makeTask('Nâng cấp mạng nội bộ', {
    scheduleRaw,
    schedule: { kind: 'due', start: null, end, recurrence: null, condition: null },
  })
const was = (some: Parameters<typeof makePlan>[0]) => ({ previous: makePlan(some) })
ruleTable(tightened, {
  hits: [
    {
      why: 'a higher value',
      plan: { targets: [makeTarget('95% hồ sơ nộp trực tuyến')] },
      input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
      quote: '95%',
    },
    {
      why: 'an earlier quarter',
      plan: { tasks: [due('Quý I/2026', '2026-03-31')] },
      input: was({ tasks: [due('Quý III/2026', '2026-09-30')] }),
      quote: 'mạng nội bộ',
    },
    {
      why: 'a lead at last',
      plan: { targets: [makeTarget('90% hồ sơ nộp trực tuyến')] },
      input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến', { lead: [] })] }),
      quote: '90%',
    },
  ],
  silent: [
    { why: 'nothing changed', input: was({}) },
    {
      why: 'softer',
      plan: { targets: [makeTarget('80% hồ sơ nộp trực tuyến')] },
      input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
    },
    {
      why: 'added',
      plan: { targets: [makeTarget('80% hồ sơ nộp trực tuyến'), makeTarget('100% thôn có cáp quang')] },
      input: was({ targets: [makeTarget('80% hồ sơ nộp trực tuyến')] }),
    },
    { why: 'no earlier plan' },
  ],
})
