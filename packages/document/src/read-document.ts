import type { Note, SourceDocument } from '@commune-plan/model'
import { decodeBytes, misreadText } from '@commune-plan/vietnamese'
import { DocumentError } from './document-error.js'
import type { DocumentReader } from './document-reader.js'
import { securityMarking } from './security-marking.js'
import { foreignFormat } from './signature.js'
import { readText } from './text/read-text.js'

/** What {@link readDocument} needs to know beside the bytes. */
export interface ReadDocumentOptions {
  /** File name or other name; its extension helps to choose the reader, and it is shown in messages. */
  readonly name: string
  /** Readers of further formats, tried in order before the text reader. */
  readonly readers?: readonly DocumentReader[]
  /** Read a document marked Mật, Tối mật or Tuyệt mật all the same. */
  readonly allowClassified?: boolean
  /** Largest document in bytes (or UTF-16 units of a string) that is read; 200 million unless given. */
  readonly maximumSize?: number
}

const defaultMaximum = 200_000_000
/** A text longer than this is not tried for misread encodings. */
const longestMisread = 2_000_000

/**
 * Reads a plan document of any format for which a reader is at hand. Bytes that no given reader accepts are read as
 * text, in UTF-8, UTF-16, Windows-1258, TCVN3 or VISCII.
 *
 * @param input bytes of the file, or text
 * @param options name of the document, further readers, limits
 * @throws DocumentError with a stable `code` where nothing can be read, or the document is classified
 */
export async function readDocument(input: Uint8Array | string, options: ReadDocumentOptions): Promise<SourceDocument> {
  const { name, maximumSize = defaultMaximum } = options
  if (input.length > maximumSize)
    throw new DocumentError(
      'document/too-large',
      `"${name}" has ${input.length} bytes; at most ${maximumSize} are read. Split it, or raise maximumSize.`,
      name,
    )
  const document = typeof input === 'string' ? fromString(input, name) : await fromBytes(input, options)
  if (document.blocks.length === 0)
    throw new DocumentError(
      'document/empty',
      `"${name}" holds no text; give a document with the words of a plan.`,
      name,
    )
  return checked(document, options)
}

async function fromBytes(bytes: Uint8Array, options: ReadDocumentOptions): Promise<SourceDocument> {
  const { name, readers = [] } = options
  if (bytes.length === 0) throw new DocumentError('document/empty', `"${name}" is empty (0 bytes).`, name)
  const reader = readers.find((candidate) => candidate.accepts(bytes, name))
  if (reader !== undefined) return reader.read(bytes, { name })
  const foreign = foreignFormat(bytes)
  if (foreign !== null) throw new DocumentError(foreign.code, `"${name}" ${foreign.message}`, name)
  const decoded = decodeBytes(bytes)
  const notes: Note[] = []
  if (decoded.note !== null)
    notes.push({ code: 'text/legacy-encoding', kind: decoded.certain ? 'repaired' : 'unread', message: decoded.note })
  return withNotes(fromString(decoded.text, name), notes)
}

function fromString(given: string, name: string): SourceDocument {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given
  const misread = text.length > longestMisread ? null : misreadText(text)
  if (misread === null) return readText(text, { name })
  const message = `The text was decoded from ${misread.encoding} as something else; it was read after undoing that.`
  return withNotes(readText(misread.text, { name }), [{ code: 'text/misread-encoding', kind: 'repaired', message }])
}

function withNotes(document: SourceDocument, notes: readonly Note[]): SourceDocument {
  return notes.length === 0 ? document : { ...document, notes: [...notes, ...document.notes] }
}

/** Refuses a document with a security marking; where it is allowed, the marking becomes a note. */
function checked(document: SourceDocument, options: ReadDocumentOptions): SourceDocument {
  const marking = securityMarking(document)
  if (marking === null) return document
  const where = marking.line === null ? '' : ` (line ${marking.line})`
  if (options.allowClassified !== true)
    throw new DocumentError(
      'document/classified',
      `"${options.name}" is marked "${marking.level}"${where}; state secrets are not processed here unless allowClassified is set.`,
      options.name,
    )
  return withNotes(document, [
    {
      code: 'document/classified',
      kind: 'info',
      message: `The document is marked "${marking.level}".`,
      span: marking.span,
      ...(marking.line === null ? {} : { place: { line: marking.line } }),
    },
  ])
}
