import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { roleAt } from '../../../plan-view/role-at.js'
import { folded } from '../../../wording/folded.js'

const mark = /[^A-Za-zÀ-ɏḀ-ỿ0-9]+/gu
const label =
  /^\W*(?:(?:ban hành )?kèm theo|trên đây là|(?:cơ quan|đơn vị) (?:chủ trì|phối hợp)|thời gian|thời hạn|kết quả|sản phẩm|phạm vi|nguồn kinh phí)/u

/** A paragraph or bullet stands twice. */
export const duplicateContent = defineRule({
  meta: {
    id: 'document/duplicate-content',
    severity: 'info',
    title: { vi: 'Nội dung lặp lại nguyên văn', en: 'A paragraph or bullet stands twice' },
    messages: {
      twice: {
        vi: 'Đoạn “{quote}” lặp lại nguyên văn dòng {line}.',
        en: '“{quote}” repeats line {line} word for word.',
      },
    },
    basis: [basis.practice],
    options: {
      words: {
        type: 'integer',
        default: 9,
        minimum: 3,
        label: { vi: 'Số chữ ít nhất của một đoạn được xét', en: 'Least number of syllables of a passage looked at' },
      },
    },
  },
  *check({ plan, options }) {
    // Targets repeat over horizons, and the annex repeats the body: rules of their own look at them.
    const targets = new Set(plan.targets.map(({ line }) => line))
    const first = new Map<string, number>()
    for (const passage of plan.passages) {
      if (passage.kind === 'heading' || passage.kind === 'cell' || targets.has(passage.line)) continue
      const role = roleAt(plan, passage.line)
      if (role === 'targets' || role === 'annex') continue
      const text = folded(passage)
      if (label.test(text)) continue
      const words = text.replace(mark, ' ').trim()
      if (wordCount(words) < options.words) continue
      const key = role === 'organisation' ? `${passage.section} ${words}` : words
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, passage.line)
        continue
      }
      yield {
        message: 'twice',
        data: { quote: passage.text.slice(0, 160), line: String(before) },
        subject: `passage:${words.slice(0, 60)}`,
        at: { line: passage.line, span: passage.span },
        quote: passage.text,
        expected: { vi: 'nêu một lần', en: 'stated once' },
      }
    }
  },
})

function wordCount(words: string): number {
  let count = words === '' ? 0 : 1
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1
  return count
}
