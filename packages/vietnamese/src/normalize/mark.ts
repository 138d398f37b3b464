/** A stretch of markup and what it shows: `&ge;` shows `≥`, `**` shows nothing. */
export interface Mark {
  readonly length: number
  readonly shows: string
}
