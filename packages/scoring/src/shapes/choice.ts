import type { JsonRule } from '@commune-plan/model'
import { both } from '../card/written.js'
import { pointerStep, shown } from '../profile/profile-problem.js'
import { input, literal, type Shape, type ShapeContext } from './shape.js'

/** Points by the answer to a closed question; every declared answer must have its points. */
export const choice: Shape = {
  name: 'choice',
  description: 'Points by the answer to a closed question.',
  fields: { shape: 'text', of: 'text', points: { record: { either: ['decimal', 'rule'] } } },
  expand(node, context, pointer) {
    const name = node.of as string
    const points = node.points as Readonly<Record<string, JsonRule>>
    const answers = answersOf(name, context)
    if (answers === null) {
      context.report(`${pointer}/of`, `got ${shown(name)}, expected an input with "values" or of type boolean`)
    } else checkAnswers(Object.keys(points), answers, context, `${pointer}/points`)
    const cases = Object.entries(points).map(([answer, value]) => ({
      when:
        answers?.boolean === true
          ? answer === 'true'
            ? input(name)
            : { '!': [input(name)] }
          : { '===': [input(name), answer] },
      then:
        typeof value === 'string' ? literal(value) : context.expand(value, `${pointer}/points${pointerStep(answer)}`),
    }))
    const last = cases.pop()!
    return cases.reduceRight<JsonRule>((otherwise, step) => ({ if: [step.when, step.then, otherwise] }), last.then)
  },
  words(node, context) {
    const declaration = context.inputs[node.of as string]
    const points = node.points as Readonly<Record<string, JsonRule>>
    return both((language, write) =>
      Object.entries(points)
        .map(([answer, value]) => {
          const label = declaration?.values?.find(({ id }) => id === answer)?.label[language] ?? yesNo(answer, language)
          return `${label}: ${typeof value === 'string' ? write(value) : context.words(value)[language]}`
        })
        .join('; '),
    )
  },
}

function answersOf(
  name: string,
  context: ShapeContext,
): { readonly ids: readonly string[]; readonly boolean: boolean } | null {
  const declaration = context.inputs[name]
  if (declaration?.type === 'boolean') return { ids: ['true', 'false'], boolean: true }
  if (declaration?.values === undefined) return null
  return { ids: declaration.values.map(({ id }) => id), boolean: false }
}

function checkAnswers(
  given: readonly string[],
  answers: { readonly ids: readonly string[] },
  context: ShapeContext,
  pointer: string,
): void {
  for (const id of answers.ids)
    if (!given.includes(id)) context.report(pointer, `no points for the answer ${shown(id)}`)
  for (const id of given) {
    if (!answers.ids.includes(id)) {
      context.report(pointer + pointerStep(id), `unknown answer; expected one of ${answers.ids.map(shown).join(', ')}`)
    }
  }
  if (given.length === 0) context.report(pointer, 'got no answers, expected points for each declared answer')
}

function yesNo(answer: string, language: 'vi' | 'en'): string {
  if (answer !== 'true' && answer !== 'false') return answer
  return language === 'vi' ? (answer === 'true' ? 'có' : 'không') : answer === 'true' ? 'yes' : 'no'
}
