export { testRule } from './test-rule.js'
export type {
  CaseSetting,
  ExpectedFinding,
  FaultyCase,
  PlanCase,
  RuleCases,
  RuleTesterOptions,
  SilentCase,
  TextCase,
} from './rule-case.js'
export type { Variant } from './variants.js'
export { compareEngines, type Difference, type EngineComparison } from './compare-engines.js'
