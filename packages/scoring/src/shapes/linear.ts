import { compareDecimals } from '@commune-plan/engine'
import type { Decimal } from '@commune-plan/model'
import { both } from '../card/written.js'
import { measureOf, measureStructure } from './measure.js'
import { literal, type Shape } from './shape.js'

/** On a straight line from `baseline` (no points) to `target` (all points); lower is better where the target is lower. */
export const linear: Shape = {
  name: 'linear',
  description: 'Points on a straight line from a baseline to a target; lower is better where the target is lower.',
  fields: { shape: 'text', of: measureStructure, baseline: 'decimal', target: 'decimal', maximum: 'decimal' },
  optional: { digits: 'digits' },
  expand(node, context, pointer) {
    const [baseline, target, maximum] = [node.baseline, node.target, node.maximum] as [Decimal, Decimal, Decimal]
    if (compareDecimals(baseline, target) === 0) {
      context.report(`${pointer}/target`, `got "${target}", the same as the baseline; expected another value`)
    }
    const { value } = measureOf(node.of, context, `${pointer}/of`)
    const line = { linear: [value, literal(baseline), 0, literal(target), literal(maximum)] }
    return node.digits === undefined ? line : { round: [line, node.digits] }
  },
  words(node, context) {
    const measure = measureOf(node.of, context, '')
    const unit = measure.percent ? ' %' : ''
    return both((language, write) => {
      const [from, to, full] = [node.baseline, node.target, node.maximum].map((value) => write(value as Decimal))
      return language === 'vi'
        ? `${measure.words.vi}: ${from!}${unit} được 0, ${to!}${unit} được ${full!}, ở giữa theo đường thẳng`
        : `${measure.words.en}: ${from!}${unit} gives 0, ${to!}${unit} gives ${full!}, a straight line between`
    })
  },
}
