import type { Decimal, JsonRule } from '@commune-plan/model'
import { both } from '../card/written.js'
import { pointerStep } from '../profile/profile-problem.js'
import { literal, type Shape } from './shape.js'

/** All points where every condition holds, else none. */
export const allOrNothing: Shape = {
  name: 'all-or-nothing',
  description: 'All points where every condition holds, else none.',
  fields: { shape: 'text', conditions: { list: 'rule', least: 1 }, points: 'decimal' },
  expand(node, context, pointer) {
    const conditions = (node.conditions as readonly JsonRule[]).map((condition, index) =>
      context.expand(condition, `${pointer}/conditions${pointerStep(index)}`),
    )
    const all = conditions.length === 1 ? conditions[0]! : { and: conditions }
    return { if: [all, literal(node.points as Decimal), 0] }
  },
  words(node, context) {
    const conditions = (node.conditions as readonly JsonRule[]).map((condition) => context.words(condition))
    return both((language, write) => {
      const all = conditions.map((words) => words[language]).join(language === 'vi' ? ' và ' : ' and ')
      const points = write(node.points as Decimal)
      return language === 'vi' ? `${all}: ${points}; không thì 0` : `${all}: ${points}; else 0`
    })
  },
}
