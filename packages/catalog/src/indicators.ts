import type { Indicator } from '@commune-plan/model'
import { freezeDeep } from './freeze-deep.js'
import { indicatorFiles } from './data.generated.js'

/** The dictionary: what is counted over what, how it is worded, and where the definition comes from. */
export const indicators: readonly Indicator[] = freezeDeep(
  (indicatorFiles as readonly { readonly indicators: readonly Indicator[] }[]).flatMap((file) => file.indicators),
)

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))

/**
 * The indicator with this id.
 *
 * @param id kebab-case id, as in {@link indicators}
 * @returns `null` for an id that the dictionary does not hold
 */
export function findIndicator(id: string): Indicator | null {
  return byId.get(id) ?? null
}
