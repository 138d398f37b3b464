/**
 * Compares the two engines on random rules and rows, on the built packages:
 *
 *     node test/benchmark/differential.mjs [pairs, 1000000 where left out] [seed]
 *
 * Exit status 1 at the first seed with a difference, which is printed with its rule and row.
 */
import { compiledEngine, referenceEngine } from '@commune-plan/engine'
import { compareEngines } from '@commune-plan/engine/testing'

const wanted = Number(process.argv[2] ?? 1_000_000)
let seed = Number(process.argv[3] ?? 1000)
let pairs = 0
let rules = 0
const kinds = { value: 0, unknown: 0, error: 0 }
while (pairs < wanted) {
  const compared = compareEngines(referenceEngine, compiledEngine, { seed, rules: 250, rows: 60 })
  pairs += compared.pairs
  rules += compared.rules
  for (const kind of Object.keys(kinds)) kinds[kind] += compared.kinds[kind]
  if (compared.differences.length > 0) {
    for (const difference of compared.differences.slice(0, 3))
      console.log(`seed ${seed}: ${JSON.stringify(difference)}`)
    process.exit(1)
  }
  seed += 1
}
console.log(
  `${pairs.toLocaleString('en')} pairs of ${rules.toLocaleString('en')} rules and random rows: no difference; ${JSON.stringify(kinds)}`,
)
