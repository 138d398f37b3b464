import { makeClause, makePlan, makeTarget } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { logicalConflict } from './logical-conflict.js'

const two = (a: string, b: string, some = {}) => ({
  targets: [makeTarget(a, { line: 147, key: 'a' }), makeTarget(b, { line: 151, key: 'b', ...some })],
})
const known = (value: string, indicator: string, line: number) =>
  makeTarget(`Chỉ tiêu đạt ${value}%`, { indicator, line })
await testRule(
  logicalConflict,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'by indicators, the wider one first',
        plan: makePlan({
          targets: [known('60', 'adults-digital-skills', 30), known('70', 'adults-digital-skills-certified', 31)],
        }),
        findings: [
          {
            quote: '70%',
            line: 31,
            data: { value: '60', otherValue: '70', line: '30' },
            message: 'before',
            severity: 'warning',
            subject: 'target:annex-31',
            says: '“Chỉ tiêu đạt 60%” (60 %, dòng 30) thấp hơn “Chỉ tiêu đạt 70%” (70 %), mà người được xác nhận kỹ năng số thì đã có kỹ năng số.',
            expected: 'ít nhất 70 %',
            actual: '60 %',
            value: '70 60',
          },
        ],
      },
      {
        name: 'by indicators: full-process above online',
        plan: makePlan({
          targets: [known('90', 'full-process-services-of-all', 30), known('80', 'procedures-offered-online', 31)],
        }),
        findings: [
          {
            quote: '80%',
            line: 31,
            message: 'conflict',
            severity: 'warning',
            subject: 'target:annex-31',
            says: '“Chỉ tiêu đạt 80%” (80 %) thấp hơn “Chỉ tiêu đạt 90%” (90 %, dòng 30), mà dịch vụ công toàn trình là một phần của dịch vụ công trực tuyến.',
            expected: 'ít nhất 90 %',
            actual: '80 %',
            value: '90 80',
          },
        ],
      },
      {
        name: 'contact-free above online',
        plan: makePlan(
          two('100% giao dịch hành chính thuộc diện “phi tiếp xúc”', '95% hồ sơ thủ tục hành chính xử lý trực tuyến'),
        ),
        findings: [{ quote: 'hồ sơ', line: 151 }],
      },
      {
        name: 'wholly online above online',
        plan: makePlan(
          two('Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến đạt 90%', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 80%'),
        ),
        findings: [{ quote: 'nộp trực tuyến' }],
      },
      {
        name: 'regular use above access',
        plan: makePlan(
          two('90% dân số trưởng thành thường xuyên sử dụng dịch vụ số', '80% dân số trưởng thành tiếp cận dịch vụ số'),
        ),
        findings: [{ quote: 'tiếp cận' }],
      },
      ...(
        [
          ['contactless-transactions', 'dossiers-online'],
          ['dossiers-full-process', 'dossiers-online'],
          ['dossiers-handled-wholly-online', 'dossiers-online'],
          ['adults-digital-services-regular-use', 'adults-digital-services-access'],
        ] as const
      ).map(([narrow, wide]) => ({
        name: `by indicators: ${narrow} above ${wide}`,
        plan: makePlan({ targets: [known('90', narrow, 30), known('80', wide, 31)] }),
        findings: [{ quote: '80%', line: 31, message: 'conflict' }] as const,
      })),
    ],
    lookAlikes: [
      {
        name: 'another indicator',
        plan: makePlan({
          targets: [known('60', 'adults-digital-skills', 30), known('70', 'pupils-digital-skills', 31)],
        }),
      },
      {
        name: 'body and annex: another rule',
        plan: makePlan(two('100% giao dịch phi tiếp xúc', '95% hồ sơ xử lý trực tuyến', { origin: 'body' })),
      },
      {
        name: 'one target that states both',
        plan: makePlan({
          targets: [
            makeTarget('100% giao dịch phi tiếp xúc; 95% hồ sơ xử lý trực tuyến', {
              clauses: [
                makeClause({ value: '100', subject: 'giao dịch phi tiếp xúc' }),
                makeClause({ value: '95', subject: 'hồ sơ xử lý trực tuyến' }),
              ],
            }),
          ],
        }),
      },
      {
        name: 'the narrower is lower',
        plan: makePlan(
          two('80% giao dịch hành chính thuộc diện “phi tiếp xúc”', '100% hồ sơ thủ tục hành chính xử lý trực tuyến'),
        ),
      },
      { name: 'equal', plan: makePlan(two('100% giao dịch phi tiếp xúc', '100% hồ sơ xử lý trực tuyến')) },
      {
        name: 'two horizons',
        plan: makePlan(two('100% giao dịch phi tiếp xúc', '95% hồ sơ xử lý trực tuyến', { horizon: '2025' })),
      },
      {
        name: 'nothing to do with each other',
        plan: makePlan(two('100% giao dịch phi tiếp xúc', '60% thanh toán trực tuyến')),
      },
      {
        name: 'counts are no shares',
        plan: makePlan({
          targets: [
            makeTarget('90 giao dịch phi tiếp xúc', {
              line: 30,
              clauses: [makeClause({ value: '90', unit: 'giao dịch' })],
            }),
            makeTarget('80 hồ sơ nộp trực tuyến', { line: 31, clauses: [makeClause({ value: '80', unit: 'hồ sơ' })] }),
          ],
        }),
      },
      { name: 'no figures', plan: makePlan(two('Giao dịch phi tiếp xúc', 'Hồ sơ nộp trực tuyến')) },
    ],
  },
  builtIn,
)
