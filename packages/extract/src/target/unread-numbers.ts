import type { Span } from '@commune-plan/model'
import { scanTime } from '@commune-plan/period'
import { scanQuantities } from '../quantity/scan-quantities.js'
import { addNote, type ReadingContext } from '../reading/context.js'
import { citedSpans } from '../reading/time.js'

/** Words before a number that is a name: "mức độ 2", "Chỉ tiêu 3: …", "tổ dân phố số 4". */
const named =
  /(?:mức(?: độ)?|cấp(?: độ)?|hạng|loại|nhóm|giai đoạn|đợt|khối|bậc|số|chỉ tiêu|mục tiêu|nhiệm vụ|tiêu chí|khóm|ấp|thôn|tổ|khu phố|tổ dân phố|phường|quận|điểm)\s+$/iu

/**
 * Lists the numbers of a target that are neither a threshold, nor part of a time or citation: what was not understood is
 * told, never dropped.
 *
 * @param text the words of the target
 * @param clauses how many thresholds were read from it
 * @param locate place of a stretch of the words
 */
export function noteUnreadNumbers(
  text: string,
  clauses: number,
  context: ReadingContext,
  locate: (span: Span) => { readonly span: Span; readonly line: number },
): void {
  const numbers = text.match(/\d+(?:[.,]\d+)*/gu)?.length ?? 0
  if (numbers <= clauses) return
  const claimed = citedSpans(text)
  const times = scanTime(text, { claimed }).readings.map(({ span: { start, end } }) => ({ start, end }))
  for (const { span, written } of scanQuantities(text, { claimed: [...claimed, ...times] }).unread) {
    if (named.test(text.slice(0, span.start))) continue
    addNote(
      context,
      {
        code: 'target/number-unread',
        kind: 'unread',
        message: 'A number in a target was not understood as a threshold, a time or a part of what is measured.',
        quote: written,
      },
      locate(span),
    )
  }
}
