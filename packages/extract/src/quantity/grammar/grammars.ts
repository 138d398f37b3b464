import { buildLexicon, compileRows, type Grammar, type Lexicon } from '@commune-plan/vietnamese'
import { comparatorWords } from '../words/comparators.js'
import { nounWords } from '../words/nouns.js'
import { numeralWords } from '../words/numerals.js'
import { opaqueWords } from '../words/opaque.js'
import { phraseWords } from '../words/phrases.js'
import { unitWords } from '../words/units.js'
import { verbWords } from '../words/verbs.js'
import { amountRows } from './amounts.js'
import { changeRows, openChangeRows } from './changes.js'
import { directionRows } from './directions.js'
import { levelRows, perRows, rangeRows } from './levels.js'
import { calendarRows, numberRows } from './numbers.js'
import { rankRows } from './ranks.js'
import { targetRows } from './targets.js'

/** Words of all quantity rows. */
export const quantityLexicon: Lexicon = buildLexicon(
  comparatorWords,
  unitWords,
  numeralWords,
  verbWords,
  phraseWords,
  nounWords,
  opaqueWords,
)

/** Levels from numbers up to whole statements; each reads what the one before made. */
export const quantityGrammars: readonly Grammar[] = [
  numberRows,
  calendarRows,
  amountRows,
  rangeRows,
  perRows,
  levelRows,
  [...changeRows, ...rankRows],
  openChangeRows,
  targetRows,
  directionRows,
].map(compileRows)
