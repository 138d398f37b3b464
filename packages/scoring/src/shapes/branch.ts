import type { JsonRule } from '@commune-plan/model'
import { both } from '../card/written.js'
import { pointerStep } from '../profile/profile-problem.js'
import { literal, type Shape, type ShapeContext } from './shape.js'

interface Branch {
  readonly when: JsonRule
  readonly then: JsonRule
}

/** The first branch whose condition holds gives the points; `else` where none does. */
export const branch: Shape = {
  name: 'branch',
  description: 'The first branch whose condition holds gives the points.',
  fields: {
    shape: 'text',
    branches: { list: { fields: { when: 'rule', then: { either: ['decimal', 'rule'] } } }, least: 1 },
    else: { either: ['decimal', 'rule'] },
  },
  expand(node, context, pointer) {
    const branches = (node.branches as unknown as readonly Branch[]).map(({ when, then }, index) => {
      const at = `${pointer}/branches${pointerStep(index)}`
      return { when: context.expand(when, `${at}/when`), then: pointsOf(then, context, `${at}/then`) }
    })
    const otherwise = pointsOf(node.else!, context, `${pointer}/else`)
    return branches.reduceRight<JsonRule>((rest, { when, then }) => ({ if: [when, then, rest] }), otherwise)
  },
  words(node, context) {
    const branches = node.branches as unknown as readonly Branch[]
    return both((language, write) => {
      const say = (rule: JsonRule): string => (typeof rule === 'string' ? write(rule) : context.words(rule)[language])
      const parts = branches.map(({ when, then }) => `${context.words(when)[language]}: ${say(then)}`)
      return [...parts, `${language === 'vi' ? 'còn lại' : 'otherwise'}: ${say(node.else!)}`].join('; ')
    })
  },
}

function pointsOf(value: JsonRule, context: ShapeContext, pointer: string): JsonRule {
  return typeof value === 'string' ? literal(value) : context.expand(value, pointer)
}
