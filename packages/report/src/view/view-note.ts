import type { Note, Plan } from '@commune-plan/model'
import type { Language } from '../format.js'
import { notesVi } from '../text/notes-vi.js'
import { wordsOf } from '../text/words-of.js'
import { describePlace } from './describe-place.js'
import type { NoteView } from './report-view.js'

/** A reading note in the words of the report; its sentence is English where no other is known. */
export function viewNote(note: Note, plan: Plan, lang: Language): NoteView {
  const line = note.place?.line ?? 0
  const own = lang === 'vi' && Object.hasOwn(notesVi, note.code) ? notesVi[note.code] : undefined
  return {
    kind: wordsOf(lang).noteKinds[note.kind],
    unread: note.kind === 'unread',
    code: note.code,
    message: own ?? note.message,
    messageLang: own === undefined ? 'en' : 'vi',
    quote: note.quote ?? '',
    place: line < 1 && note.span === undefined ? '' : describePlace(plan, line, note.span ?? null, lang),
  }
}
