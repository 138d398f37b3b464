import type { Command } from '../command.js'
import { align } from './align.js'
import { catalogs } from './catalogs.js'
import { check } from './check.js'
import { diff } from './diff.js'
import { evaluate } from './evaluate.js'
import { indicators } from './indicators.js'
import { profiles } from './profiles.js'
import { read } from './read.js'
import { rules } from './rules.js'
import { scan } from './scan.js'
import { score } from './score.js'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  evaluate,
  read,
  align,
  check,
  score,
  diff,
  scan,
  rules,
  catalogs,
  indicators,
  profiles,
]
