/**
 * One scoring rule in every engine's words. The share of the target that is attained, from 0 to 1, by direction; then
 * 0 below `low`, on a line from 0 to `high` between `low` and `high`, itself above, times maximum and weight. A missing
 * figure gives no result. Our engine and the hand-written loop also round to two digits; the others cannot.
 */
const v = (name) => ({ var: name })
const [actual, target, direction] = [v('actual'), v('target'), v('direction')]

/** JsonLogic without domain operators; `reduce` over a one-element list is its only `let`. */
export function plainJsonLogic(kpi) {
  const missing = { or: [{ '===': [actual, null] }, { '===': [target, null] }] }
  return {
    if: [
      missing,
      null,
      { '*': [{ reduce: [[attainedShare()], bandOf(v('current'), kpi), 0] }, kpi.maximum, kpi.weight] },
    ],
  }
}

/** JsonLogic with two operators of the host. */
export function hostedJsonLogic(kpi) {
  const missing = { or: [{ '===': [actual, null] }, { '===': [target, null] }] }
  const { low, high } = kpi
  return {
    if: [
      missing,
      null,
      { '*': [{ kpi_band: [{ kpi_ratio: [actual, target, direction] }, low, high] }, kpi.maximum, kpi.weight] },
    ],
  }
}

/** The strict dialect without domain operators. */
export function strictGeneral(kpi) {
  return { let: [{ share: attainedShare() }, { '*': [bandOf(v('share'), kpi), kpi.maximum, kpi.weight] }] }
}

/** The strict dialect with its domain operators. */
export function strictDomain({ low, high, maximum, weight }) {
  const line = { linear: [v('share'), low, 0, high, high] }
  return {
    let: [
      { share: { attainment: [actual, target, direction] } },
      { '*': [{ band: [v('share'), 0, low, line, high, v('share')] }, maximum, weight] },
    ],
  }
}

/** The operators of the host for {@link hostedJsonLogic}. */
export function kpiRatio(a, t, direction) {
  const share =
    direction === 'lower-is-better'
      ? a <= 0
        ? 1
        : t / a
      : direction === 'exact'
        ? t === 0
          ? a === 0
            ? 1
            : 0
          : 1 - Math.abs(a - t) / t
        : t === 0
          ? 1
          : a / t
  return share < 0 ? 0 : share > 1 ? 1 : share
}

export function kpiBand(share, low, high) {
  return share < low ? 0 : share < high ? ((share - low) / (high - low)) * high : share
}

/** By hand over the same columns, in doubles, rounded as doubles round. */
export function byHand({ actual: a, target: t, direction: d }, rows, { low, high, maximum, weight }, out, from = 0) {
  const span = high - low
  for (let index = from; index < from + rows; index += 1) {
    const x = a[index]
    const y = t[index]
    const kind = d[index]
    let share =
      kind === 1
        ? x <= 0
          ? 1
          : y / x
        : kind === 2
          ? y === 0
            ? x === 0
              ? 1
              : 0
            : 1 - Math.abs(x - y) / y
          : y === 0
            ? 1
            : x / y
    share = share < 0 ? 0 : share > 1 ? 1 : share
    const points = (share < low ? 0 : share < high ? ((share - low) / span) * high : share) * maximum * weight
    out[index] = x !== x || y !== y ? NaN : Math.round(points * 100) / 100
  }
}

function attainedShare() {
  const exact = { '-': [1, { '/': [{ max: [{ '-': [actual, target] }, { '-': [target, actual] }] }, target] }] }
  return {
    max: [
      0,
      {
        min: [
          1,
          {
            if: [
              { '===': [direction, 'lower-is-better'] },
              { if: [{ '<=': [actual, 0] }, 1, { '/': [target, actual] }] },
              { '===': [direction, 'exact'] },
              { if: [{ '===': [target, 0] }, { if: [{ '===': [actual, 0] }, 1, 0] }, exact] },
              { if: [{ '===': [target, 0] }, 1, { '/': [actual, target] }] },
            ],
          },
        ],
      },
    ],
  }
}

function bandOf(share, { low, high }) {
  const span = Math.round((high - low) * 100) / 100
  return {
    if: [
      { '<': [share, low] },
      0,
      { '<': [share, high] },
      { '*': [{ '/': [{ '-': [share, low] }, span] }, high] },
      share,
    ],
  }
}
