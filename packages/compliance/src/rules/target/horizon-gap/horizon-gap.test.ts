import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { horizonGap } from './horizon-gap.js'

const at = (horizon: string, text: string, line: number) =>
  makeTarget(text, { origin: 'body', horizon, line, key: `${horizon}-${text}` })
const other = at('2030', '100% thôn có cáp quang', 121)
ruleTable(horizonGap, {
  hits: [
    {
      why: 'missing in 2030',
      plan: {
        targets: [
          at('2025', '100% dịch vụ công trực tuyến toàn trình', 101),
          other,
          at('2035', '100% dịch vụ công trực tuyến toàn trình', 183),
        ],
      },
      quote: 'toàn trình',
      line: 101,
    },
    {
      why: 'missing twice',
      plan: {
        targets: [
          at('2025', '55% cơ sở dữ liệu được số hóa', 105),
          other,
          at('2035', '90% cán bộ có chữ ký số', 150),
          at('2040', '100% cơ sở dữ liệu được số hóa', 225),
        ],
      },
      quote: 'cơ sở dữ liệu',
      line: 105,
    },
    {
      why: 'a quarter is a horizon too',
      plan: {
        targets: [
          at('2026-33', '50% hồ sơ nộp trực tuyến', 50),
          at('2026-34', '100% thôn có 4G', 55),
          at('2026-35', '70% hồ sơ nộp trực tuyến', 60),
        ],
      },
      quote: 'hồ sơ',
      line: 50,
    },
  ],
  silent: [
    {
      why: 'at every horizon',
      plan: { targets: [at('2025', '90% hồ sơ nộp trực tuyến', 50), at('2030', '95% hồ sơ nộp trực tuyến', 60)] },
    },
    { why: 'it ends', plan: { targets: [at('2025', '90% hồ sơ nộp trực tuyến', 50), other] } },
    { why: 'it begins later', plan: { targets: [other, at('2035', '50% phủ sóng 6G', 163)] } },
    { why: 'one horizon', plan: { targets: [other] } },
  ],
})
