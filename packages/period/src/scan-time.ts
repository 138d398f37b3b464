import { lex, normalize, type Normalized } from '@commune-plan/vietnamese'
import type { TimeMeaning } from './meaning/time-meaning.js'
import type { TimeScan } from './meaning/time-reading.js'
import type { ScanTimeOptions } from './scan-time-options.js'
import { timeLexicon } from './time-grammar.js'
import { TimeReader } from './time-reader.js'
import { WindowFinder } from './windows/time-windows.js'

/**
 * Reads every expression of time in a text: periods, deadlines, cadences, distances, conditions, loose times. Nothing
 * is taken from the clock or guessed from the year of writing; what a text leaves out stays a gap of the meaning.
 *
 * @param text any text, in any normal form; nothing makes it throw
 * @param options see {@link ScanTimeOptions}
 * @returns readings in text order, what looks like time but was not read, and the steps it took
 */
export function scanTime(text: string, options: ScanTimeOptions = {}): TimeScan {
  const normalized = options.normalized ?? normalize(text)
  const shown = normalized.text
  const ditto = dittoCell(text, normalized)
  if (ditto !== null) return ditto
  if (shown.length < shortest) return new TimeReader(text, normalized, options).read(lex(shown, timeLexicon), [], true)
  const { lexed, digits, steps } = windows.find(shown)
  const scan = new TimeReader(text, normalized, options).read(lexed, digits, false)
  return { ...scan, steps: scan.steps + steps }
}

/** Shorter texts are read whole: they are cells and headings, and looking for windows would not pay. */
const shortest = 600
const windows = new WindowFinder(timeLexicon)

const ditto = /^(?:-?\s*nt\s*-?|như trên|như mục trên|"|''|〃)$/iu

function dittoCell(text: string, normalized: Normalized): TimeScan | null {
  const trimmed = normalized.text.trim()
  if (trimmed.length > 16 || !ditto.test(trimmed)) return null
  const start = text.length - text.trimStart().length
  const span = { start, end: text.trimEnd().length }
  const meaning: TimeMeaning = { kind: 'pointer', to: 'cell above', ditto: true }
  const written = text.slice(span.start, span.end)
  return {
    readings: [{ meaning, span, written, parts: [], rule: 'sentence/ditto', certainty: 'stated', remarks: [] }],
    unread: [],
    steps: trimmed.length,
  }
}
