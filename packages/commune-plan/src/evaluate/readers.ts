import type { DocumentReader } from '@commune-plan/document'

/** Readers of the formats beside text; each loads its library when the first document of its format comes. */
export const defaultReaders: readonly DocumentReader[] = []
