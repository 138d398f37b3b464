import type { LegalSymbol } from './citation.js'

/** The symbol in its regular form: `57-NQ/TW`, `69/KH-UBND`, `30/2020/NĐ-CP`, `193/2025/QH15`, `4168/BNV-CQĐP`. */
export function printSymbol(symbol: LegalSymbol): string {
  const number = `${symbol.number ?? ''}${symbol.suffix ?? ''}`
  const code = symbol.code ?? ''
  switch (symbol.system) {
    case 'party':
    case 'union':
      return code === '' ? `${number}-${symbol.organ}` : `${number}-${code}/${symbol.organ}`
    case 'state':
      return `${number}/${code}-${symbol.organ}`
    case 'normative':
      return `${number}/${symbol.year ?? ''}/${code}-${symbol.organ}`
    case 'assembly':
      return `${number}/${symbol.year ?? ''}/${symbol.organ}`
    case 'letter':
      return `${number}/${symbol.organ}`
  }
}
