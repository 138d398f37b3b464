import { describe, expect, it } from 'vitest'
import { compile } from './compiled-engine.js'

/** Every whole and one-decimal threshold from 0.1 to 100 %, against every n/d with n ≤ d ≤ 1,000: no case misjudged. */
describe('rates against thresholds', () => {
  const compilation = compile(
    { reaches: [{ var: 'n' }, { var: 'd' }, { var: 't' }] },
    { inputs: { n: { type: 'integer' }, d: { type: 'integer' }, t: { type: 'number' } } },
  )
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems))
  const { rule } = compilation

  it('judges every rate on both sides of every threshold as whole numbers do', () => {
    const [n, d, t]: [number[], number[], number[]] = [[], [], []]
    let floatsMisjudge = 0
    for (let denominator = 1; denominator <= 1000; denominator += 1) {
      for (let tenths = 1; tenths <= 1000; tenths += 1) {
        // Only the numerators next to the threshold can be misjudged; the others follow by order.
        const edge = Math.floor((tenths * denominator) / 1000)
        for (const numerator of [edge, edge + 1]) {
          n.push(numerator)
          d.push(denominator)
          t.push(tenths / 10)
          if ((numerator / denominator) * 100 >= tenths / 10 !== numerator * 1000 >= tenths * denominator)
            floatsMisjudge += 1
        }
      }
    }
    const { values, status } = rule.evaluateBatch({ n, d, t: Float64Array.from(t) }, n.length)
    let misjudged = 0
    for (let row = 0; row < n.length; row += 1) {
      const truth = n[row]! * 1000 >= Math.round(t[row]! * 10) * d[row]!
      if (status[row] !== 0 || (values[row] === 1) !== truth) misjudged += 1
    }
    expect(n.length).toBe(2_000_000)
    expect(misjudged).toBe(0)
    expect(floatsMisjudge).toBeGreaterThan(40)
  })
})
