import { makeSection, makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { none } from './none.js'

ruleTable(none, {
  hits: [
    { why: 'no target', plan: { targets: [] }, quote: 'CHỈ TIÊU', line: 27, message: 'none' },
    {
      why: 'no target, no section for them',
      plan: { targets: [], sections: [makeSection('II. NHIỆM VỤ', 'tasks', { line: 30 })] },
      quote: 'NHIỆM VỤ',
      line: 30,
    },
    {
      why: 'words only',
      plan: {
        targets: [makeTarget('Phấn đấu nâng cao chất lượng phục vụ'), makeTarget('Đẩy mạnh ứng dụng công nghệ số')],
      },
      quote: 'nâng cao chất lượng',
      message: 'only-words',
    },
    {
      why: 'neither target nor section',
      plan: { targets: [], sections: [] },
      quote: 'Nghị quyết số 57-NQ/TW',
      line: 9,
    },
  ],
  silent: [
    {
      why: 'one figure among words',
      plan: { targets: [makeTarget('Nâng cao nhận thức'), makeTarget('90% hồ sơ trực tuyến')] },
    },
    {
      why: 'a count',
      plan: { targets: [makeTarget('Ít nhất 01 mô hình', { clauses: [...makeTarget('1%').clauses] })] },
    },
    { why: 'one target', plan: { targets: [makeTarget('100% thôn có sóng 4G')] } },
  ],
})
