import type { Indicator, IndicatorWording } from '@commune-plan/model'
import { phraseIndex, type PhraseIndex } from './phrase-index.js'

/** A wording with its phrases by number. */
interface CompiledWording {
  readonly all: readonly number[]
  readonly any: readonly (readonly number[])[]
  readonly none: readonly number[]
}

/** A wording and the indicator it states; `rank` is the indicator's place in the dictionary. */
export interface OwnedWording extends CompiledWording {
  readonly indicator: string
  readonly rank: number
}

/** Wordings by a phrase without which they cannot hold. */
type WordingIndex = ReadonlyMap<number, readonly OwnedWording[]>

/** A dictionary, compiled once. */
export interface CompiledIndicators {
  readonly phrases: PhraseIndex
  readonly wordings: WordingIndex
  /** The same with the looser words of mentions. */
  readonly mentions: WordingIndex
  readonly byId: ReadonlyMap<string, Indicator>
}

const cache = new WeakMap<readonly Indicator[], CompiledIndicators>()

/** Compiles the wordings of a dictionary; the same array is compiled once. */
export function compileIndicators(indicators: readonly Indicator[]): CompiledIndicators {
  const known = cache.get(indicators)
  if (known) return known
  const phrases = phraseIndex()
  const owned = (wordingsOf: (indicator: Indicator) => readonly IndicatorWording[]) =>
    indexed(
      indicators.flatMap((indicator, rank) =>
        wordingsOf(indicator).map((wording) => ({
          indicator: indicator.id,
          rank,
          ...compileWording(wording, phrases),
        })),
      ),
    )
  const made = {
    phrases,
    wordings: owned((indicator) => indicator.wording),
    mentions: owned((indicator) => [...indicator.wording, ...(indicator.mention ?? [])]),
    byId: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  }
  cache.set(indicators, made)
  return made
}

function compileWording(wording: IndicatorWording, phrases: PhraseIndex): CompiledWording {
  const numbers = (list: readonly string[]) => list.map((phrase) => phrases.add(phrase))
  return { all: numbers(wording.all), any: (wording.any ?? []).map(numbers), none: numbers(wording.none ?? []) }
}

/** A wording is looked at where its first needed phrase stands, or one of its first group of phrases. */
function indexed(wordings: readonly OwnedWording[]): WordingIndex {
  const index = new Map<number, OwnedWording[]>()
  for (const wording of wordings) {
    const [first] = wording.all
    for (const phrase of new Set(first === undefined ? wording.any[0] : [first])) {
      const list = index.get(phrase)
      if (list) list.push(wording)
      else index.set(phrase, [wording])
    }
  }
  return index
}
