/** The caller asked for something that does not exist or does not fit: what was given, what is accepted, one example. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Stable id: `bad-catalog`, `unknown-catalog`, `unknown-province`, `bad-day`, `bad-config`. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
