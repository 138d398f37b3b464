import { allOrNothing } from './all-or-nothing.js'
import { bands } from './bands.js'
import { bestOf } from './best-of.js'
import { branch } from './branch.js'
import { byOption } from './by-option.js'
import { choice } from './choice.js'
import { count } from './count.js'
import { linear } from './linear.js'
import { perDay } from './per-day.js'
import { rank } from './rank.js'
import { ratio } from './ratio.js'
import type { Shape } from './shape.js'
import { trend } from './trend.js'

/** All shapes a profile may use, by name. */
export const shapes: ReadonlyMap<string, Shape> = new Map(
  [allOrNothing, bands, bestOf, branch, byOption, choice, count, linear, perDay, rank, ratio, trend].map((shape) => [
    shape.name,
    shape,
  ]),
)

/** Names and descriptions of the shapes a profile may use, in alphabetical order. */
export const profileShapes: readonly { readonly name: string; readonly description: string }[] = [
  ...shapes.values(),
].map(({ name, description }) => ({ name, description }))
