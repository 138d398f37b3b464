import type { Rational } from '../../exact/rational.js'
import type { Bounds } from './bounds.js'
import type { Pieces } from './pieces.js'

/**
 * How a decision on computed doubles is made. `tolerance` bounds their error. Where it is less than half of what lies
 * between two different exact values, doubles that are closer than it stand for equal values, and the decision is
 * certain; else a row in which they are closer is `doubtful` and is evaluated exactly.
 */
export interface Decision {
  readonly tolerance: number
  readonly doubtful: boolean
}

/**
 * How a value is rounded: as {@link Decision}, in units of the last digit. The tolerance is `absolute` plus `relative` times
 * the value at hand, and never above `most`.
 */
export interface Tie {
  readonly absolute: number
  readonly relative: number
  readonly most: number
  readonly gap: number
  readonly certain: boolean
}

export type Order = '<' | '<=' | '>' | '>=' | '===' | '!=='

/** A part of a rule in doubles: truth is 1 or 0; what is unknown or fails is NaN. */
export type Num = { readonly bounds: Bounds } & (
  | { readonly op: 'constant'; readonly value: number; readonly exact: Rational }
  | { readonly op: 'input'; readonly index: number }
  | { readonly op: 'local'; readonly slot: number }
  | { readonly op: 'let'; readonly slot: number; readonly value: Num; readonly body: Num }
  | { readonly op: '+' | '-' | '*' | 'min' | 'max'; readonly a: Num; readonly b: Num }
  | { readonly op: '/'; readonly a: Num; readonly b: Num; readonly zero: Decision }
  | { readonly op: 'not'; readonly a: Num }
  | {
      readonly op: 'round'
      readonly a: Num
      readonly mode: 'half-away' | 'floor' | 'ceil'
      readonly factor: number
      readonly divides: boolean
      readonly tie: Tie
    }
  | { readonly op: 'compare'; readonly order: Order; readonly a: Num; readonly b: Num; readonly decision: Decision }
  | { readonly op: 'code'; readonly index: number; readonly code: number }
  | { readonly op: 'and' | 'or'; readonly a: Num; readonly b: Num }
  | { readonly op: 'if'; readonly condition: Num; readonly a: Num; readonly b: Num }
  | { readonly op: 'known'; readonly a: Num; readonly b: Num }
  | {
      readonly op: 'pieces'
      readonly a: Num
      readonly pieces: Pieces
      /** Where each piece but the first begins, and the lines, in units of what `a` and the result are held in. */
      readonly starts: Float64Array
      readonly slopes: Float64Array
      readonly bases: Float64Array
    }
  | { readonly op: 'attain'; readonly actual: Num; readonly target: Num; readonly direction: Direction }
  | { readonly op: 'fault' }
)

/** Which way a figure is good: known when the rule is loaded, or told by the codes of an input. */
export type Direction =
  | { readonly is: 'higher-is-better' | 'lower-is-better' | 'exact' }
  | { readonly index: number; readonly higher: number; readonly lower: number; readonly exact: number }
