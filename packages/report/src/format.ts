import type { Evaluation } from '@commune-plan/model'

/** Language of the sentences around the plan's own words: Vietnamese for officers, English for engineers. */
export type Language = 'vi' | 'en'

/** How a report is to be written. */
export interface RenderOptions {
  /** Language of headings, labels and messages; quoted words stay as the plan has them. */
  readonly lang: Language
  /** ANSI colour in terminal text; off unless asked for. Every other format ignores it. */
  readonly color?: boolean
  /** Columns of the terminal, 40 to 200; 100 where left out. Every other format ignores it. */
  readonly width?: number
}

/** Writes one evaluation in one text format. It fits the `formats` of a plug-in. */
export interface TextFormat {
  /** What `--format` takes. */
  readonly id: string
  /** File name extension without the dot. */
  readonly extension: string
  /** Media type for a server or a download link. */
  readonly mediaType: string
  /** The whole file as text; the caller encodes it as UTF-8. */
  render(evaluation: Evaluation, options: RenderOptions): string
}

/** Writes one evaluation in one binary format. It fits the `formats` of a plug-in. */
export interface BinaryFormat {
  /** What `--format` takes. */
  readonly id: string
  /** File name extension without the dot. */
  readonly extension: string
  /** Media type for a server or a download link. */
  readonly mediaType: string
  /** The bytes of the file. */
  render(evaluation: Evaluation, options: RenderOptions): Promise<Uint8Array>
}
