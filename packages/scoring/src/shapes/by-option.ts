import type { JsonRule, LocalizedText } from '@commune-plan/model'
import { pointerStep, shown } from '../profile/profile-problem.js'
import type { Shape, ShapeContext, ShapeNode } from './shape.js'

/**
 * Another rule for each answer to an open question. The case `else` stands for all answers that have none; where the
 * answer taken is `open`, the item is computed under every answer and the points are the hull of them all.
 */
export const byOption: Shape = {
  name: 'by-option',
  description: 'Another rule for each answer to a question that the source leaves open.',
  fields: { shape: 'text', option: 'text', cases: { record: 'rule' } },
  expand(node, context, pointer) {
    const chosen = chosenCase(node, context)
    if (chosen !== null) return context.expand(casesOf(node)[chosen]!, `${pointer}/cases${pointerStep(chosen)}`)
    const option = node.option as string
    const given = Object.hasOwn(context.options, option)
      ? `no case for the answer ${shown(context.options[option])}`
      : `unknown option ${shown(option)}`
    context.report(pointer, `${given}; expected a case for every answer, or a case "else"`)
    return null
  },
  words(node, context): LocalizedText {
    const chosen = chosenCase(node, context)
    return chosen === null ? { vi: '?', en: '?' } : context.words(casesOf(node)[chosen]!)
  },
}

function casesOf(node: ShapeNode): Readonly<Record<string, JsonRule>> {
  return node.cases as Readonly<Record<string, JsonRule>>
}

function chosenCase(node: ShapeNode, context: ShapeContext): string | null {
  const option = node.option as string
  if (!Object.hasOwn(context.options, option)) return null
  const answer = context.options[option]!
  if (Object.hasOwn(casesOf(node), answer)) return answer
  return Object.hasOwn(casesOf(node), 'else') ? 'else' : null
}
