import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { cite, matchedWords } from './cite-value.js'

function standard(match: Match): Made {
  return cite({ form: 'standard', name: matchedWords(match).replace(/\s*([:/])\s*/gu, '$1') })
}

/** Technical standards and regulations. */
export const standardRows: readonly Row[] = [
  { id: 'cite/standard', slots: 'standard iso? digits :~ digits~', make: standard },
  { id: 'cite/standard-short', slots: 'standard iso digits', make: standard },
  { id: 'cite/standard-part', slots: 'standard iso? / iso digits', make: standard },
  { id: 'cite/standard-part-year', slots: 'standard iso? / iso digits :~ digits~', make: standard },
  { id: 'cite/standard-iso', slots: 'iso digits :?~ digits?~', make: standard },
  { id: 'cite/standard-organ', slots: 'standard digits :~ digits~ / organ|caps', make: standard },
]
