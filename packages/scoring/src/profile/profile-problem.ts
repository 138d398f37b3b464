/** Something that makes a profile unusable, with its place. */
export interface ProfileProblem {
  /** JSON Pointer into the profile: `/groups/0/items/2/rule`. */
  readonly pointer: string
  /** What was given, what was expected, one valid example. */
  readonly message: string
}

/** Collects problems: all of them are told at once. */
export type Report = (pointer: string, message: string) => void

/** Escapes one step of a JSON Pointer: the division operator is `~1`. */
export function pointerStep(step: string | number): string {
  return `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** How a given value is shown in a message: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) return typeof value
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
