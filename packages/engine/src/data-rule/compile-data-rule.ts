import type { LocalizedText } from '@commune-plan/model'
import { compile } from '../logic/compiled-engine.js'
import type { Operator } from '../logic/operator.js'
import type { CompiledRule, RuleResult } from '../logic/rule-engine.js'
import type { DataRule } from '../rule/data-rule.js'
import { messageSlots } from '../rule/message.js'
import type { Rule, RuleAbstention, RuleHit, RuleInput } from '../rule/rule.js'
import { checkShape, type DataRuleProblem } from './check-shape.js'
import type { DataSubject } from './field.js'
import { dataSubjects } from './subjects.js'

/** A data rule ready to run, or everything that is wrong with it. */
export type DataRuleCompilation =
  { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly problems: readonly DataRuleProblem[] }

/** How many subjects a *not checked* names before it only counts them. */
const namedAtMost = 10

/**
 * Makes a rule of data: checks its parts and its condition, and gives a rule that runs, reports and explains like one
 * written in code.
 *
 * @param value a {@link DataRule} or JSON that may be one; anything else is a problem, never an exception
 * @param options `operators` that plug-ins added to the dialect
 */
export function compileDataRule(
  value: unknown,
  options: { readonly operators?: readonly Operator[] } = {},
): DataRuleCompilation {
  const problems = checkShape(value)
  if (problems.length > 0) return { ok: false, problems }
  const data = value as DataRule
  const subject = dataSubjects[data.subject] as DataSubject<unknown>
  const compilation = compile(data.when, {
    inputs: subject.fields,
    operators: options.operators ?? [],
    result: { type: 'boolean' },
  })
  if (!compilation.ok) {
    return { ok: false, problems: compilation.problems.map(({ path, message }) => ({ path: `/when${path}`, message })) }
  }
  return { ok: true, rule: ruleOf(data, subject, compilation.rule) }
}

function ruleOf(data: DataRule, subject: DataSubject<unknown>, condition: CompiledRule): Rule {
  return {
    meta: {
      id: data.id,
      severity: data.severity,
      title: data.title,
      messages: { found: data.message },
      basis: data.basis,
      ...(data.needs === undefined ? {} : { needs: data.needs }),
    },
    *check(context) {
      const unknown: { readonly name: string; readonly why: string }[] = []
      for (const item of subject.of(context)) {
        const result = condition.evaluate(rowOf(condition, subject, item, context))
        if (result.kind === 'error') throw new Error(`${subject.name(item)}: ${result.path} ${result.message}`)
        if (result.kind === 'unknown') unknown.push({ name: subject.name(item), why: whyUnknown(result) })
        else if (result.value === true) yield hitOf(data, subject, item, context)
      }
      if (unknown.length > 0) yield abstention(unknown)
    },
  }
}

function rowOf(
  condition: CompiledRule,
  subject: DataSubject<unknown>,
  item: unknown,
  input: RuleInput,
): Record<string, unknown> {
  return Object.fromEntries(condition.inputs.map((name) => [name, subject.fields[name]?.read(item, input)]))
}

function hitOf(data: DataRule, subject: DataSubject<unknown>, item: unknown, input: RuleInput): RuleHit {
  const slots = messageSlots(data.message)
  return {
    message: 'found',
    data: Object.fromEntries(slots.map((name) => [name, print(subject.fields[name]?.read(item, input))])),
    subject: subject.name(item),
    at: subject.at(item),
    quote: subject.quote(item),
    suggestion: data.suggestion ?? null,
  }
}

function whyUnknown(result: Extract<RuleResult, { kind: 'unknown' }>): string {
  return [...result.missing, ...result.emptyDenominators].join(', ')
}

function abstention(unknown: readonly { readonly name: string; readonly why: string }[]): RuleAbstention {
  const named = unknown.slice(0, namedAtMost).map(({ name, why }) => `${name} (${why})`)
  const more = unknown.length - named.length
  const notChecked: LocalizedText = {
    vi: `không đủ dữ liệu: ${named.join('; ')}${more > 0 ? `; và ${more} mục khác` : ''}`,
    en: `not enough is known: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  }
  return { notChecked }
}

function print(value: unknown): string {
  if (Array.isArray(value)) return value.map(print).join(', ')
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '–'
}
