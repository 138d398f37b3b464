import { makeCharged, makePassage, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { chargedWithoutWork } from './charged-without-work.js'

const duty = 'Chủ trì, phối hợp triển khai hiệu quả Đề án 06.'
const charged = (name: string, ...duties: string[]) => [makeCharged(name, duties, { line: 69 })]
await testRule(
  chargedWithoutWork,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'leads a project, named nowhere',
        plan: makePlan({
          charged: charged('Đồn Biên phòng', duty),
          passages: [makePassage(`- ${duty}`, { line: 71 })],
        }),
        findings: [
          {
            quote: 'Đề án 06',
            line: 71,
            message: 'idle',
            severity: 'info',
            subject: 'body:đồn biên phòng',
            says: '“Đồn Biên phòng” được giao “Chủ trì, phối hợp triển khai hiệu quả Đề án 06.” nhưng không chỉ tiêu, nhiệm vụ nào ghi tên đơn vị này.',
            expected: 'một chỉ tiêu hoặc nhiệm vụ giao đơn vị này',
            value: 'đồn biên phòng',
          },
        ],
      },
      {
        name: 'is the contact point',
        plan: makePlan({ charged: charged('Trung tâm Dịch vụ tổng hợp', 'Là đầu mối triển khai nền tảng số') }),
        findings: [{ quote: 'đầu mối', line: 69 }],
      },
      {
        name: 'two of them',
        plan: makePlan({
          charged: [
            ...charged('Đồn Biên phòng', duty),
            ...charged('Trạm Y tế xã', 'Chủ trì lập hồ sơ sức khỏe điện tử'),
          ],
        }),
        findings: [{ quote: 'hồ sơ sức khỏe' }, { quote: 'Đề án 06' }],
      },
    ],
    lookAlikes: [
      {
        name: 'leads a task',
        plan: makePlan({
          charged: charged('Phòng Kinh tế xã', 'Chủ trì phát triển kinh tế số'),
          tasks: [makeTask('Sàn thương mại điện tử', { lead: ['Phòng Kinh tế'] })],
        }),
      },
      { name: 'joins a task', plan: makePlan({ charged: charged('Công an xã', duty) }) },
      { name: 'only coordinates', plan: makePlan({ charged: charged('Trạm Y tế', 'Phối hợp tuyên truyền') }) },
      {
        name: 'finds the funds',
        plan: makePlan({ charged: charged('Phòng Tài chính', 'Chủ trì tham mưu bố trí kinh phí') }),
      },
      {
        name: 'no target or task names anybody',
        plan: makePlan({
          charged: charged('Đồn Biên phòng', duty),
          targets: [],
          tasks: [makeTask('Tập huấn', { lead: [], coordinators: [] })],
        }),
      },
    ],
  },
  builtIn,
)
