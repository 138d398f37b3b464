import { compileRows, type Grammar } from '@commune-plan/vietnamese'
import { annexRows } from './annexes.js'
import { headRows } from './heads.js'
import { namedRows } from './named.js'
import { standardRows } from './standards.js'
import { pinnedRows, tailRows } from './tails.js'
import { dateRows, yearRows } from './dates.js'
import { issuerRows, placeRows } from './issuers.js'
import { pinGroupRows, pinRows } from './pins.js'
import { symbolRows } from './symbols.js'

/** Levels from symbols and dates up to whole citations; each reads what the one before made. */
export const citationGrammars: readonly Grammar[] = [
  [...symbolRows, ...dateRows, ...standardRows],
  yearRows,
  [...placeRows, ...pinRows],
  [...issuerRows, ...pinGroupRows],
  [...headRows, ...namedRows, ...annexRows],
  tailRows,
  pinnedRows,
].map(compileRows)
