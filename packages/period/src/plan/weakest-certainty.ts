import type { Certainty } from '@commune-plan/model'

const order: readonly Certainty[] = ['stated', 'repaired', 'inherited', 'assumed', 'ambiguous']

/** The weakest of several certainties; `stated` of none. */
export function weakestCertainty(...certainties: readonly Certainty[]): Certainty {
  return certainties.reduce<Certainty>(
    (weakest, each) => (order.indexOf(each) > order.indexOf(weakest) ? each : weakest),
    'stated',
  )
}
