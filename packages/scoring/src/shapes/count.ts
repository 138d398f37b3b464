import type { Decimal } from '@commune-plan/model'
import { both } from '../card/written.js'
import { measureOf } from './measure.js'
import { literal, type Shape } from './shape.js'

/** So many points for each one counted, up to a maximum where one is given; negative points are a penalty a case. */
export const count: Shape = {
  name: 'count',
  description: 'Points for each one counted, up to a maximum.',
  fields: { shape: 'text', of: 'text', each: 'decimal' },
  optional: { maximum: 'decimal' },
  expand(node, context, pointer) {
    const product = measureOf(node.of, context, `${pointer}/of`).scaled(node.each as Decimal, '1')
    if (node.maximum === undefined) return product
    const limit = literal(node.maximum as Decimal)
    return (node.maximum as Decimal).startsWith('-') ? { max: [product, limit] } : { min: [product, limit] }
  },
  words(node, context) {
    const measure = measureOf(node.of, context, '')
    return both((language, write) => {
      const each = write(node.each as Decimal)
      const limit = node.maximum === undefined ? '' : write(node.maximum as Decimal)
      const cap = limit === '' ? '' : language === 'vi' ? `, giới hạn ${limit}` : `, limited to ${limit}`
      return language === 'vi' ? `mỗi ${measure.words.vi}: ${each}${cap}` : `each ${measure.words.en}: ${each}${cap}`
    })
  },
}
