/** What a finding is about: the id of a target or task, with its kind before it exactly once. */
export function subjectOf(kind: 'target' | 'task', id: string): string {
  return id.startsWith(`${kind}:`) ? id : `${kind}:${id}`
}
