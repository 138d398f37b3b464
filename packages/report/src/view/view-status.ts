import type { Evaluation } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { verdictTones, type Tone } from './tone.js'

/**
 * The word of the verdict. It rests on the counts alone: errors, then a fault, then warnings; `good` says how much is
 * still open, so that not checked never looks like passed.
 */
export function viewStatus(evaluation: Evaluation, lang: Language): { readonly tone: Tone; readonly status: string } {
  const words = wordsOf(lang)
  const { findings } = evaluation.summary
  const tone = findings.error > 0 ? 'bad' : !evaluation.complete ? 'open' : findings.warning > 0 ? 'warn' : 'good'
  const open =
    evaluation.notChecked.length +
    evaluation.verdicts.filter((verdict) => verdictTones[verdict.verdict] === 'open').length
  const parts: string[] = [words.status[tone]]
  if (!evaluation.complete && tone !== 'open') parts.push(words.statusIncomplete)
  else if (tone === 'good' && open > 0) parts.push(words.statusOpenPoints(open))
  return { tone, status: parts.join('; ') }
}
