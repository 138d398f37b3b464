import type { InputDeclaration, ScoringProfile } from '@commune-plan/model'

/** All inputs of a profile by name. */
export function inputsOf(profile: ScoringProfile): Readonly<Record<string, InputDeclaration>> {
  const items = profile.groups.flatMap((group) => group.items.map((item) => item.inputs))
  return Object.assign({}, ...items, ...profile.gates.map((gate) => gate.inputs)) as Readonly<
    Record<string, InputDeclaration>
  >
}
