import { makeClause, makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { horizonStagnation } from './horizon-stagnation.js'

const at = (horizon: string, text: string, line: number, some = {}) =>
  makeTarget(text, { origin: 'body', horizon, line, key: `${horizon}-${text}`, ...some })
ruleTable(horizonStagnation, {
  hits: [
    {
      why: 'below the ceiling',
      plan: { targets: [at('2030', '95% hồ sơ nộp trực tuyến', 151), at('2035', '95% hồ sơ nộp trực tuyến', 185)] },
      quote: '95%',
      line: 185,
      severity: 'info',
    },
    {
      why: 'at the ceiling',
      plan: {
        targets: [
          at('2025', '100% cán bộ được bồi dưỡng kỹ năng số', 81),
          at('2030', '100% cán bộ được bồi dưỡng kỹ năng số', 125),
        ],
      },
      quote: '100%',
      line: 125,
      severity: 'advice',
    },
    {
      why: 'told once for three horizons',
      plan: {
        targets: [
          at('2026', '80% thôn có cáp quang', 50),
          at('2030', '80% thôn có cáp quang', 60),
          at('2035', '80% thôn có cáp quang', 70),
        ],
      },
      quote: '80%',
      line: 60,
    },
  ],
  silent: [
    {
      why: 'rising',
      plan: { targets: [at('2030', '95% hồ sơ nộp trực tuyến', 151), at('2035', '100% hồ sơ nộp trực tuyến', 185)] },
    },
    {
      why: '"phấn đấu" is dropped',
      plan: {
        targets: [
          at('2025', 'Phấn đấu 95% thôn có cáp quang', 50, { clauses: [makeClause({ value: '95', strive: true })] }),
          at('2030', '95% thôn có cáp quang', 60),
        ],
      },
    },
    { why: 'one horizon', plan: { targets: [at('2026', '95% hồ sơ nộp trực tuyến', 50)] } },
    {
      why: 'two measures',
      plan: { targets: [at('2026', '100% thôn có sóng 4G', 50), at('2030', '100% thôn có sóng 5G', 60)] },
    },
  ],
})
