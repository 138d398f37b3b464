import type { Num } from './num.js'

type Rounding = Extract<Num, { op: 'round' }>

/** Rounds one double to units of the last digit; NaN where it is too close to the border between two results to tell. */
export function roundDouble(
  value: number,
  { factor, divides, mode, tie }: Pick<Rounding, 'factor' | 'divides' | 'mode' | 'tie'>,
): number {
  const held = mode === 'half-away' ? Math.abs(value) : mode === 'ceil' ? -value : value
  const scaled = divides ? held / factor : held * factor
  const tolerance = tie.certain ? tie.most : tie.absolute + Math.abs(scaled) * tie.relative
  const shifted = mode === 'half-away' ? scaled + 0.5 : scaled
  const rounded = Math.floor(shifted + tolerance)
  if (!tie.certain && tolerance >= tie.gap && rounded !== Math.floor(shifted - tolerance)) return NaN
  return (mode === 'half-away' ? value < 0 : mode === 'ceil') ? 0 - rounded : rounded
}
