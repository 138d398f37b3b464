import type { LocalizedText } from '@commune-plan/model'
import type { RuleInput, RuleNeed } from './rule.js'

const absent: Readonly<Record<RuleNeed, (input: RuleInput) => boolean>> = {
  catalogs: (input) => input.catalogs.length === 0,
  documents: (input) => input.documents.length === 0,
  previous: (input) => input.previous === null,
  progress: (input) => input.progress.length === 0,
  province: (input) => input.province === null,
}

const why: Readonly<Record<RuleNeed, LocalizedText>> = {
  catalogs: { vi: 'không có bộ chỉ tiêu nào của cấp trên để đối chiếu', en: 'no catalog of requirements was given' },
  documents: { vi: 'không có danh mục văn bản để tra cứu', en: 'no registry of documents was given' },
  previous: {
    vi: 'không có kế hoạch được điều chỉnh hoặc thay thế để so sánh',
    en: 'the plan that this one adjusts or replaces was not given',
  },
  progress: { vi: 'không có báo cáo kết quả nào', en: 'no progress report was given' },
  province: { vi: 'không biết xã thuộc tỉnh, thành phố nào', en: 'the province is not known' },
}

/** Why a rule cannot run on this input, or `null` when all it needs is there. */
export function unmetNeed(needs: readonly RuleNeed[], input: RuleInput): LocalizedText | null {
  const missing = needs.find((need) => absent[need](input))
  return missing === undefined ? null : why[missing]
}
