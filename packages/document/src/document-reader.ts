import type { SourceDocument } from '@commune-plan/model'

/**
 * Reads one document format. `accepts` looks at the first bytes and the name and must not throw; `read` throws a
 * `DocumentError` where the bytes cannot be read.
 */
export interface DocumentReader {
  /** Format id: `text`, `docx`, `pdf`. */
  readonly format: string
  /** File name extensions without the dot, lower case. */
  readonly extensions: readonly string[]
  /** Whether the reader knows the bytes, by their beginning and the name. */
  accepts(bytes: Uint8Array, name: string): boolean
  /** The document as blocks. */
  read(bytes: Uint8Array, options: { readonly name: string }): SourceDocument | Promise<SourceDocument>
}
