/** Exit statuses of the command line; a tested contract. */
export const exitStatus = {
  clean: 0,
  /** Findings at or above the fail level. */
  findings: 1,
  /** Wrong usage, or nothing could be read. */
  usage: 2,
  /** A rule or the program failed; the evaluation is incomplete. */
  fault: 3,
} as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
