import { makePassage, makeSection, makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { duplicateContent } from './duplicate-content.js'

const work = 'Kết nối, liên thông các hệ thống thông tin phục vụ chỉ đạo, điều hành của xã.'
const at = (line: number, text: string, some = {}) => makePassage(text, { line, kind: 'list-item', ...some })
const tasks = [
  makeSection('III. NHIỆM VỤ', 'tasks', { line: 139 }),
  makeSection('IV. TỔ CHỨC THỰC HIỆN', 'organisation', { line: 219, key: 'IV' }),
]
await testRule(
  duplicateContent,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'word for word',
        plan: makePlan({ sections: tasks, passages: [at(179, work), at(183, work)] }),
        findings: [
          {
            quote: 'Kết nối',
            line: 183,
            message: 'twice',
            severity: 'info',
            subject: 'passage:kết nối liên thông các hệ thống thông tin phục vụ chỉ đạo đi',
            says: 'Đoạn “Kết nối, liên thông các hệ thống thông tin phục vụ chỉ đạo, điều hành của xã.” lặp lại nguyên văn dòng 179.',
            expected: 'nêu một lần',
          },
        ],
      },
      {
        name: 'but for dash, case and full stop',
        plan: makePlan({
          sections: tasks,
          passages: [at(179, `- ${work}`), at(183, `+ ${work.toUpperCase().replace('.', ';')}`)],
        }),
        findings: [{ quote: 'LIÊN THÔNG', line: 183 }],
      },
      {
        name: 'three times',
        plan: makePlan({ sections: tasks, passages: [at(179, work), at(183, work), at(190, work)] }),
        findings: [
          { quote: 'Kết nối', line: 183 },
          { quote: 'Kết nối', line: 190 },
        ],
      },
    ],
    lookAlikes: [
      {
        name: 'a time line under every target',
        plan: makePlan({
          sections: tasks,
          passages: [
            at(41, '+ Đơn vị phối hợp: Các cơ quan, đơn vị liên quan trên địa bàn xã.'),
            at(52, '+ Đơn vị phối hợp: Các cơ quan, đơn vị liên quan trên địa bàn xã.'),
          ],
        }),
      },
      {
        name: 'a target at two horizons',
        plan: makePlan({
          passages: [at(109, work), at(153, work)],
          targets: [makeTarget(work, { line: 109 }), makeTarget(work, { line: 153 })],
        }),
      },
      {
        name: 'the caption of two annexes',
        plan: makePlan({
          sections: tasks,
          passages: [
            at(179, '(Kèm theo Kế hoạch số 18/KH-UBND ngày 10/02/2026 của UBND xã Đồng Lâm)'),
            at(183, '(Kèm theo Kế hoạch số 18/KH-UBND ngày 10/02/2026 của UBND xã Đồng Lâm)'),
          ],
        }),
      },
      {
        name: 'short',
        plan: makePlan({ sections: tasks, passages: [at(179, 'Tiếp tục duy trì.'), at(183, 'Tiếp tục duy trì.')] }),
      },
      {
        name: 'the same duty of two bodies',
        plan: makePlan({
          sections: tasks,
          passages: [at(221, work, { section: 'IV.1' }), at(230, work, { section: 'IV.2' })],
        }),
      },
      {
        name: 'like, not the same',
        plan: makePlan({ sections: tasks, passages: [at(179, work), at(183, work.replace('xã', 'xã và tỉnh'))] }),
      },
    ],
  },
  builtIn,
)
