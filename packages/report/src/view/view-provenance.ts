import type { Evaluation } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describeEdtf } from './describe-day.js'
import type { ReportView } from './report-view.js'

const hashed = (entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).map(([id, hash]) => `${id} · ${hash}`)

/** What the evaluation was made with: enough to make it again. */
export function viewProvenance(evaluation: Evaluation, lang: Language): ReportView['provenance'] {
  const words = wordsOf(lang)
  const { provenance } = evaluation
  return [
    { label: words.file, values: [evaluation.name] },
    { label: words.documentHash, values: [provenance.document] },
    { label: words.asOf, values: [describeEdtf(evaluation.asOf, lang)] },
    { label: words.province, values: evaluation.province === null ? [] : [evaluation.province] },
    { label: words.catalogs, values: hashed(provenance.catalogs) },
    { label: words.profiles, values: hashed(provenance.profiles) },
    { label: words.preset, values: [provenance.preset] },
    {
      label: words.packages,
      values: Object.entries(provenance.packages).map(([name, version]) => `${name} ${version}`),
    },
  ].filter((entry) => entry.values.length > 0)
}
