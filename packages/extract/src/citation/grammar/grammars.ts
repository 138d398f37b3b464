import { compileRows, type Grammar } from '@commune-plan/vietnamese'
import { headRows, pinnedRows, tailRows } from './cites.js'
import { dateRows, yearRows } from './dates.js'
import { issuerRows, placeRows } from './issuers.js'
import { pinGroupRows, pinRows } from './pins.js'
import { symbolRows } from './symbols.js'

/** Levels from symbols and dates up to whole citations; each reads what the one before made. */
export const citationGrammars: readonly Grammar[] = [
  [...symbolRows, ...dateRows],
  yearRows,
  [...placeRows, ...pinRows],
  [...issuerRows, ...pinGroupRows],
  headRows,
  tailRows,
  pinnedRows,
].map(compileRows)
