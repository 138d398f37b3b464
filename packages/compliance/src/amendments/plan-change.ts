/** Where a statement stands in one of the plans. */
export interface ChangeSide {
  /** Id of the target or task; the sender for a reporting duty. */
  readonly id: string
  /** 1-based line. */
  readonly line: number
  /** The statement as written. */
  readonly quote: string
}

/**
 * - `added`, `dropped`: in one plan only
 * - `softened`, `tightened`: a value, deadline or scope became weaker, or stronger
 * - `changed`: other, without a direction (another lead, another base)
 * - `moved`: under another heading
 * - `renamed`: other words for the same
 */
export type ChangeKind = 'added' | 'dropped' | 'softened' | 'tightened' | 'changed' | 'moved' | 'renamed'

/** One difference between two plans. */
export interface PlanChange {
  /** What became of it. */
  readonly kind: ChangeKind
  /** What it is about. */
  readonly subject: 'target' | 'task' | 'reporting'
  /** What changed; `whole` for what was added or dropped. */
  readonly field: 'whole' | 'value' | 'deadline' | 'strive' | 'base' | 'lead' | 'product' | 'section' | 'wording'
  /** `null` for what was added. */
  readonly before: ChangeSide | null
  /** `null` for what was dropped. */
  readonly after: ChangeSide | null
  /** The part that changed, as it was; `null` where the whole did. */
  readonly from: string | null
  /** The part that changed, as it is. */
  readonly to: string | null
}

/** What an amendment changes, in the order of the newer plan, what was dropped last. */
export interface PlanDiff {
  /** The differences. */
  readonly changes: readonly PlanChange[]
  /** How many of each kind. */
  readonly counts: Readonly<Record<ChangeKind, number>>
}
