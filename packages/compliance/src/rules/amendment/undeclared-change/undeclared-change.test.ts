import { makePassage, makePlan, makeReference, makeTarget, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { undeclaredChange } from './undeclared-change.js'

const was = {
  previous: makePlan({
    targets: [makeTarget('90% hồ sơ nộp trực tuyến', { key: 'a' }), makeTarget('100% thôn có cáp quang', { key: 'b' })],
  }),
}
const now = (...texts: string[]) => texts.map((text) => makeTarget(text, { key: text }))
ruleTable(undeclaredChange, {
  hits: [
    {
      why: 'dropped',
      plan: { targets: now('90% hồ sơ nộp trực tuyến') },
      input: was,
      quote: 'cáp quang',
      line: 9,
      message: 'dropped',
    },
    {
      why: 'softened',
      plan: { targets: now('80% hồ sơ nộp trực tuyến', '100% thôn có cáp quang') },
      input: was,
      quote: '80%',
      message: 'changed',
    },
    {
      why: 'another lead of a task',
      plan: { tasks: [makeTask('Nâng cấp mạng nội bộ', { lead: ['Công an xã'] })] },
      input: { previous: makePlan({ tasks: [makeTask('Nâng cấp mạng nội bộ')] }) },
      quote: 'mạng nội bộ',
      message: 'changed',
    },
  ],
  silent: [
    {
      why: 'declared',
      plan: {
        targets: now('80% hồ sơ nộp trực tuyến', '100% thôn có cáp quang'),
        passages: [makePassage('Điều chỉnh tỷ lệ hồ sơ nộp trực tuyến từ 90% xuống 80%')],
      },
      input: was,
    },
    {
      why: 'replaces the earlier plan',
      plan: {
        targets: now('90% hồ sơ nộp trực tuyến'),
        references: [makeReference('Kế hoạch', '59/KH-UBND', { relation: 'replaces' })],
      },
      input: was,
    },
    { why: 'tighter', plan: { targets: now('95% hồ sơ nộp trực tuyến', '100% thôn có cáp quang') }, input: was },
    { why: 'the same', plan: { targets: was.previous.targets }, input: was },
  ],
})
