import { compareDecimals, multiplyDecimals } from '@commune-plan/engine'
import type { Decimal, JsonRule, LocalizedText } from '@commune-plan/model'
import { pointerStep, shown } from '../profile/profile-problem.js'
import { isRecord, type Structure } from '../profile/structure.js'
import { input, literal, type ShapeContext } from './shape.js'

/** What is measured: an input by name, a share in percent of two inputs, or a rule. */
export const measureStructure: Structure = {
  either: ['text', { fields: { numerator: 'text', denominator: 'text' } }, 'rule'],
}

/** A measure as a rule: a share in percent, or a figure as it stands. */
export interface Measure {
  readonly value: JsonRule
  /** `value × factor ÷ divisor`, a pure number. */
  scaled(factor: Decimal, divisor: Decimal): JsonRule
  /** Smallest value it can have, where that is known. */
  readonly minimum: Decimal | null
  readonly percent: boolean
  readonly words: LocalizedText
}

/** Reads a measure; an input that is not declared is reported. */
export function measureOf(node: JsonRule | undefined, context: ShapeContext, pointer: string): Measure {
  if (typeof node === 'string')
    return plain(input(declared(node, context, pointer)), context.inputs[node]?.minimum ?? null, labelOf(node, context))
  if (isRecord(node) && typeof node.numerator === 'string' && typeof node.denominator === 'string') {
    const { numerator, denominator } = node
    declared(numerator, context, pointer + pointerStep('numerator'))
    declared(denominator, context, pointer + pointerStep('denominator'))
    return share(numerator, denominator, context)
  }
  return plain(context.expand(node ?? null, pointer), null, context.words(node ?? null))
}

function plain(value: JsonRule, minimum: Decimal | null, words: LocalizedText): Measure {
  const scaled = (factor: Decimal, divisor: Decimal): JsonRule => quotient({ '*': [value, literal(factor)] }, divisor)
  return { value, scaled, minimum, percent: false, words }
}

/** Of nothing (a denominator of zero) a share is unknown: the dialect's own rule. */
function share(numerator: string, denominator: string, context: ShapeContext): Measure {
  const rate = [input(numerator), input(denominator)]
  const least = context.inputs[numerator]?.minimum
  return {
    value: { percent: rate },
    scaled: (factor, divisor) =>
      quotient({ '*': [{ ratio: rate }, literal(multiplyDecimals(factor, '100'))] }, divisor),
    minimum: least !== undefined && compareDecimals(least, '0') >= 0 ? '0' : null,
    percent: true,
    words: {
      vi: `${labelOf(numerator, context).vi} / ${labelOf(denominator, context).vi}`,
      en: `${labelOf(numerator, context).en} / ${labelOf(denominator, context).en}`,
    },
  }
}

function quotient(value: JsonRule, divisor: Decimal): JsonRule {
  return divisor === '1' ? value : { '/': [value, literal(divisor)] }
}

function declared(name: string, context: ShapeContext, pointer: string): string {
  if (!Object.hasOwn(context.inputs, name)) {
    const known = Object.keys(context.inputs).map(shown).join(', ') || 'none'
    context.report(pointer, `got ${shown(name)}, expected one of the declared inputs: ${known}`)
  }
  return name
}

/** Label of an input, its name where it is not declared. */
export function labelOf(name: string, context: ShapeContext): LocalizedText {
  return context.inputs[name]?.label ?? { vi: name, en: name }
}
