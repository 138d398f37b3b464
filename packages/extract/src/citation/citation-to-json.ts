import type { CitationMeaning, CitationReading, LegalSymbol } from './citation.js'
import { documentTypes } from './data/document-types.js'
import { knownDocuments } from './data/known-documents.js'
import { printSymbol } from './print-symbol.js'

/** Plain JSON with the field names of the interchange list of expressions. */
export type CitationJson = Readonly<Record<string, unknown>>

const systems = {
  party: 'party',
  union: 'union',
  state: 'state',
  normative: 'state',
  assembly: 'assembly',
  letter: 'state',
} as const

/**
 * A citation as JSON for other programs: `form`, `symbol` (mended), `system`, `typeCode`, `type`, `number`, `issuerCode`,
 * `date`, `issuer`, `year`, `name`, `alias`, `pinpoint`, `blanks`, `resolved`, `diagnostic`, then `span`, `rule` and
 * `certainty`.
 */
export function citationReadingToJson(reading: CitationReading): CitationJson {
  const { meaning, span, written, rule, certainty, diagnostics } = reading
  return {
    ...meaningJson(meaning),
    ...(diagnostics.length === 0 ? {} : { diagnostic: diagnostics[0], diagnostics }),
    span,
    written,
    rule,
    certainty,
  }
}

function meaningJson(meaning: CitationMeaning): CitationJson {
  const { symbol, pins, targets, blanks } = meaning
  const typeCode = symbol?.code ?? documentTypes.find((type) => type.name === meaning.type)?.codes[0] ?? null
  return {
    form: meaning.form,
    symbol: meaning.form === 'standard' ? meaning.name : symbol === null ? null : printSymbol(symbol),
    ...(meaning.symbolWritten === null ? {} : { written: meaning.symbolWritten }),
    ...(symbol === null ? {} : symbolJson(symbol)),
    typeCode,
    type: meaning.type,
    ...(meaning.typeAsWritten === null ? {} : { typeAsWritten: meaning.typeAsWritten }),
    ...(symbol === null && meaning.number !== null ? { number: Number.parseInt(meaning.number, 10) } : {}),
    date: meaning.date,
    ...(meaning.partialDate === null
      ? {}
      : { dateEdtf: `${meaning.partialDate}${'-XX'.repeat(meaning.partialDate.length > 4 ? 1 : 2)}` }),
    issuer: meaning.issuer,
    ...(meaning.name === null || meaning.form === 'standard' ? {} : { name: meaning.name }),
    ...(meaning.alias === null ? {} : { alias: meaning.alias }),
    ...(meaning.year === null ? {} : { year: meaning.year }),
    ...(pins.length === 0 ? {} : { pinpoint: pins.length === 1 ? pinJson(pins[0]!) : pins.map(pinJson) }),
    ...(targets.length === 0 ? {} : { targets }),
    ...(blanks.length === 0 ? {} : { blanks }),
    ...resolved(meaning),
  }
}

function symbolJson(symbol: LegalSymbol): CitationJson {
  return {
    system: systems[symbol.system],
    number: symbol.number === null ? null : Number(symbol.number),
    ...(symbol.suffix === null ? {} : { numberSuffix: symbol.suffix }),
    ...(symbol.year === null ? {} : { year: symbol.year }),
    issuerCode: symbol.organ,
  }
}

function pinJson(pin: CitationMeaning['pins'][number]): CitationJson {
  return {
    ...(pin.point === undefined ? {} : { diem: pin.point }),
    ...(pin.clause === undefined ? {} : { khoan: Number(pin.clause) }),
    ...(pin.article === undefined ? {} : { dieu: Number(pin.article) }),
    ...(pin.section === undefined ? {} : { muc: pin.section }),
  }
}

function resolved(meaning: CitationMeaning): CitationJson {
  const known = knownDocuments.find((row) => row.symbol === meaning.known)
  if (known === undefined || (meaning.date !== null && meaning.issuer !== null)) return {}
  return {
    resolved: { symbol: known.symbol, date: known.date, ...(known.issuer === null ? {} : { issuer: known.issuer }) },
  }
}
