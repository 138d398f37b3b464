/** What one plan came to: `rule severity line fingerprint` for each finding, requirements by verdict, messages of faults. */
export interface Outcome {
  readonly findings: readonly string[]
  readonly verdicts: Readonly<Record<string, readonly string[]>>
  readonly faults: readonly string[]
}
export interface CorpusResult {
  readonly schemaVersion: '2'
  readonly asOf: string
  readonly plans: Readonly<Record<string, Outcome>>
}
interface Place {
  readonly plan: string
  readonly rule: string
  readonly severity: string
  readonly line: number
  readonly fingerprint: string
}
export interface CorpusChanges {
  readonly compared: number
  readonly total: number
  readonly rules: readonly {
    readonly rule: string
    readonly appeared: readonly Place[]
    readonly disappeared: readonly Place[]
    readonly changed: readonly (Place & { readonly was: { readonly line: number; readonly severity: string } })[]
  }[]
  readonly verdicts: readonly {
    readonly plan: string
    readonly requirement: string
    readonly was: string | null
    readonly is: string | null
  }[]
  readonly faults: readonly { readonly plan: string; readonly message: string }[]
  readonly plans: readonly { readonly plan: string; readonly change: 'appeared' | 'disappeared' }[]
}
interface Evaluated {
  readonly findings: readonly { rule: string; severity: string; line: number; fingerprint: string }[]
  readonly verdicts: readonly { requirement: string; verdict: string }[]
  readonly faults: readonly { message: string }[]
}
type EvaluatePlan = (bytes: Uint8Array, options: { name: string; asOf: string }) => Promise<Evaluated>

export function planFiles(folder: string): Promise<readonly string[]>
export function evaluateFolder(evaluatePlan: EvaluatePlan, folder: string, asOf: string): Promise<CorpusResult>
export function outcomeOf(evaluation: Evaluated): Outcome
export function compareResults(before: CorpusResult, after: CorpusResult): CorpusChanges
export function changesInWords(changes: CorpusChanges): string
export function parseResult(text: string, name: string): CorpusResult
