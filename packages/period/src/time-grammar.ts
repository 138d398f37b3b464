import { buildLexicon, compileRows, type Grammar, type Lexicon } from '@commune-plan/vietnamese'
import { boundRows } from './expressions/bounds.js'
import { cadenceRows } from './expressions/cadences.js'
import { countRows } from './expressions/count.js'
import { dateRows } from './expressions/date.js'
import { definitionRows } from './expressions/definitions.js'
import { dueRows } from './expressions/due-rules.js'
import { lunarPhraseRows, lunarRows } from './expressions/lunar.js'
import { monthRows } from './expressions/month.js'
import { offsetRows } from './expressions/offsets.js'
import { partOfYearRows } from './expressions/part-of-year.js'
import { listRows } from './expressions/lists.js'
import { momentRows } from './expressions/moments.js'
import { partRows } from './expressions/parts.js'
import { rangeRows } from './expressions/ranges.js'
import { quarterRows } from './expressions/quarter.js'
import { windowRows } from './expressions/report-windows.js'
import { sentenceRows } from './expressions/sentences.js'
import { yearRows } from './expressions/year.js'
import { timeLexiconEntries } from './lexicon/entries.js'

/** The words of time as a lexicon of their own. */
export const timeLexicon: Lexicon = buildLexicon(timeLexiconEntries)

/** The levels of the grammar: units, phrases of units, bounds and cadences, sentences. */
export const timeGrammars: readonly Grammar[] = [
  compileRows([...yearRows, ...quarterRows, ...monthRows, ...dateRows, ...partOfYearRows, ...countRows, ...lunarRows]),
  compileRows([...momentRows, ...rangeRows, ...partRows, ...listRows, ...lunarPhraseRows]),
  compileRows([...boundRows, ...offsetRows, ...cadenceRows, ...dueRows, ...windowRows, ...definitionRows]),
  compileRows(sentenceRows),
]
