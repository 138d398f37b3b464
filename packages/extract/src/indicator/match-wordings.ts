import type { CompiledIndicator, CompiledIndicators, CompiledWording } from './compile-indicators.js'
import type { PhrasePlace } from './phrase-index.js'
import type { Word } from './words.js'

/** An indicator whose words stand in a text. */
export interface WordingMatch {
  readonly indicator: string
  /** Numbers of all words that decided. */
  readonly places: ReadonlySet<number>
  /** Numbers of the words that name what is measured. */
  readonly core: ReadonlySet<number>
}

type Found = ReadonlyMap<number, readonly PhrasePlace[]>

/** Every indicator whose wording a text fulfils, in the order of the dictionary. */
export function matchWordings(
  words: readonly Word[],
  compiled: CompiledIndicators,
  which: 'wordings' | 'mentions',
): readonly WordingMatch[] {
  const found = compiled.phrases.match(words)
  return found.size === 0 ? [] : compiled.list.flatMap((one) => best(one, one[which], found))
}

function best(one: CompiledIndicator, wordings: readonly CompiledWording[], found: Found): readonly WordingMatch[] {
  const matches = wordings.flatMap((wording) => fulfil(wording, found))
  const first = [...matches].sort((a, b) => b.places.size - a.places.size)[0]
  return first ? [{ indicator: one.indicator.id, ...first }] : []
}

function fulfil(wording: CompiledWording, found: Found): readonly Pick<WordingMatch, 'places' | 'core'>[] {
  if (wording.none.some((phrase) => found.has(phrase))) return []
  if (!wording.all.every((phrase) => found.has(phrase))) return []
  const core = new Set<number>()
  const places = new Set<number>()
  for (const phrase of wording.all) for (const place of found.get(phrase) ?? []) spread(place, core, places)
  for (const [index, group] of wording.any.entries()) {
    const present = group.filter((phrase) => found.has(phrase))
    if (present.length === 0) return []
    const isCore = index === 0 && wording.all.length === 0
    for (const phrase of present)
      for (const place of found.get(phrase) ?? []) spread(place, places, ...(isCore ? [core] : []))
  }
  return [{ places, core }]
}

function spread({ from, to }: PhrasePlace, ...sets: readonly Set<number>[]): void {
  for (let at = from; at <= to; at += 1) for (const set of sets) set.add(at)
}
