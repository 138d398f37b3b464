export { readClauses } from './quantity/read-clauses.js'
export type { ClauseOptions } from './quantity/read-clauses.js'
export { scanQuantities } from './quantity/scan-quantities.js'
export type { QuantityScanOptions } from './quantity/scan-quantities.js'
export { quantityReadingToJson } from './quantity/quantity-to-json.js'
export type { QuantityJson } from './quantity/quantity-to-json.js'
export type * from './quantity/quantity.js'
export { extractPlan } from './extract-plan.js'
export type { ExtractOptions } from './extract-plan.js'
export { splitBodies } from './body/split-bodies.js'
export { collectReferences } from './citation/collect-references.js'
export type { ReferencePassage } from './citation/collect-references.js'
export { scanCitations } from './citation/scan-citations.js'
export type { CitationScanOptions } from './citation/scan-citations.js'
export { citationReadingToJson } from './citation/citation-to-json.js'
export type { CitationJson } from './citation/citation-to-json.js'
export { printSymbol } from './citation/print-symbol.js'
export type * from './citation/citation.js'
export {
  findIndicatorMentions,
  recognizeIndicator,
  recognizeTargetIndicators,
  withIndicators,
} from './indicator/index.js'
export type { Decision, TargetRecognition, TargetWords } from './indicator/index.js'
export { applyCorrections } from './correction/apply-corrections.js'
export type { CorrectedPlan, CorrectionOutcome } from './correction/apply-corrections.js'
