import { compareDecimals } from '@commune-plan/engine'
import type { Decimal } from '@commune-plan/model'
import { both } from '../card/written.js'
import { measureOf, measureStructure } from './measure.js'
import { literal, type Shape } from './shape.js'

/**
 * Share × maximum, full from `fullAt` percent (100 where left out) and never above the maximum; rounded to `digits`
 * where the source rounds the item itself.
 */
export const ratio: Shape = {
  name: 'ratio',
  description: 'A share times the maximum, full from a stated percentage and never above it.',
  fields: { shape: 'text', of: measureStructure, maximum: 'decimal' },
  optional: { fullAt: 'decimal', digits: 'digits', capped: { one: ['no'] } },
  expand(node, context, pointer) {
    const fullAt = (node.fullAt ?? '100') as Decimal
    if (compareDecimals(fullAt, '0') <= 0)
      context.report(`${pointer}/fullAt`, `got "${fullAt}", expected more than 0, such as "80"`)
    const value = measureOf(node.of, context, `${pointer}/of`).scaled(node.maximum as Decimal, fullAt)
    const capped = node.capped === 'no' ? value : { min: [value, literal(node.maximum as Decimal)] }
    return node.digits === undefined ? capped : { round: [capped, node.digits] }
  },
  words(node, context) {
    const measure = measureOf(node.of, context, '')
    const fullAt = (node.fullAt ?? '100') as Decimal
    return both((language, write) => {
      const share = fullAt === '100' ? '' : ` ÷ ${write(fullAt)} %`
      const cap =
        language === 'vi' ? `tối đa ${write(node.maximum as Decimal)}` : `at most ${write(node.maximum as Decimal)}`
      return `${measure.words[language]}${share} × ${write(node.maximum as Decimal)}, ${cap}`
    })
  },
}
