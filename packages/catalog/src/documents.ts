import type { DocumentRecord } from '@commune-plan/model'
import file from '../data/documents.json'
import { catalogs } from './catalogs.js'
import { freezeDeep } from './freeze-deep.js'

/**
 * Registry of official documents that plans cite: those of the catalogs and about sixty more, each with number, date,
 * issuer and what amended or replaced it. A number alone never identifies: two provinces issue a 69/KH-UBND.
 */
export const documents: readonly DocumentRecord[] = freezeDeep([
  ...catalogs.map((catalog) => catalog.document),
  ...(file.documents as unknown as readonly DocumentRecord[]),
])
