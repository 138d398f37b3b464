import type { LocalizedText, ScoreCard, ScoringProfile } from '@commune-plan/model'
import { score, type ScoreOptions } from '../card/score.js'
import type { ScoringValues } from '../card/scoring-values.js'
import { inputsOf } from '../profile/inputs-of.js'
import { itemChanges, type ItemChange } from './item-changes.js'

/** A unit with the values it is scored by. */
export interface UnitValues {
  /** Name or code of the unit. */
  readonly unit: string
  /** Its values, by input name. */
  readonly values: ScoringValues
}

/** What a changed profile does to one unit. */
export interface UnitImpact {
  /** Name or code of the unit. */
  readonly unit: string
  /** By the old profile. */
  readonly before: Pick<ScoreCard, 'points' | 'percent' | 'grades'>
  /** By the new profile. */
  readonly after: Pick<ScoreCard, 'points' | 'percent' | 'grades'>
  /** Whether the grades it may have changed. */
  readonly moved: boolean
  /** Items that made the difference, the largest first; none where only the thresholds did. */
  readonly because: readonly ItemChange[]
}

/** What a changed profile does, before it is issued. */
export interface ProfileImpact {
  /** Every unit, in the order given. */
  readonly units: readonly UnitImpact[]
  /** Units by grade before and after, `A → B`, an open grade as `A/B`. */
  readonly moves: Readonly<Record<string, number>>
  /** How often each item made a unit move, the most often first. */
  readonly items: readonly { readonly item: string; readonly label: LocalizedText; readonly units: number }[]
}

/** Scores units by two profiles and tells who changes grade, and because of which item. */
export function profileImpact(
  before: ScoringProfile,
  after: ScoringProfile,
  units: readonly UnitValues[],
  {
    beforeOptions = {},
    afterOptions = {},
  }: { readonly beforeOptions?: ScoreOptions; readonly afterOptions?: ScoreOptions } = {},
): ProfileImpact {
  const impacts = units.map(({ unit, values }): UnitImpact => {
    const was = score(before, known(values, before), { ...beforeOptions, trace: false })
    const is = score(after, known(values, after), { ...afterOptions, trace: false })
    return {
      unit,
      before: brief(was),
      after: brief(is),
      moved: gradesOf(was) !== gradesOf(is),
      because: itemChanges(was, is),
    }
  })
  const moves: Record<string, number> = {}
  const counts = new Map<string, { item: string; label: LocalizedText; units: number }>()
  for (const impact of impacts) {
    const move = `${gradesOf(impact.before)} → ${gradesOf(impact.after)}`
    moves[move] = (moves[move] ?? 0) + 1
    if (!impact.moved) continue
    for (const { item, label } of impact.because) {
      const counted = counts.get(item) ?? { item, label, units: 0 }
      counted.units += 1
      counts.set(item, counted)
    }
  }
  const items = [...counts.values()].sort((a, b) => b.units - a.units || (a.item < b.item ? -1 : 1))
  return { units: impacts, moves, items }
}

/** Values that the other profile alone asks for are no mistake here. */
function known(values: ScoringValues, profile: ScoringProfile): ScoringValues {
  const inputs = inputsOf(profile)
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(inputs, name)))
}

function brief({ points, percent, grades }: ScoreCard): UnitImpact['before'] {
  return { points, percent, grades }
}

function gradesOf({ grades }: Pick<ScoreCard, 'grades'>): string {
  return grades.map(({ id }) => id).join('/')
}
