import type { Note, Plan } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describePlace } from './describe-place.js'
import type { NoteView } from './report-view.js'

/** A reading note in the words of the report; its own sentence is English, its code and quote tell the rest. */
export function viewNote(note: Note, plan: Plan, lang: Language): NoteView {
  const line = note.place?.line ?? 0
  return {
    kind: wordsOf(lang).noteKinds[note.kind],
    unread: note.kind === 'unread',
    code: note.code,
    message: note.message,
    quote: note.quote ?? '',
    place: line < 1 && note.span === undefined ? '' : describePlace(plan, line, note.span ?? null, lang),
  }
}
