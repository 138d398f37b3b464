import type { DocumentReader } from '@commune-plan/document'
import { docxReader } from '@commune-plan/document/docx'

/** Readers of the formats beside text. */
export const defaultReaders: readonly DocumentReader[] = [docxReader]
