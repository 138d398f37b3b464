import type { Clause, Comparator, Decimal, Threshold } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describeDecimal } from './describe-number.js'

const signs: Readonly<Record<Comparator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' }

function amount(value: Decimal, unit: string, lang: Language): string {
  const number = describeDecimal(value, lang)
  if (unit === '') return number
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}

/** Nothing is above all of it: "≥ 100%" is "100%". */
function isWhole(threshold: { readonly comparator: Comparator; readonly value: Decimal }, unit: string): boolean {
  return threshold.comparator === '>=' && threshold.value === '100' && unit === '%'
}

/** What is asked, short: `≥ 95%`, `40–50%`, `hoàn thành`. */
export function describeThreshold(threshold: Threshold, unit: string, lang: Language): string {
  const words = wordsOf(lang).threshold
  switch (threshold.kind) {
    case 'compare': {
      const figure = amount(threshold.value, unit, lang)
      return isWhole(threshold, unit) ? figure : `${signs[threshold.comparator]} ${figure}`
    }
    case 'range':
      return `${describeDecimal(threshold.minimum, lang)}–${amount(threshold.maximum, unit, lang)}`
    case 'done':
      return words.done
    case 'trend':
      return `${words.trend[threshold.direction]} ${words.versus[threshold.versus]}`
    case 'rank':
      return words.rank(String(threshold.maximum), threshold.among)
    case 'relative':
      return words.relative[threshold.comparator](threshold.to)
    case 'by-reference':
      return words.byReference(threshold.document)
    case 'unknown':
      return words.unknown
  }
}

/** What a clause of the plan states, short: `≥ 90%`, `3 mô hình (phấn đấu)`; no sign where the plan writes none. */
export function describeClause(clause: Clause, lang: Language): string {
  const upper = clause.upper ?? null
  const figure =
    upper === null
      ? `${clause.implied || isWhole(clause, clause.unit) ? '' : `${signs[clause.comparator]} `}${amount(clause.value, clause.unit, lang)}`
      : `${describeDecimal(clause.value, lang)}–${amount(upper, clause.unit, lang)}`
  return clause.strive ? `${figure} (${wordsOf(lang).strive})` : figure
}
