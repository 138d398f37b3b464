import type {
  AlignmentVerdict,
  EvaluationSummary,
  Finding,
  LocalizedText,
  NotChecked,
  Plan,
  Severity,
} from '@commune-plan/model'

/** Counts, waived findings apart, and what they come to in one sentence. */
export function summarize(
  plan: Plan,
  verdicts: readonly AlignmentVerdict[],
  findings: readonly Finding[],
  notChecked: readonly NotChecked[],
  complete: boolean,
): EvaluationSummary {
  const counts: Record<Severity | 'waived', number> = { error: 0, warning: 0, info: 0, advice: 0, waived: 0 }
  for (const { severity, waived } of findings) counts[waived === null ? severity : 'waived'] += 1
  const byVerdict: Record<string, number> = {}
  for (const { verdict } of verdicts) byVerdict[verdict] = (byVerdict[verdict] ?? 0) + 1
  return {
    targets: plan.targets.length,
    measurableTargets: plan.targets.filter((target) => target.clauses.length > 0).length,
    tasks: plan.tasks.length,
    findings: counts,
    verdicts: byVerdict,
    sentence: sentenceOf(counts, byVerdict, notChecked.length, complete),
  }
}

function sentenceOf(
  counts: Readonly<Record<Severity | 'waived', number>>,
  verdicts: Readonly<Record<string, number>>,
  unchecked: number,
  complete: boolean,
): LocalizedText {
  if (!complete) {
    return {
      vi: 'Đánh giá chưa đầy đủ vì chương trình gặp lỗi; chưa thể kết luận.',
      en: 'The evaluation is incomplete because of a fault; no conclusion can be drawn.',
    }
  }
  const met = (verdicts.equal ?? 0) + (verdicts.tighter ?? 0)
  const short = (verdicts.looser ?? 0) + (verdicts.later ?? 0) + (verdicts.absent ?? 0)
  const asked =
    met + short === 0
      ? { vi: 'chưa có yêu cầu nào của cấp trên đối chiếu được', en: 'no requirement from above could be compared' }
      : {
          vi: `đạt ${met}/${met + short} yêu cầu đối chiếu được`,
          en: `${met} of ${met + short} comparable requirements met`,
        }
  const rest =
    unchecked > 0
      ? { vi: `; ${unchecked} nội dung chưa kiểm tra được`, en: `; ${unchecked} checks could not be made` }
      : { vi: '', en: '' }
  return {
    vi: `${counts.error} lỗi, ${counts.warning} cảnh báo; ${asked.vi}${rest.vi}.`,
    en: `${counts.error} errors, ${counts.warning} warnings; ${asked.en}${rest.en}.`,
  }
}
