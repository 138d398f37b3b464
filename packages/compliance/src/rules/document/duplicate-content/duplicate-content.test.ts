import { makePassage, makeSection, makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { duplicateContent } from './duplicate-content.js'

const work = 'Kết nối, liên thông các hệ thống thông tin phục vụ chỉ đạo, điều hành của xã.'
const at = (line: number, text: string, some = {}) => makePassage(text, { line, kind: 'list-item', ...some })
const tasks = [
  makeSection('III. NHIỆM VỤ', 'tasks', { line: 139 }),
  makeSection('IV. TỔ CHỨC THỰC HIỆN', 'organisation', { line: 219, key: 'IV' }),
]
ruleTable(duplicateContent, {
  hits: [
    {
      why: 'word for word',
      plan: { sections: tasks, passages: [at(179, work), at(183, work)] },
      quote: 'Kết nối',
      line: 183,
    },
    {
      why: 'but for dash, case and full stop',
      plan: { sections: tasks, passages: [at(179, `- ${work}`), at(183, `+ ${work.toUpperCase().replace('.', ';')}`)] },
      quote: 'LIÊN THÔNG',
      line: 183,
    },
    {
      why: 'three times',
      plan: { sections: tasks, passages: [at(179, work), at(183, work), at(190, work)] },
      quote: 'Kết nối',
      hits: 2,
    },
  ],
  silent: [
    {
      why: 'a time line under every target',
      plan: {
        sections: tasks,
        passages: [
          at(41, '+ Đơn vị phối hợp: Các cơ quan, đơn vị liên quan trên địa bàn xã.'),
          at(52, '+ Đơn vị phối hợp: Các cơ quan, đơn vị liên quan trên địa bàn xã.'),
        ],
      },
    },
    {
      why: 'a target at two horizons',
      plan: {
        passages: [at(109, work), at(153, work)],
        targets: [makeTarget(work, { line: 109 }), makeTarget(work, { line: 153 })],
      },
    },
    {
      why: 'the caption of two annexes',
      plan: {
        sections: tasks,
        passages: [
          at(179, '(Kèm theo Kế hoạch số 18/KH-UBND ngày 10/02/2026 của UBND xã Đồng Lâm)'),
          at(183, '(Kèm theo Kế hoạch số 18/KH-UBND ngày 10/02/2026 của UBND xã Đồng Lâm)'),
        ],
      },
    },
    { why: 'short', plan: { sections: tasks, passages: [at(179, 'Tiếp tục duy trì.'), at(183, 'Tiếp tục duy trì.')] } },
    {
      why: 'the same duty of two bodies',
      plan: { sections: tasks, passages: [at(221, work, { section: 'IV.1' }), at(230, work, { section: 'IV.2' })] },
    },
    {
      why: 'like, not the same',
      plan: { sections: tasks, passages: [at(179, work), at(183, work.replace('xã', 'xã và tỉnh'))] },
    },
  ],
})
