import { subtractDecimals } from '@commune-plan/engine'
import type { Decimal, JsonRule } from '@commune-plan/model'
import { both } from '../card/written.js'
import { input, literal, type Shape } from './shape.js'

/**
 * A penalty for days late: a first step up to `upTo` days, then so much for every day more. A refusal after a last day
 * is a gate of the profile, not a number of points.
 */
export const perDay: Shape = {
  name: 'per-day',
  description: 'A penalty for days late: one step for the first days, then so much for every day more.',
  fields: { shape: 'text', days: 'text', first: 'decimal', upTo: 'decimal', each: 'decimal' },
  optional: { waivedIf: 'rule', from: { one: ['first-day', 'after-step'] } },
  expand(node, context, pointer) {
    const days = input(node.days as string)
    if (!Object.hasOwn(context.inputs, node.days as string)) {
      context.report(`${pointer}/days`, `got ${JSON.stringify(node.days)}, expected one of the declared inputs`)
    }
    const [first, upTo, each] = [node.first, node.upTo, node.each] as [Decimal, Decimal, Decimal]
    const step = literal(subtractDecimals('0', first))
    const more: JsonRule =
      node.from === 'first-day'
        ? { '*': [days, literal(subtractDecimals('0', each))] }
        : { '-': [step, { '*': [{ '-': [days, literal(upTo)] }, literal(each)] }] }
    const late: JsonRule = { if: [{ '<=': [days, literal(upTo)] }, step, more] }
    const waived: JsonRule =
      node.waivedIf === undefined ? late : { if: [context.expand(node.waivedIf, `${pointer}/waivedIf`), 0, late] }
    return { if: [{ '<=': [days, 0] }, 0, waived] }
  },
  words(node) {
    return both((language, write) => {
      const [first, upTo, each] = [node.first, node.upTo, node.each].map((value) => write(value as Decimal))
      if (node.from === 'first-day') {
        return language === 'vi'
          ? `trễ 1–${upTo!} ngày: −${first!}; lâu hơn: −${each!} mỗi ngày trễ`
          : `1–${upTo!} days late: −${first!}; longer: −${each!} for each day late`
      }
      return language === 'vi'
        ? `trễ 1–${upTo!} ngày: −${first!}; từ ngày sau đó thêm −${each!} mỗi ngày`
        : `1–${upTo!} days late: −${first!}; −${each!} more for each further day`
    })
  },
}
