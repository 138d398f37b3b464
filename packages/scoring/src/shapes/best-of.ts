import type { Decimal, JsonRule } from '@commune-plan/model'
import { both } from '../card/written.js'
import { pointerStep } from '../profile/profile-problem.js'
import { literal, type Shape } from './shape.js'

interface Option {
  readonly when: JsonRule
  readonly points: Decimal
}

/** The highest points among the conditions that hold; none hold: no points. */
export const bestOf: Shape = {
  name: 'best-of',
  description: 'The highest points among the conditions that hold.',
  fields: { shape: 'text', of: { list: { fields: { when: 'rule', points: 'decimal' } }, least: 1 } },
  expand(node, context, pointer) {
    const options = (node.of as unknown as readonly Option[]).map(({ when, points }, index) => ({
      if: [context.expand(when, `${pointer}/of${pointerStep(index)}/when`), literal(points), 0],
    }))
    return { max: [0, ...options] }
  },
  words(node, context) {
    const options = node.of as unknown as readonly Option[]
    return both((language, write) => {
      const parts = options.map(({ when, points }) => `${context.words(when)[language]}: ${write(points)}`)
      return `${parts.join('; ')}; ${language === 'vi' ? 'lấy mức cao nhất' : 'the highest counts'}`
    })
  },
}
