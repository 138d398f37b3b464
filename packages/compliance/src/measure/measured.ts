import type { Clause, Decimal, Edtf, Target } from '@commune-plan/model'
import { contentWords } from '../wording/content-words.js'
import { baseOf } from './base-of.js'
import { expand } from '../wording/expand.js'
import { fold } from '../wording/fold.js'

/** One thing that a target measures: a clause with what it takes to compare it with another. */
export interface Measured {
  readonly target: Target
  /** `null` for a target without a figure. */
  readonly clause: Clause | null
  readonly value: Decimal | null
  readonly unit: string
  readonly indicator: string | null
  readonly horizon: Edtf | null
  /** What is measured, in the plan's words. */
  readonly subject: string
  readonly words: ReadonlySet<string>
  readonly base: string | null
  readonly baseWords: string
  /** Words that make it another measure wherever one has them and the other has not. */
  readonly marks: string
}

const mark =
  /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:[0-9]+[a-z]+|toàn trình|chữ ký số|thanh toán|hài lòng|phi tiếp xúc|số hóa|tài khoản|bồi dưỡng|đào tạo|tập huấn|hồ sơ sức khỏe|máy tính|địa giới|cung cấp một lần|đúng hạn|quá hạn|vừa và nhỏ|thường xuyên|cáp quang|an toàn thông tin|tái cấu trúc|ký số|sử dụng lại|tái sử dụng|khai thác)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/gu
const leadIn = /^[^:]{0,160}:\s*(?=\S*\d)/u

/** What a target measures: one entry a clause, or one without a figure. Worked out once for each target. */
export function measuredOf(target: Target): readonly Measured[] {
  const before = known.get(target)
  if (before !== undefined) return before
  const made = target.clauses.length === 0 ? [make(target, null)] : target.clauses.map((clause) => make(target, clause))
  known.set(target, made)
  return made
}
const known = new WeakMap<Target, readonly Measured[]>()

function make(target: Target, clause: Clause | null): Measured {
  const only = target.clauses.length <= 1
  const subject = clause === null || only || clause.subject === '' ? target.text.replace(leadIn, '') : clause.subject
  const plain = expand(fold(subject))
  const base = baseOf(subject)
  return {
    target,
    clause,
    value: clause?.value ?? null,
    unit: fold(clause?.unit ?? ''),
    indicator: clause?.indicator ?? (only ? target.indicator : null),
    horizon: target.horizon,
    subject,
    words: contentWords(base === null ? plain : plain.replace(base.words, ' ')),
    base: base?.base ?? null,
    baseWords: base?.words ?? '',
    marks: [...new Set([...plain.matchAll(mark)].map(([word]) => word))].sort().join('|'),
  }
}
