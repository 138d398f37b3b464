import { compareDecimals } from '@commune-plan/engine'
import type { InputDeclaration, ScoringProfile } from '@commune-plan/model'
import { optionsIn } from '../shapes/expand-rule.js'
import { inputsOf } from './inputs-of.js'
import { pointerStep, shown, type Report } from './profile-problem.js'

/** Checks ids, and everything that names something else in the profile. */
export function checkReferences(profile: ScoringProfile, report: Report): void {
  unique(profile.groups, '/groups', report)
  profile.groups.forEach((group, index) => unique(group.items, `/groups${pointerStep(index)}/items`, report))
  unique(
    profile.groups.flatMap(({ items }) => items),
    '/groups',
    report,
  )
  unique(profile.grades, '/grades', report)
  unique(profile.gates, '/gates', report)
  unique([...profile.options, ...(profile.parameters ?? [])], '/options', report)
  if (profile.validTo !== null && profile.validTo < profile.validFrom) {
    report('/validTo', `got ${shown(profile.validTo)}, before validFrom ${shown(profile.validFrom)}`)
  }
  checkAnswers(profile, report)
  profile.gates.forEach((gate, index) => {
    if (gate.effect !== 'refuse' && !profile.grades.some(({ id }) => id === gate.grade)) {
      report(`/gates${pointerStep(index)}/grade`, `got ${shown(gate.grade)}, expected the id of a grade`)
    }
  })
  checkInputs(profile, report)
}

function unique(entries: readonly { readonly id: string }[], pointer: string, report: Report): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) report(pointer, `the id ${shown(id)} stands twice`)
    seen.add(id)
  }
}

function checkAnswers(profile: ScoringProfile, report: Report): void {
  const known = new Map(profile.options.map((option) => [option.id, option]))
  profile.options.forEach((option, index) => {
    if (!option.values.some(({ id }) => id === option.taken)) {
      const answers = option.values.map(({ id }) => shown(id)).join(', ')
      report(`/options${pointerStep(index)}/taken`, `got ${shown(option.taken)}, expected one of ${answers}`)
    }
  })
  const asked: [string, string][] = profile.groups.flatMap((group, g) =>
    group.items.flatMap((item, i) => {
      const at = `/groups/${g}/items/${i}`
      const flags = (item.flags ?? []).flatMap(({ option }) => option ?? [])
      return [...optionsIn(item.rule), ...optionsIn(item.appliesIf ?? null), ...flags].map((id): [string, string] => [
        id,
        at,
      ])
    }),
  )
  if (typeof profile.gradeBy === 'object') asked.push([profile.gradeBy.option, '/gradeBy/option'])
  if (profile.missingBy !== undefined) asked.push([profile.missingBy, '/missingBy'])
  for (const [id, at] of asked) {
    if (!known.has(id))
      report(at, `got the option ${shown(id)}, expected one of ${[...known.keys()].map(shown).join(', ') || 'none'}`)
  }
}

/** The same name must mean the same thing in every item: a value is given once. */
function checkInputs(profile: ScoringProfile, report: Report): void {
  const declared = new Map<string, string>()
  const names = new Set(Object.keys(inputsOf(profile)))
  const places: [Readonly<Record<string, InputDeclaration>>, string][] = [
    ...profile.groups.flatMap((group, g) =>
      group.items.map((item, i): [typeof item.inputs, string] => [item.inputs, `/groups/${g}/items/${i}/inputs`]),
    ),
    ...profile.gates.map((gate, i): [typeof gate.inputs, string] => [gate.inputs, `/gates/${i}/inputs`]),
  ]
  for (const [inputs, pointer] of places) {
    for (const [name, declaration] of Object.entries(inputs)) {
      const at = pointer + pointerStep(name)
      const { minimum, maximum, partOf } = declaration
      if (minimum !== undefined && maximum !== undefined && compareDecimals(minimum, maximum) > 0) {
        report(at, `got a minimum ${minimum} above the maximum ${maximum}`)
      }
      if (partOf !== undefined && !names.has(partOf))
        report(`${at}/partOf`, `got ${shown(partOf)}, expected another input`)
      const text = JSON.stringify(declaration)
      if ((declared.get(name) ?? text) !== text)
        report(at, `declared otherwise in another item; expected the same declaration`)
      declared.set(name, text)
    }
  }
}
