import type { Indicator } from '@commune-plan/model'
import { makePlan, makeTarget } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { misplaced } from './misplaced.js'

const under = (section: string, text: string, line = 118) =>
  makeTarget(text, { section: `II > ${section}`, line, origin: 'body', key: text })
const services = under('2.2.3. Về thủ tục hành chính và dịch vụ công trực tuyến', 'Tỷ lệ hồ sơ trực tuyến đạt 90%', 93)
const people = under('2.2.4. Về nhân lực và năng lực thực thi công vụ', '100% cán bộ được bồi dưỡng kỹ năng số', 113)
const network = under('2.1. Hạ tầng số', '100% thôn được phủ sóng 5G', 47)
const known = (section: string, id: string) =>
  makeTarget('Chỉ tiêu đạt 60%', { section: `II > ${section}`, indicator: id })
const input = {
  indicators: [
    { id: 'dossiers-on-time', group: 'administrative-services' },
    { id: 'smartphone-adults', group: 'infrastructure' },
    { id: 'work-files-electronic', group: 'digital-government' },
  ] as unknown as Indicator[],
}
await testRule(
  misplaced,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'by its indicator',
        plan: makePlan({ targets: [services, known('2.1. Hạ tầng số', 'dossiers-on-time')] }),
        input,
        findings: [
          {
            quote: 'Chỉ tiêu',
            data: { heading: '2.1. Hạ tầng số', topic: 'thủ tục hành chính, dịch vụ công' },
            line: 40,
            message: 'misplaced',
            severity: 'advice',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “Chỉ tiêu đạt 60%” thuộc nhóm thủ tục hành chính, dịch vụ công nhưng đặt ở mục “2.1. Hạ tầng số”; kế hoạch có mục “2.2.3. Về thủ tục hành chính và dịch vụ công trực tuyến”.',
            expected: '2.2.3. Về thủ tục hành chính và dịch vụ công trực tuyến',
            actual: 'II > 2.1. Hạ tầng số',
          },
        ],
      },
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
      {
        name: 'an indicator that stands under either',
        plan: makePlan({ targets: [network, known('2.6. An toàn thông tin', 'smartphone-adults')] }),
        input,
      },
      {
        name: 'an indicator of no single subject',
        plan: makePlan({ targets: [services, known('2.1. Hạ tầng số', 'work-files-electronic')] }),
        input,
      },
      {
        name: 'a heading of several subjects',
        plan: makePlan({
          targets: [people, under('2.3. Chính quyền số, dịch vụ công', '100% công chức được tập huấn kỹ năng số')],
        }),
      },
      {
        name: 'without a figure',
        plan: makePlan({ targets: [services, under('2.1. Hạ tầng số', 'Mở rộng thanh toán trực tuyến')] }),
      },
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
