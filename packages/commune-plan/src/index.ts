export { evaluatePlan, evaluateReading } from './evaluate/evaluate-plan.js'
export { refusalText } from './evaluate/refusal-text.js'
export { readPlan, type ReadPlanOptions } from './evaluate/read-plan.js'
export {
  scanText,
  type ExpressionKind,
  type ScannedExpression,
  type ScannedText,
  type ScanTextOptions,
} from './evaluate/scan-text.js'
export type { EvaluateOptions } from './evaluate/options.js'
export { UsageError } from './evaluate/usage-error.js'
export { versions } from './evaluate/versions.generated.js'
