import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { misplaced } from './misplaced.js'

const under = (section: string, text: string, line = 118) =>
  makeTarget(text, { section: `II > ${section}`, line, origin: 'body', key: text })
const services = under('2.2.3. Về thủ tục hành chính và dịch vụ công trực tuyến', 'Tỷ lệ hồ sơ trực tuyến đạt 90%', 93)
const people = under('2.2.4. Về nhân lực và năng lực thực thi công vụ', '100% cán bộ được bồi dưỡng kỹ năng số', 113)
const network = under('2.1. Hạ tầng số', '100% thôn được phủ sóng 5G', 47)
await testRule(
  misplaced,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'payments under people',
        plan: makePlan({
          targets: [
            services,
            under('2.2.4. Về nhân lực và năng lực thực thi công vụ', 'Tỷ lệ thanh toán trực tuyến đạt 60%'),
          ],
        }),
        findings: [{ quote: 'thanh toán', line: 118 }],
      },
      {
        name: 'cables under services',
        plan: makePlan({ targets: [network, under('2.2.3. Về thủ tục hành chính', '100% buôn có cáp quang')] }),
        findings: [{ quote: 'cáp quang' }],
      },
      {
        name: 'training under infrastructure',
        plan: makePlan({ targets: [people, under('2.1. Hạ tầng số', '100% công chức được tập huấn về kỹ năng số')] }),
        findings: [{ quote: 'tập huấn' }],
      },
    ],
    lookAlikes: [
      { name: 'in its place', plan: makePlan({ targets: [services, people, network] }) },
      {
        name: 'no better heading',
        plan: makePlan({ targets: [under('2.2.4. Về nhân lực', 'Tỷ lệ thanh toán trực tuyến đạt 60%')] }),
      },
      {
        name: 'a heading that takes everything',
        plan: makePlan({
          targets: [services, under('2.5. Phát triển chuyển đổi số', 'Tỷ lệ thanh toán trực tuyến đạt 60%')],
        }),
      },
      {
        name: 'a heading of both subjects',
        plan: makePlan({
          targets: [services, under('2.4. Nhân lực và dịch vụ công', 'Tỷ lệ thanh toán trực tuyến đạt 60%')],
        }),
      },
      {
        name: 'signatures may stand anywhere',
        plan: makePlan({ targets: [services, under('2.1. Hạ tầng số', '100% cán bộ có chữ ký số')] }),
      },
    ],
  },
  builtIn,
)
