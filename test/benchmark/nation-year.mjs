/** One year of a nation: 3,321 communes × 40 indicators × 12 months, the same rows for every engine. */
export const communes = 3321
export const indicators = 40
export const months = 12
export const rowsOfTheYear = communes * indicators * months

export const directions = ['higher-is-better', 'lower-is-better', 'exact']

/** Seeded pseudo-random numbers (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Forty indicators: 70 % higher is better, 20 % lower, 10 % exact; a third are counts, the others percent or amounts. */
export function makeIndicators() {
  const next = random(7)
  const bands = [
    [0.5, 0.8],
    [0.4, 0.75],
    [0.6, 0.9],
    [0.5, 0.7],
    [0.3, 0.8],
  ]
  return Array.from({ length: indicators }, (_, index) => {
    const draw = next()
    const [low, high] = bands[index % bands.length]
    return {
      low,
      high,
      direction: draw < 0.7 ? 0 : draw < 0.9 ? 1 : 2,
      maximum: [5, 10, 2.5, 20][index % 4],
      weight: Math.round((0.5 + next()) * 100) / 100,
      digits: index % 3 === 0 ? 0 : 2,
    }
  })
}

/**
 * Columns in the order of their rows, or grouped by indicator. Figures have two decimals or are counts, as reports have
 * them; 3.5 % are missing, 1 % are zero; the attained share is anywhere between 0.15 and 1.30.
 */
export function makeColumns(rows = rowsOfTheYear, grouped = false) {
  const next = random(42)
  const kpis = makeIndicators()
  const actual = new Float64Array(rows)
  const target = new Float64Array(rows)
  const direction = new Uint8Array(rows)
  for (let index = 0; index < rows; index += 1) {
    const kpi = grouped ? Math.floor(index / (rows / indicators)) : Math.floor(index / months) % indicators
    const { digits, direction: code } = kpis[kpi]
    const scale = 10 ** digits
    const wanted = Math.round((50 + next() * (digits === 0 ? 950 : 50)) * scale) / scale
    const draw = next()
    const share = 0.15 + next() * 1.15
    actual[index] = draw < 0.03 ? NaN : draw < 0.04 ? 0 : Math.round(wanted * share * scale) / scale
    target[index] = draw > 0.995 ? NaN : wanted
    direction[index] = code
  }
  return { actual, target, direction }
}

/** The same rows as objects, for engines that take one at a time. */
export function makeRows({ actual, target, direction }, count) {
  const known = (value) => (Number.isNaN(value) ? null : value)
  return Array.from({ length: count }, (_, index) => ({
    actual: known(actual[index]),
    target: known(target[index]),
    direction: directions[direction[index]],
  }))
}
