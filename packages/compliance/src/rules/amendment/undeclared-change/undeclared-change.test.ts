import { makePassage, makePlan, makeReference, makeTarget, makeTask } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { undeclaredChange } from './undeclared-change.js'

const was = {
  previous: makePlan({
    targets: [makeTarget('90% hồ sơ nộp trực tuyến', { key: 'a' }), makeTarget('100% thôn có cáp quang', { key: 'b' })],
  }),
}
const now = (...texts: string[]) => texts.map((text) => makeTarget(text, { key: text }))
await testRule(
  undeclaredChange,
  {
    valid: [soundWith({ previous: makePlan() })],
    invalid: [
      {
        name: 'dropped',
        plan: makePlan({ targets: now('90% hồ sơ nộp trực tuyến') }),
        input: was,
        findings: [
          {
            quote: 'cáp quang',
            line: 9,
            message: 'dropped',
            severity: 'error',
            subject: 'target:annex-b',
            says: 'Chỉ tiêu “100% thôn có cáp quang” của kế hoạch trước không còn, kế hoạch không nêu là bỏ.',
            expected: 'một câu nêu nội dung điều chỉnh, bãi bỏ',
            value: 'dropped whole  ',
          },
        ],
      },
      {
        name: 'softened',
        plan: makePlan({ targets: now('80% hồ sơ nộp trực tuyến', '100% thôn có cáp quang') }),
        input: was,
        findings: [
          {
            quote: '80%',
            message: 'changed',
            line: 40,
            severity: 'error',
            subject: 'target:annex-80% hồ sơ nộp trực tuyến',
            says: 'Chỉ tiêu “80% hồ sơ nộp trực tuyến”: giá trị đổi từ “≥ 90 %” thành “≥ 80 %” mà kế hoạch không nêu.',
            expected: 'một câu nêu nội dung điều chỉnh, bãi bỏ',
            value: 'softened value ≥ 90 % ≥ 80 %',
          },
        ],
      },
      {
        name: 'another lead of a task',
        plan: makePlan({ tasks: [makeTask('Nâng cấp mạng nội bộ', { lead: ['Công an xã'] })] }),
        input: { previous: makePlan({ tasks: [makeTask('Nâng cấp mạng nội bộ')] }) },
        findings: [{ quote: 'mạng nội bộ', message: 'changed' }],
      },
    ],
    lookAlikes: [
      {
        name: 'declared',
        plan: makePlan({
          targets: now('80% hồ sơ nộp trực tuyến', '100% thôn có cáp quang'),
          passages: [makePassage('Điều chỉnh tỷ lệ hồ sơ nộp trực tuyến từ 90% xuống 80%')],
        }),
        input: was,
      },
      {
        name: 'replaces the earlier plan',
        plan: makePlan({
          targets: now('90% hồ sơ nộp trực tuyến'),
          references: [makeReference('Kế hoạch', '59/KH-UBND', { relation: 'replaces' })],
        }),
        input: was,
      },
      {
        name: 'tighter',
        plan: makePlan({ targets: now('95% hồ sơ nộp trực tuyến', '100% thôn có cáp quang') }),
        input: was,
      },
      { name: 'the same', plan: makePlan({ targets: was.previous.targets }), input: was },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
