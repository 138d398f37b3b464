import type { Indicator } from '@commune-plan/model'

const known = new WeakMap<readonly Indicator[], ReadonlyMap<string, Indicator>>()

/** The indicator of an id; the dictionary is indexed once. */
export function indicatorOf(indicators: readonly Indicator[], id: string | null | undefined): Indicator | undefined {
  if (id === null || id === undefined) return undefined
  let index = known.get(indicators)
  if (index === undefined) {
    index = new Map(indicators.map((indicator) => [indicator.id, indicator]))
    known.set(indicators, index)
  }
  return index.get(id)
}
