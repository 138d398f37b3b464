import type { Finding, RuleInfo } from '@commune-plan/model'

/** The rules of the fixture. */
export const rules: readonly RuleInfo[] = [
  {
    id: 'alignment/looser',
    severity: 'error',
    title: { vi: 'Chỉ tiêu thấp hơn mức cấp trên giao', en: 'A target below what is asked' },
    messages: {
      looser: {
        vi: '“{indicator}”: kế hoạch đặt {planned}, yêu cầu {required}.',
        en: '“{indicator}”: the plan sets {planned}, {required} is asked.',
      },
    },
    basis: [
      {
        id: 'nq57',
        text: { vi: 'Nghị quyết 57-NQ/TW', en: 'Resolution 57-NQ/TW' },
        document: '57-NQ/TW',
        article: 'mục II',
      },
    ],
  },
  {
    id: 'target/no-lead',
    severity: 'error',
    title: { vi: 'Chỉ tiêu không có đơn vị chủ trì', en: 'Nobody leads a target' },
    messages: { none: { vi: 'Chỉ tiêu {key} chưa giao đơn vị chủ trì.', en: 'Target {key} has no lead.' } },
    basis: [
      { id: '6-ro', text: { vi: 'Yêu cầu “6 rõ”', en: 'The “six clear things”' }, document: null, article: null },
    ],
  },
  {
    id: 'target/qualitative',
    severity: 'warning',
    title: { vi: 'Chỉ tiêu không đo được', en: 'A target without a figure' },
    messages: {
      vague: {
        vi: 'Chỉ tiêu {key} không nêu số liệu hay sản phẩm.',
        en: 'Target {key} has neither figure nor product.',
      },
    },
    basis: [],
  },
  {
    id: 'document/number-blank',
    severity: 'warning',
    title: { vi: 'Số văn bản bỏ trống', en: 'The number is blank' },
    messages: { blank: { vi: 'Chưa ghi số văn bản.', en: 'The number is left blank.' } },
    basis: [
      {
        id: 'nd30',
        text: { vi: 'Thể thức văn bản hành chính', en: 'Form of administrative documents' },
        document: '30/2020/NĐ-CP',
        article: 'Điều 8',
      },
    ],
  },
  {
    id: 'task/overload',
    severity: 'info',
    title: { vi: 'Một đơn vị chủ trì quá nhiều việc trong một quý', en: 'One body leads too much in a quarter' },
    messages: {
      many: { vi: '{body} chủ trì {count} nhiệm vụ trong {quarter}.', en: '{body} leads {count} tasks in {quarter}.' },
    },
    basis: [],
  },
]

const finding = (rule: string, messageId: string, line: number, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: rules.find((candidate) => candidate.id === rule)?.severity ?? 'advice',
  messageId,
  data: {},
  line,
  span: line < 1 ? null : { start: line * 100, end: line * 100 + 20 },
  quote: '',
  subject: 'plan',
  expected: null,
  actual: null,
  basis: [],
  suggestion: null,
  fingerprint: `${rule}#${String(line)}`,
  waived: null,
  ...more,
})

/** Findings of every severity, one of them waived, one of a rule that the evaluation does not tell. */
export const findings: readonly Finding[] = [
  finding('alignment/looser', 'looser', 41, {
    data: { indicator: 'Hồ sơ nộp trực tuyến', planned: '90%', required: '95%' },
    quote: 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt tối thiểu 90%',
    subject: 'target:t-II.2.1',
    expected: { vi: '≥ 95% vào năm 2026', en: '≥ 95% in 2026' },
    actual: '90%',
    basis: ['nq57'],
    suggestion: 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt tối thiểu 95%',
  }),
  finding('target/no-lead', 'none', 43, {
    data: { key: 'II.2.3' },
    quote: 'Nâng cao nhận thức của cán bộ, công chức về chuyển đổi số',
    subject: 'target:t-II.2.3',
  }),
  finding('target/qualitative', 'vague', 43, {
    data: { key: 'II.2.3' },
    quote: 'Nâng cao nhận thức của cán bộ, công chức về chuyển đổi số',
    subject: 'target:t-II.2.3',
  }),
  finding('task/overload', 'many', 61, {
    data: { body: 'Phòng Văn hóa - Xã hội', count: '9', quarter: 'quý II/2026' },
    quote: 'Thường xuyên',
    subject: 'task:n-PL2.2',
  }),
  finding('document/number-blank', 'blank', 3, {
    quote: 'Số:     /KH-UBND',
    subject: 'header.number',
    waived: {
      reason: 'Bản dự thảo gửi lấy ý kiến',
      approver: 'Chủ tịch UBND xã',
      document: '05/TB-UBND',
      expires: '2026-12-31',
    },
  }),
  finding('custom/unknown', 'odd', 0, { data: { value: '7' } }),
]
