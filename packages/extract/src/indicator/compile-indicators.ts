import type { Indicator, IndicatorWording } from '@commune-plan/model'
import { phraseIndex, type PhraseIndex } from './phrase-index.js'

/** A wording with its phrases by number. */
export interface CompiledWording {
  readonly all: readonly number[]
  readonly any: readonly (readonly number[])[]
  readonly none: readonly number[]
}

/** An indicator, ready to be looked for. */
export interface CompiledIndicator {
  readonly indicator: Indicator
  readonly wordings: readonly CompiledWording[]
  readonly mentions: readonly CompiledWording[]
}

/** A dictionary, compiled once. */
export interface CompiledIndicators {
  readonly phrases: PhraseIndex
  readonly list: readonly CompiledIndicator[]
  readonly byId: ReadonlyMap<string, Indicator>
}

const cache = new WeakMap<readonly Indicator[], CompiledIndicators>()

/** Compiles the wordings of a dictionary; the same array is compiled once. */
export function compileIndicators(indicators: readonly Indicator[]): CompiledIndicators {
  const known = cache.get(indicators)
  if (known) return known
  const phrases = phraseIndex()
  const list = indicators.map((indicator) => ({
    indicator,
    wordings: indicator.wording.map((wording) => compileWording(wording, phrases)),
    mentions: [...indicator.wording, ...(indicator.mention ?? [])].map((wording) => compileWording(wording, phrases)),
  }))
  const made = { phrases, list, byId: new Map(indicators.map((indicator) => [indicator.id, indicator])) }
  cache.set(indicators, made)
  return made
}

function compileWording(wording: IndicatorWording, phrases: PhraseIndex): CompiledWording {
  const numbers = (list: readonly string[]) => list.map((phrase) => phrases.add(phrase))
  return { all: numbers(wording.all), any: (wording.any ?? []).map(numbers), none: numbers(wording.none ?? []) }
}
