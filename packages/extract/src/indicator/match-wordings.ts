import type { CompiledIndicators, OwnedWording } from './compile-indicators.js'
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

/** Every indicator whose wording a text fulfils, in the order of the dictionary; of several wordings the fullest. */
export function matchWordings(
  words: readonly Word[],
  compiled: CompiledIndicators,
  which: 'wordings' | 'mentions',
): readonly WordingMatch[] {
  const found = compiled.phrases.match(words)
  const candidates = new Set([...found.keys()].flatMap((phrase) => compiled[which].get(phrase) ?? []))
  const best = new Map<number, WordingMatch>()
  for (const wording of candidates) {
    const match = fulfil(wording, found)
    const known = best.get(wording.rank)
    if (match !== null && (known === undefined || match.places.size > known.places.size)) best.set(wording.rank, match)
  }
  return [...best].sort(([a], [b]) => a - b).map(([, match]) => match)
}

function fulfil(wording: OwnedWording, found: Found): WordingMatch | null {
  if (wording.none.some((phrase) => found.has(phrase))) return null
  if (!wording.all.every((phrase) => found.has(phrase))) return null
  const core = new Set<number>()
  const places = new Set<number>()
  for (const phrase of wording.all) for (const place of found.get(phrase) ?? []) spread(place, core, places)
  for (const [index, group] of wording.any.entries()) {
    const present = group.filter((phrase) => found.has(phrase))
    if (present.length === 0) return null
    const isCore = index === 0 && wording.all.length === 0
    for (const phrase of present)
      for (const place of found.get(phrase) ?? []) spread(place, places, ...(isCore ? [core] : []))
  }
  return { indicator: wording.indicator, places, core }
}

function spread({ from, to }: PhrasePlace, ...sets: readonly Set<number>[]): void {
  for (let at = from; at <= to; at += 1) for (const set of sets) set.add(at)
}
