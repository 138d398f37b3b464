import { makeSection, makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { none } from './none.js'

await testRule(
  none,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'no target',
        plan: makePlan({ targets: [] }),
        findings: [
          {
            quote: 'CHỈ TIÊU',
            line: 27,
            message: 'none',
            severity: 'error',
            subject: 'targets',
            says: 'Kế hoạch không đặt ra chỉ tiêu cụ thể nào.',
            expected: 'chỉ tiêu có số liệu và thời hạn',
            value: 'none',
          },
        ],
      },
      {
        name: 'no target, no section for them',
        plan: makePlan({ targets: [], sections: [makeSection('II. NHIỆM VỤ', 'tasks', { line: 30 })] }),
        findings: [{ quote: 'NHIỆM VỤ', line: 30 }],
      },
      {
        name: 'words only',
        plan: makePlan({
          targets: [makeTarget('Phấn đấu nâng cao chất lượng phục vụ'), makeTarget('Đẩy mạnh ứng dụng công nghệ số')],
        }),
        findings: [
          {
            quote: 'nâng cao chất lượng',
            message: 'only-words',
            line: 40,
            severity: 'error',
            subject: 'targets',
            says: 'Cả 2 mục tiêu cụ thể của kế hoạch đều không có con số để đo.',
            expected: 'chỉ tiêu có số liệu và thời hạn',
            value: 'none',
          },
        ],
      },
      {
        name: 'neither target nor section',
        plan: makePlan({ targets: [], sections: [] }),
        findings: [{ quote: 'Nghị quyết số 57-NQ/TW', line: 9 }],
      },
    ],
    lookAlikes: [
      {
        name: 'one figure among words',
        plan: makePlan({ targets: [makeTarget('Nâng cao nhận thức'), makeTarget('90% hồ sơ trực tuyến')] }),
      },
      {
        name: 'a count',
        plan: makePlan({ targets: [makeTarget('Ít nhất 01 mô hình', { clauses: [...makeTarget('1%').clauses] })] }),
      },
      { name: 'one target', plan: makePlan({ targets: [makeTarget('100% thôn có sóng 4G')] }) },
    ],
  },
  builtIn,
)
