/**
 * Why a document cannot be read, as a stable code:
 *
 * - `document/empty`: no text at all
 * - `document/binary`: bytes of no format that a given reader knows
 * - `document/encoding`: text bytes in an encoding that cannot be told
 * - `document/too-large`: longer than the limit in force
 * - `document/classified`: marked Mật, Tối mật or Tuyệt mật, and not explicitly allowed
 * - `document/encrypted`: protected by a password
 * - `document/damaged`: the container cannot be opened
 * - `document/legacy-format`: a format of before 2007 (.doc, .xls)
 * - `document/no-text`: pages of images without a text layer
 * - `document/unsupported`: a known format, but no reader for it was given
 */
export type DocumentErrorCode =
  | 'document/empty'
  | 'document/binary'
  | 'document/encoding'
  | 'document/too-large'
  | 'document/classified'
  | 'document/encrypted'
  | 'document/damaged'
  | 'document/legacy-format'
  | 'document/no-text'
  | 'document/unsupported'

/** A document that cannot be read; `code` is stable, `message` says what was given and what to do. */
export class DocumentError extends Error {
  /** Always `DocumentError`. */
  override readonly name = 'DocumentError'
  /** Stable code of the reason. */
  readonly code: DocumentErrorCode
  /** Name of the document, as the caller gave it. */
  readonly document: string

  /**
   * @param code stable code of the reason
   * @param message one English sentence: what was given, what was expected, what to do
   * @param document name of the document, as the caller gave it
   */
  constructor(code: DocumentErrorCode, message: string, document: string) {
    super(message)
    this.code = code
    this.document = document
  }
}
