import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { collectiveLead } from './collective-lead.js'

const led = (...lead: string[]) => ({ tasks: [makeTask('Khai thác các nền tảng số dùng chung', { lead })] })
ruleTable(collectiveLead, {
  hits: [
    { why: 'offices concerned', plan: led('Các phòng, ban liên quan'), quote: 'liên quan' },
    { why: 'a stray comma', plan: led('Các phòng, ban, liên quan'), quote: 'ban, liên quan' },
    { why: 'everything', plan: led('Các phòng, ban, ngành, cơ quan, đơn vị'), quote: 'ngành' },
    { why: 'all', plan: led('Tất cả các đơn vị'), quote: 'Tất cả' },
    { why: 'bare', plan: led('Phòng, ban chuyên môn'), quote: 'chuyên môn' },
    { why: 'companies', plan: led('Các doanh nghiệp viễn thông'), quote: 'viễn thông' },
  ],
  silent: [
    { why: 'the police', plan: led('Công an xã') },
    { why: 'two named offices', plan: led('Phòng Kinh tế', 'Phòng Văn hóa - Xã hội') },
    { why: 'economy, infrastructure and town office', plan: led('Phòng Kinh tế, Hạ tầng và Đô thị') },
    { why: 'a steering committee', plan: led('Ban Chỉ đạo phát triển khoa học, công nghệ phường') },
    { why: 'the community digital team of a village', plan: led('Tổ công nghệ số cộng đồng thôn Nà Lốc') },
    { why: 'the front', plan: led('Ủy ban Mặt trận Tổ quốc Việt Nam xã') },
  ],
})
