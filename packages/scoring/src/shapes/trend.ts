import type { Decimal } from '@commune-plan/model'
import { both } from '../card/written.js'
import { labelOf, measureOf, measureStructure } from './measure.js'
import { input, literal, type Shape } from './shape.js'

/** All points where the figure moved the right way since the time before; `keep` also counts no change. */
export const trend: Shape = {
  name: 'trend',
  description: 'All points where the figure rose (or fell, or did not fall) since the time before.',
  fields: {
    shape: 'text',
    of: measureStructure,
    before: 'text',
    direction: { one: ['up', 'down', 'keep-or-up', 'keep-or-down'] },
    points: 'decimal',
  },
  expand(node, context, pointer) {
    const measure = measureOf(node.of, context, `${pointer}/of`)
    measureOf(node.before, context, `${pointer}/before`)
    const sign = { up: '>', down: '<', 'keep-or-up': '>=', 'keep-or-down': '<=' }[node.direction as 'up']
    const holds = { [sign]: [measure.value, input(node.before as string)] }
    return { if: [holds, literal(node.points as Decimal), 0] }
  },
  words(node, context) {
    const measure = measureOf(node.of, context, '')
    const before = labelOf(node.before as string, context)
    const sign = { up: '>', down: '<', 'keep-or-up': '≥', 'keep-or-down': '≤' }[node.direction as 'up']
    return both((language, write) => {
      const otherwise = language === 'vi' ? 'không thì 0' : 'else 0'
      return `${measure.words[language]} ${sign} ${before[language]}: ${write(node.points as Decimal)}; ${otherwise}`
    })
  },
}
