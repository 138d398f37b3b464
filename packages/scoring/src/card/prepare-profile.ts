import { type CompiledRule, type RuleEngine } from '@commune-plan/engine'
import type {
  InputDeclaration,
  ItemFlag,
  JsonRule,
  LocalizedText,
  ScoringGate,
  ScoringGroup,
  ScoringItem,
  ScoringProfile,
} from '@commune-plan/model'
import { inputsOf } from '../profile/inputs-of.js'
import { pointerStep, type ProfileProblem, type Report } from '../profile/profile-problem.js'
import { takeOptions } from '../profile/take-options.js'
import { describeRule, expandRule, optionsIn, type RuleSetting } from '../shapes/expand-rule.js'

/** One way to read an item: the answers taken, when it applies, and its points. */
export interface Alternative {
  readonly applies: CompiledRule | null
  readonly rule: CompiledRule
}

/** An item ready to be scored. More than one alternative stands for a question that is left open. */
export interface PreparedItem {
  readonly item: ScoringItem
  readonly alternatives: readonly Alternative[]
  readonly open: readonly string[]
  readonly words: LocalizedText
  readonly flags: readonly { readonly flag: ItemFlag; readonly rule: CompiledRule }[]
}

/** A profile with every rule compiled under the answers taken. */
export interface PreparedProfile {
  readonly profile: ScoringProfile
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  readonly options: Readonly<Record<string, string>>
  readonly groups: readonly { readonly group: ScoringGroup; readonly items: readonly PreparedItem[] }[]
  readonly gates: readonly { readonly gate: ScoringGate; readonly rule: CompiledRule }[]
}

/** What a profile is compiled with. */
export interface PrepareOptions {
  readonly engine: RuleEngine
  readonly options?: Readonly<Record<string, string>>
  /** Only the items that ask for this option: the others are the same under every answer to it. */
  readonly asking?: string
}

/** Compiles a profile; all problems at once where there are any. The structure of the profile must have been checked. */
export function prepareProfile(
  profile: ScoringProfile,
  { engine, options: given = {}, asking }: PrepareOptions,
): { readonly prepared: PreparedProfile; readonly problems: readonly ProfileProblem[] } {
  const taken = takeOptions(profile, given)
  const problems: ProfileProblem[] = [...taken.problems]
  const report: Report = (pointer, message) => void problems.push({ pointer, message })
  const compile = (rule: JsonRule, setting: RuleSetting, at: string, type: 'number' | 'boolean'): CompiledRule | null =>
    compileRule(rule, setting, { engine, at, type, digits: profile.rounding.digits, report })

  const itemOf = (item: ScoringItem, at: string): PreparedItem => {
    const open = optionsOf(item).filter((id) => taken.options[id] === 'open')
    const settings = assignments(profile, open, taken.options).map((options) => ({
      inputs: item.inputs,
      options,
      parameters: taken.parameters,
    }))
    const alternatives = settings.flatMap((setting): readonly Alternative[] => {
      const rule = compile(item.rule, setting, `${at}/rule`, 'number')
      const applies =
        item.appliesIf === undefined ? null : compile(item.appliesIf, setting, `${at}/appliesIf`, 'boolean')
      return rule === null ? [] : [{ applies: applies !== null && isAlways(applies) ? null : applies, rule }]
    })
    const words = alternatives.length === 0 ? { vi: '', en: '' } : describeRule(item.rule, settings[0]!)
    const inputs = { ...inputsOf(profile), ...item.inputs }
    const flags = (item.flags ?? []).flatMap((flag, index) => {
      const rule = compile(flag.when, { ...settings[0]!, inputs }, `${at}/flags${pointerStep(index)}/when`, 'boolean')
      return rule === null ? [] : [{ flag, rule }]
    })
    return { item, alternatives, open, words, flags }
  }

  const groups = profile.groups.map((group, g) => ({
    group,
    items: group.items.flatMap((item, i) =>
      asking === undefined || asks(item, asking)
        ? [itemOf(item, `/groups${pointerStep(g)}/items${pointerStep(i)}`)]
        : [],
    ),
  }))
  const gates = profile.gates.flatMap((gate, index) => {
    const setting = { inputs: gate.inputs, options: taken.options, parameters: taken.parameters }
    const rule = compile(gate.when, setting, `/gates${pointerStep(index)}/when`, 'boolean')
    return rule === null ? [] : [{ gate, rule }]
  })
  return { prepared: { profile, inputs: inputsOf(profile), options: taken.options, groups, gates }, problems }
}

function optionsOf(item: ScoringItem): readonly string[] {
  return [...new Set([...optionsIn(item.rule), ...optionsIn(item.appliesIf ?? null)])]
}

function asks(item: ScoringItem, option: string): boolean {
  return optionsOf(item).includes(option) || (item.flags ?? []).some(({ when }) => optionsIn(when).includes(option))
}

interface CompileSetting {
  readonly engine: RuleEngine
  readonly at: string
  readonly type: 'number' | 'boolean'
  readonly digits: number
  readonly report: Report
}

function compileRule(
  rule: JsonRule,
  setting: RuleSetting,
  { engine, at, type, digits, report }: CompileSetting,
): CompiledRule | null {
  const failures: string[] = []
  const expanded = expandRule(rule, setting, at, (pointer, message) => {
    failures.push(message)
    report(pointer, message)
  })
  if (failures.length > 0) return null
  const result = type === 'number' ? { type, digits } : { type }
  const compiled = engine.compile(expanded, { inputs: setting.inputs, result })
  if (compiled.ok) return compiled.rule
  const shaped = JSON.stringify(expanded) !== JSON.stringify(rule)
  for (const { path, message } of compiled.problems) {
    report(shaped ? at : at + path, shaped ? `${message} (at ${path} of the rule its shape stands for)` : message)
  }
  return null
}

/** Every combination of answers to the open questions. */
function assignments(
  profile: ScoringProfile,
  open: readonly string[],
  options: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, string>>[] {
  return open.reduce<readonly Readonly<Record<string, string>>[]>(
    (sets, id) => {
      const answers = profile.options.find((option) => option.id === id)!.values.filter((value) => value.id !== 'open')
      return sets.flatMap((set) => answers.map((answer) => ({ ...set, [id]: answer.id })))
    },
    [options],
  )
}

function isAlways(rule: CompiledRule): boolean {
  if (rule.inputs.length > 0) return false
  const result = rule.evaluate({})
  return result.kind === 'value' && result.value === true
}
