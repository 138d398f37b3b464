import { compareDecimals } from '@commune-plan/engine'
import type { Decimal, JsonRule } from '@commune-plan/model'
import { both } from '../card/written.js'
import { pointerStep } from '../profile/profile-problem.js'
import type { Structure } from '../profile/structure.js'
import { measureOf, measureStructure } from './measure.js'
import { literal, type Shape, type ShapeContext, type ShapeNode } from './shape.js'

/** One step of a table: from its edge up to the next one. */
interface Band {
  readonly from?: Decimal | null
  readonly above?: Decimal
  readonly points: JsonRule
}

const points: Structure = { either: ['decimal', 'rule'] }
const band: Structure = {
  either: [{ fields: { from: 'decimal?', points } }, { fields: { above: 'decimal', points } }],
}

/**
 * Steps in rising order, each from its edge (`from`: included, `above`: not) up to the next edge. Free of gaps and
 * overlaps by construction: only the order and the lower end have to be proven.
 */
export const bands: Shape = {
  name: 'bands',
  description: 'Points by steps of a count, a level or a share in percent.',
  fields: { shape: 'text', of: measureStructure, bands: { list: band, least: 1 } },
  expand(node, context, pointer) {
    const measure = measureOf(node.of, context, `${pointer}/of`)
    const steps = bandsOf(node)
    checkOrder(steps, measure.minimum, context, `${pointer}/bands`)
    const results = steps.map((step, index) =>
      pointsOf(step.points, context, `${pointer}/bands${pointerStep(index)}/points`),
    )
    const edges = steps.slice(1)
    if (edges.length > 0 && edges.every(({ above }) => above === undefined)) {
      return {
        band: [
          measure.value,
          results[0]!,
          ...edges.flatMap(({ from }, index) => [literal(from!), results[index + 1]!]),
        ],
      }
    }
    return edges.reduce<JsonRule>((below, { from, above }, index) => {
      const reached =
        above === undefined ? { '>=': [measure.value, literal(from!)] } : { '>': [measure.value, literal(above)] }
      return { if: [reached, results[index + 1]!, below] }
    }, results[0]!)
  },
  words(node, context) {
    const measure = measureOf(node.of, context, '')
    const steps = bandsOf(node)
    return both((language, write) => {
      const unit = measure.percent ? ' %' : ''
      const parts = steps.map((step, index) => {
        const range = rangeWords(step, steps[index + 1], (edge) => write(edge) + unit)
        return `${range}: ${typeof step.points === 'string' ? write(step.points) : context.words(step.points)[language]}`
      })
      return `${measure.words[language]}: ${parts.reverse().join('; ')}`
    })
  },
}

function bandsOf(node: ShapeNode): readonly Band[] {
  return node.bands as unknown as readonly Band[]
}

function pointsOf(value: JsonRule, context: ShapeContext, pointer: string): JsonRule {
  return typeof value === 'string' ? literal(value) : context.expand(value, pointer)
}

function checkOrder(steps: readonly Band[], minimum: Decimal | null, context: ShapeContext, pointer: string): void {
  const first = steps[0]!
  const start = first.from === undefined ? first.above! : first.from
  if (start !== null && (minimum === null || compareDecimals(start, minimum) > 0 || first.above !== undefined)) {
    const expected = `{"from": null} or an input whose minimum is at least ${start}`
    context.report(`${pointer}/0`, `values below ${start} have no band; expected the first band to be ${expected}`)
  }
  steps.slice(1).forEach((step, index) => {
    const before = steps[index]!
    if (step.from === null)
      return context.report(`${pointer}/${index + 1}/from`, 'only the first band may start at null')
    const low = before.from === undefined ? before.above! : before.from
    const order = low === null ? -1 : compareDecimals(low, (step.from ?? step.above)!)
    const rising = order < 0 || (order === 0 && before.from !== undefined && step.above !== undefined)
    if (!rising) context.report(`${pointer}/${index + 1}`, `bands overlap: the edge must lie above ${String(low)}`)
  })
}

function rangeWords(step: Band, next: Band | undefined, write: (edge: Decimal) => string): string {
  const upper = next === undefined ? null : next.above === undefined ? `<${write(next.from!)}` : `≤${write(next.above)}`
  if (step.from === null) return upper ?? '…'
  const at = step.from !== undefined && step.from === next?.above
  if (at) return write(step.from)
  const lower = step.above === undefined ? `≥${write(step.from!)}` : `>${write(step.above)}`
  return upper === null ? lower : `${lower}, ${upper}`
}
