import { makePlan, makeTask } from '../../../testing/make.js'
import { makeReport, makeReportedTask } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { doneWithoutEvidence } from './done-without-evidence.js'

const bare = { deliverable: null, evidence: [] }
const said = (...tasks: ReturnType<typeof makeReportedTask>[]) => ({ progress: [makeReport({ tasks })] })
await testRule(
  doneWithoutEvidence,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'a task of the plan that names no product',
        plan: makePlan({ tasks: [makeTask('Vệ sinh máy chủ', { id: 'task:60', deliverable: null })] }),
        input: said(makeReportedTask({ ...bare, task: 'task:60' })),
        findings: [{ quote: 'Vệ sinh', subject: 'task:60', expected: 'sản phẩm hoặc minh chứng' }],
      },
      {
        name: 'nothing',
        plan: makePlan(),
        input: said(makeReportedTask(bare)),
        findings: [
          {
            quote: 'Nâng cấp thiết bị',
            line: 60,
            message: 'bare',
            severity: 'warning',
            subject: 'task:60',
            says: 'Kỳ tháng 6/2026: nhiệm vụ “Nâng cấp thiết bị tiếp nhận hồ sơ thủ tục hành chính trực tuyến” báo đã hoàn thành mà không kèm sản phẩm hay minh chứng.',
            expected: 'Quyết định phê duyệt',
            value: 'done without evidence',
          },
        ],
      },
      {
        name: 'an empty product',
        plan: makePlan(),
        input: said(makeReportedTask({ deliverable: ' ', evidence: [] })),
        findings: [{ quote: 'Nâng cấp' }],
      },
      {
        name: 'a task that the plan does not know',
        plan: makePlan(),
        input: said(makeReportedTask({ ...bare, task: '99' })),
        findings: [{ quote: '99', line: 1 }],
      },
    ],
    lookAlikes: [
      {
        name: 'evidence and an empty product',
        plan: makePlan(),
        input: said(makeReportedTask({ deliverable: ' ' })),
      },
      { name: 'a product', plan: makePlan(), input: said(makeReportedTask({ evidence: [] })) },
      { name: 'evidence', plan: makePlan(), input: said(makeReportedTask({ deliverable: null })) },
      { name: 'in progress', plan: makePlan(), input: said(makeReportedTask({ ...bare, state: 'in-progress' })) },
      { name: 'continuous', plan: makePlan(), input: said(makeReportedTask({ ...bare, state: 'continuous' })) },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
