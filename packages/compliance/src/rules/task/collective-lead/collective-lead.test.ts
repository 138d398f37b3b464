import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { collectiveLead } from './collective-lead.js'

const led = (...lead: string[]) => ({ tasks: [makeTask('Khai thác các nền tảng số dùng chung', { lead })] })
await testRule(
  collectiveLead,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'offices concerned',
        plan: makePlan(led('Các phòng, ban liên quan')),
        findings: [
          {
            quote: 'liên quan',
            line: 60,
            message: 'collective',
            severity: 'warning',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Khai thác các nền tảng số dùng chung” do “Các phòng, ban liên quan” chủ trì: không rõ đơn vị nào chịu trách nhiệm.',
            expected: 'một đơn vị chủ trì, các đơn vị khác phối hợp',
            actual: 'Các phòng, ban liên quan',
          },
        ],
      },
      {
        name: 'a stray comma',
        plan: makePlan(led('Các phòng, ban, liên quan')),
        findings: [{ quote: 'ban, liên quan' }],
      },
      {
        name: 'everything',
        plan: makePlan(led('Các phòng, ban, ngành, cơ quan, đơn vị')),
        findings: [{ quote: 'ngành' }],
      },
      { name: 'all', plan: makePlan(led('Tất cả các đơn vị')), findings: [{ quote: 'Tất cả' }] },
      { name: 'bare', plan: makePlan(led('Phòng, ban chuyên môn')), findings: [{ quote: 'chuyên môn' }] },
      { name: 'companies', plan: makePlan(led('Các doanh nghiệp viễn thông')), findings: [{ quote: 'viễn thông' }] },
    ],
    lookAlikes: [
      { name: 'the police', plan: makePlan(led('Công an xã')) },
      { name: 'two named offices', plan: makePlan(led('Phòng Kinh tế', 'Phòng Văn hóa - Xã hội')) },
      { name: 'economy, infrastructure and town office', plan: makePlan(led('Phòng Kinh tế, Hạ tầng và Đô thị')) },
      { name: 'a steering committee', plan: makePlan(led('Ban Chỉ đạo phát triển khoa học, công nghệ phường')) },
      { name: 'the community digital team of a village', plan: makePlan(led('Tổ công nghệ số cộng đồng thôn Nà Lốc')) },
      { name: 'the front', plan: makePlan(led('Ủy ban Mặt trận Tổ quốc Việt Nam xã')) },
    ],
  },
  builtIn,
)
