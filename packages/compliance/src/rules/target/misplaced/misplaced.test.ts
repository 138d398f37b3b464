import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { misplaced } from './misplaced.js'

const under = (section: string, text: string, line = 118) =>
  makeTarget(text, { section: `II > ${section}`, line, origin: 'body', key: text })
const services = under('2.2.3. Về thủ tục hành chính và dịch vụ công trực tuyến', 'Tỷ lệ hồ sơ trực tuyến đạt 90%', 93)
const people = under('2.2.4. Về nhân lực và năng lực thực thi công vụ', '100% cán bộ được bồi dưỡng kỹ năng số', 113)
const network = under('2.1. Hạ tầng số', '100% thôn được phủ sóng 5G', 47)
ruleTable(misplaced, {
  hits: [
    {
      why: 'payments under people',
      plan: {
        targets: [
          services,
          under('2.2.4. Về nhân lực và năng lực thực thi công vụ', 'Tỷ lệ thanh toán trực tuyến đạt 60%'),
        ],
      },
      quote: 'thanh toán',
      line: 118,
    },
    {
      why: 'cables under services',
      plan: { targets: [network, under('2.2.3. Về thủ tục hành chính', '100% buôn có cáp quang')] },
      quote: 'cáp quang',
    },
    {
      why: 'training under infrastructure',
      plan: { targets: [people, under('2.1. Hạ tầng số', '100% công chức được tập huấn về kỹ năng số')] },
      quote: 'tập huấn',
    },
  ],
  silent: [
    { why: 'in its place', plan: { targets: [services, people, network] } },
    {
      why: 'no better heading',
      plan: { targets: [under('2.2.4. Về nhân lực', 'Tỷ lệ thanh toán trực tuyến đạt 60%')] },
    },
    {
      why: 'a heading that takes everything',
      plan: { targets: [services, under('2.5. Phát triển chuyển đổi số', 'Tỷ lệ thanh toán trực tuyến đạt 60%')] },
    },
    {
      why: 'a heading of both subjects',
      plan: { targets: [services, under('2.4. Nhân lực và dịch vụ công', 'Tỷ lệ thanh toán trực tuyến đạt 60%')] },
    },
    {
      why: 'signatures may stand anywhere',
      plan: { targets: [services, under('2.1. Hạ tầng số', '100% cán bộ có chữ ký số')] },
    },
  ],
})
