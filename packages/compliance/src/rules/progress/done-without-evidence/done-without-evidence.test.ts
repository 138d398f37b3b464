import { makeReport, makeReportedTask } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { doneWithoutEvidence } from './done-without-evidence.js'

const bare = { deliverable: null, evidence: [] }
const said = (...tasks: ReturnType<typeof makeReportedTask>[]) => ({ progress: [makeReport({ tasks })] })
ruleTable(doneWithoutEvidence, {
  hits: [
    { why: 'nothing', input: said(makeReportedTask(bare)), quote: 'Nâng cấp thiết bị', line: 60 },
    { why: 'an empty product', input: said(makeReportedTask({ deliverable: ' ', evidence: [] })), quote: 'Nâng cấp' },
    {
      why: 'a task that the plan does not know',
      input: said(makeReportedTask({ ...bare, task: '99' })),
      quote: '99',
      line: 1,
    },
  ],
  silent: [
    { why: 'a product', input: said(makeReportedTask({ evidence: [] })) },
    { why: 'evidence', input: said(makeReportedTask({ deliverable: null })) },
    { why: 'in progress', input: said(makeReportedTask({ ...bare, state: 'in-progress' })) },
    { why: 'continuous', input: said(makeReportedTask({ ...bare, state: 'continuous' })) },
  ],
})
