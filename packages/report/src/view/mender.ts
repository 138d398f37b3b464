import type { Finding, Plan } from '@commune-plan/model'

/** Who is to mend a finding: the lead of the target or task it is about, else the issuer of the plan; empty where unknown. */
export function menderOf(finding: Finding, plan: Plan): string {
  const separator = finding.subject.indexOf(':')
  const kind = finding.subject.slice(0, Math.max(separator, 0))
  const id = finding.subject.slice(separator + 1)
  const items = kind === 'target' ? plan.targets : kind === 'task' ? plan.tasks : []
  const item = items.find((candidate) => candidate.id === id || candidate.key === id)
  return item === undefined || item.lead.length === 0 ? (plan.header.issuer ?? '') : item.lead.join('; ')
}
