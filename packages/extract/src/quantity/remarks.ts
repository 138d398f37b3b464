import type { Item, Normalized } from '@commune-plan/vietnamese'
import { consistent } from './grammar/targets.js'
import type { QuantityMeaning, ReadingRemark } from './quantity.js'

/** What is worth knowing of how an item was read: mended slips, ambiguous marks, an assumed unit, figures that differ. */
export function remarksOf(
  text: Normalized,
  item: Item,
  meaning: QuantityMeaning,
  known: { readonly assumed: boolean; readonly ambiguity: string | null },
): readonly ReadingRemark[] {
  const span = text.toInput(item)
  const remarks: ReadingRemark[] = item.repairs.map(({ written, taken }) => ({
    code: 'ocr',
    span,
    was: written,
    taken,
  }))
  for (const repair of text.repairs) {
    if (repair.range.start >= span.start && repair.range.end <= span.end) {
      remarks.push({ code: 'code-point', span: repair.range, was: repair.written, taken: repair.taken })
    }
  }
  if (known.ambiguity !== null)
    remarks.push({
      code: known.ambiguity === 'comma-may-group' ? 'number-ambiguous' : 'number-marks',
      span,
      was: known.ambiguity,
    })
  if (known.assumed) remarks.push({ code: 'unit-assumed', span, taken: 'percent' })
  if (
    meaning.kind === 'level' &&
    meaning.unit.code === 'percent' &&
    meaning.outOf !== null &&
    !consistent(meaning.value, meaning.outOf)
  ) {
    remarks.push({
      code: 'inconsistent',
      span,
      was: `${meaning.value}%`,
      taken: `${meaning.outOf.part}/${meaning.outOf.whole}`,
    })
  }
  if (meaning.kind === 'change' && meaning.unit.code === 'percent' && meaning.by !== null && meaning.result !== null) {
    remarks.push({ code: 'percent-or-points', span })
  }
  if (meaning.kind === 'change' && meaning.unit.code === 'times') remarks.push({ code: 'by-or-to', span })
  return remarks
}
