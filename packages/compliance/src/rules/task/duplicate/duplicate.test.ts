import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { duplicate } from './duplicate.js'

const two = (a: string, b: string, some = {}) => ({
  tasks: [makeTask(a, { line: 60 }), makeTask(b, { line: 65, ...some })],
})
await testRule(
  duplicate,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'word for word',
        plan: makePlan(two('Tập huấn kỹ năng số cho cán bộ, công chức', 'Tập huấn kỹ năng số cho cán bộ, công chức')),
        findings: [
          {
            quote: 'Tập huấn',
            line: 65,
            message: 'same',
            severity: 'info',
            subject: 'task:annex-65',
            says: 'Nhiệm vụ “Tập huấn kỹ năng số cho cán bộ, công chức” trùng với nhiệm vụ “Tập huấn kỹ năng số cho cán bộ, công chức” (dòng 60).',
            expected: 'một nhiệm vụ',
          },
        ],
      },
      {
        name: 'other order, short forms',
        plan: makePlan(
          two(
            'Số hóa hồ sơ, kết quả giải quyết TTHC tại Trung tâm',
            'Thực hiện số hóa hồ sơ và kết quả giải quyết thủ tục hành chính tại Trung tâm',
          ),
        ),
        findings: [{ quote: 'số hóa' }],
      },
      {
        name: 'two leads',
        plan: makePlan(
          two('Tuyên truyền chuyển đổi số trên loa truyền thanh', 'Tuyên truyền chuyển đổi số trên loa truyền thanh', {
            lead: ['Công an xã'],
          }),
        ),
        findings: [{ quote: 'Tuyên truyền' }],
      },
    ],
    lookAlikes: [
      {
        name: 'two years',
        plan: makePlan(
          two('Tập huấn kỹ năng số cho cán bộ', 'Tập huấn kỹ năng số cho cán bộ', { scheduleRaw: 'Quý I/2027' }),
        ),
      },
      {
        name: 'for others',
        plan: makePlan(
          two('Tập huấn kỹ năng số cho cán bộ, công chức', 'Tập huấn kỹ năng số cho người dân, doanh nghiệp'),
        ),
      },
      {
        name: 'other figures',
        plan: makePlan(two('Xây dựng 01 mô hình thôn thông minh điểm', 'Xây dựng 02 mô hình thôn thông minh điểm')),
      },
      {
        name: 'relics and their map',
        plan: makePlan(two('Số hóa ít nhất di tích trên địa bàn xã', 'Xây dựng bản đồ số di tích trên địa bàn xã')),
      },
    ],
  },
  builtIn,
)
