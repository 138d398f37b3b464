/** The same text in the two languages of a report. Vietnamese is what officers read; English what engineers read. */
export interface LocalizedText {
  readonly vi: string
  readonly en: string
}
