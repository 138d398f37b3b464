import type { InputDeclaration, JsonRule, LocalizedText } from '@commune-plan/model'
import { pointerStep, shown, type Report } from '../profile/profile-problem.js'
import { checkStructure, isRecord } from '../profile/structure.js'
import { ruleWords } from './rule-words.js'
import type { Shape, ShapeContext } from './shape.js'
import { shapes } from './shapes.js'

/** Deepest nesting of objects and lists that is read; the engine has its own limit for operators. */
const deepest = 160

/** What the nodes of a rule may refer to. */
export interface RuleSetting {
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  readonly options: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, JsonRule>>
}

/** Turns shapes, options and parameters into a rule of the strict dialect; whatever does not fit is reported. */
export function expandRule(rule: JsonRule, setting: RuleSetting, pointer: string, report: Report): JsonRule {
  return expandAt(rule, contextOf(setting, report), pointer, 0)
}

/** Says a rule with its shapes in words, in both languages. */
export function describeRule(rule: JsonRule, setting: RuleSetting): LocalizedText {
  return contextOf(setting, () => undefined).words(rule)
}

function contextOf(setting: RuleSetting, report: Report, depth = 0): ShapeContext {
  const context: ShapeContext = {
    ...setting,
    report,
    expand: (rule, pointer) => expandAt(rule, context, pointer, depth + 1),
    words: (rule) => wordsOf(rule, context),
  }
  return context
}

function expandAt(rule: JsonRule, context: ShapeContext, pointer: string, depth: number): JsonRule {
  if (depth > deepest) {
    context.report(pointer, `nested deeper than ${deepest} levels; expected a flatter rule`)
    return null
  }
  const nested = contextOf(context, context.report, depth)
  if (Array.isArray(rule)) {
    return (rule as readonly JsonRule[]).map((entry, index) => nested.expand(entry, pointer + pointerStep(index)))
  }
  if (!isRecord(rule)) return rule
  const node = rule as Readonly<Record<string, JsonRule>>
  if (typeof node.shape === 'string') {
    const shape = fittingShape(node, context, pointer)
    return shape === null ? null : shape.expand(node, nested, pointer)
  }
  if (typeof node.parameter === 'string' && Object.keys(node).length === 1)
    return parameterOf(node.parameter, context, pointer)
  return Object.fromEntries(
    Object.entries(node).map(([operator, operands]) => [
      operator,
      nested.expand(operands, pointer + pointerStep(operator)),
    ]),
  )
}

function fittingShape(node: Readonly<Record<string, JsonRule>>, context: ShapeContext, pointer: string): Shape | null {
  const shape = shapes.get(node.shape as string)
  if (shape === undefined) {
    context.report(`${pointer}/shape`, `got ${shown(node.shape)}, expected one of ${[...shapes.keys()].join(', ')}`)
    return null
  }
  const failures: string[] = []
  const structure = { fields: shape.fields, optional: shape.optional ?? {} }
  checkStructure(node, structure, pointer, (at, message) => {
    failures.push(message)
    context.report(at, message)
  })
  return failures.length === 0 ? shape : null
}

function parameterOf(id: string, context: ShapeContext, pointer: string): JsonRule {
  if (Object.hasOwn(context.parameters, id)) return context.parameters[id]!
  const known = Object.keys(context.parameters).map(shown).join(', ') || 'none'
  context.report(pointer, `got the parameter ${shown(id)}, expected one of the declared ones: ${known}`)
  return null
}

function wordsOf(rule: JsonRule, context: ShapeContext): LocalizedText {
  if (!isRecord(rule) || typeof rule.shape !== 'string') return ruleWords(rule, context)
  const node = rule as Readonly<Record<string, JsonRule>>
  const shape = shapes.get(rule.shape)
  return shape === undefined ? { vi: rule.shape, en: rule.shape } : shape.words(node, context)
}

/** Ids of the options that a rule asks for, in the order they are met. */
export function optionsIn(rule: JsonRule): readonly string[] {
  const found = new Set<string>()
  collectOptions(rule, found, 0)
  return [...found]
}

function collectOptions(rule: JsonRule, found: Set<string>, depth: number): void {
  if (depth > 2 * deepest) return
  if (Array.isArray(rule)) for (const entry of rule as readonly JsonRule[]) collectOptions(entry, found, depth + 1)
  else if (isRecord(rule)) {
    if (rule.shape === 'by-option' && typeof rule.option === 'string') found.add(rule.option)
    for (const entry of Object.values(rule)) collectOptions(entry, found, depth + 1)
  }
}
