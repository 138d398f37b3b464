import type { Evaluation } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { buildView } from './build-view.js'
import type { FindingGroup, ReportView } from './report-view.js'

/** A group that only repeats verdicts is told by what is asked; the rest stands in the alignment. */
function briefly(group: FindingGroup, remark: string): FindingGroup {
  if (group.findings.some(({ aligned }) => aligned === null)) return group
  return {
    ...group,
    remark,
    shared: { quote: '', expected: null, suggestion: null },
    findings: group.findings.map((finding) => ({
      ...finding,
      message: finding.aligned ?? finding.message,
      quote: '',
      expected: null,
      actual: null,
      suggestion: null,
    })),
  }
}

/** The view of a whole report, where findings and alignment stand together: what one tells the other does not repeat. */
export function buildReport(evaluation: Evaluation, lang: Language): ReportView {
  const view = buildView(evaluation, lang)
  const { seeAlignment } = wordsOf(lang)
  return { ...view, findings: view.findings.map((group) => briefly(group, seeAlignment)) }
}
