import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { duplicate } from './duplicate.js'

const two = (a: string, b: string, some = {}) => ({
  tasks: [makeTask(a, { line: 60 }), makeTask(b, { line: 65, ...some })],
})
ruleTable(duplicate, {
  hits: [
    {
      why: 'word for word',
      plan: two('Tập huấn kỹ năng số cho cán bộ, công chức', 'Tập huấn kỹ năng số cho cán bộ, công chức'),
      quote: 'Tập huấn',
      line: 65,
    },
    {
      why: 'other order, short forms',
      plan: two(
        'Số hóa hồ sơ, kết quả giải quyết TTHC tại Trung tâm',
        'Thực hiện số hóa hồ sơ và kết quả giải quyết thủ tục hành chính tại Trung tâm',
      ),
      quote: 'số hóa',
    },
    {
      why: 'two leads',
      plan: two(
        'Tuyên truyền chuyển đổi số trên loa truyền thanh',
        'Tuyên truyền chuyển đổi số trên loa truyền thanh',
        { lead: ['Công an xã'] },
      ),
      quote: 'Tuyên truyền',
    },
  ],
  silent: [
    {
      why: 'two years',
      plan: two('Tập huấn kỹ năng số cho cán bộ', 'Tập huấn kỹ năng số cho cán bộ', { scheduleRaw: 'Quý I/2027' }),
    },
    {
      why: 'for others',
      plan: two('Tập huấn kỹ năng số cho cán bộ, công chức', 'Tập huấn kỹ năng số cho người dân, doanh nghiệp'),
    },
    {
      why: 'other figures',
      plan: two('Xây dựng 01 mô hình thôn thông minh điểm', 'Xây dựng 02 mô hình thôn thông minh điểm'),
    },
    {
      why: 'relics and their map',
      plan: two('Số hóa ít nhất di tích trên địa bàn xã', 'Xây dựng bản đồ số di tích trên địa bàn xã'),
    },
  ],
})
