import { makeClause, makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { horizonRegression } from './horizon-regression.js'

const at = (horizon: string, text: string, line: number) =>
  makeTarget(text, { origin: 'body', horizon, line, key: `${horizon}-${text}` })
const late = (horizon: string, value: string, line: number) =>
  makeTarget(`Hồ sơ quá hạn không quá ${value}%`, {
    origin: 'body',
    horizon,
    line,
    clauses: [makeClause({ value, comparator: '<=' })],
  })
ruleTable(horizonRegression, {
  hits: [
    {
      why: 'a share falls',
      plan: {
        targets: [
          at('2025', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 95%', 103),
          at('2030', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 90%', 151),
        ],
      },
      quote: '90%',
      line: 151,
    },
    {
      why: 'between the second and the third',
      plan: {
        targets: [
          at('2026', '100% thôn có cáp quang', 50),
          at('2030', '100% thôn có cáp quang', 60),
          at('2035', '95% thôn có cáp quang', 70),
        ],
      },
      quote: '95%',
      line: 70,
    },
    {
      why: 'what should fall rises',
      plan: { targets: [late('2026', '2', 50), late('2030', '5', 60)] },
      quote: '5%',
      line: 60,
    },
    {
      why: 'out of order in the text',
      plan: {
        targets: [
          at('2030', '80% dân số trưởng thành có chữ ký số', 50),
          at('2026', '90% dân số trưởng thành có chữ ký số', 60),
        ],
      },
      quote: '80%',
      line: 50,
    },
  ],
  silent: [
    {
      why: 'rising',
      plan: { targets: [at('2025', '92% hồ sơ nộp trực tuyến', 103), at('2030', '95% hồ sơ nộp trực tuyến', 151)] },
    },
    { why: 'what should fall falls', plan: { targets: [late('2026', '5', 50), late('2030', '2', 60)] } },
    {
      why: '5G, then 6G',
      plan: { targets: [at('2030', 'Tỷ lệ phủ sóng 5G đạt 100%', 119), at('2035', 'Tỷ lệ phủ sóng 6G đạt 50%', 163)] },
    },
    {
      why: 'another base',
      plan: {
        targets: [
          at('2030', '98% người dân có chữ ký số', 155),
          at('2035', '20% người dân trưởng thành có chữ ký số', 191),
        ],
      },
    },
    {
      why: 'one horizon',
      plan: { targets: [at('2026', '95% hồ sơ nộp trực tuyến', 50), at('2026', '90% hồ sơ được số hóa', 51)] },
    },
  ],
})
