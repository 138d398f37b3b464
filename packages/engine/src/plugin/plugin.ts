import type {
  Catalog,
  Evaluation,
  Indicator,
  Province,
  DocumentRecord,
  ScoringProfile,
  SourceDocument,
} from '@commune-plan/model'
import type { Operator } from '../logic/operator.js'
import type { DataRule } from '../rule/data-rule.js'
import type { Rule } from '../rule/rule.js'

/** Reads one document format. `accepts` looks at the first bytes and the name and must not throw. */
export interface DocumentReader {
  readonly format: string
  readonly extensions: readonly string[]
  accepts(bytes: Uint8Array, name: string): boolean
  read(bytes: Uint8Array, options: { readonly name: string }): SourceDocument | Promise<SourceDocument>
}

/** Writes an evaluation in one format. */
export interface OutputFormat {
  readonly id: string
  readonly extension: string
  render(
    evaluation: Evaluation,
    options: { readonly lang: 'vi' | 'en'; readonly color?: boolean; readonly width?: number },
  ): string | Uint8Array | Promise<Uint8Array>
}

/** What a plug-in may add. It is a value handed in, never a package name guessed from a string. */
export interface Plugin {
  readonly name: string
  readonly rules?: readonly (Rule | DataRule)[]
  readonly operators?: readonly Operator[]
  readonly indicators?: readonly Indicator[]
  readonly catalogs?: readonly Catalog[]
  readonly documents?: readonly DocumentRecord[]
  readonly provinces?: readonly Province[]
  readonly profiles?: readonly ScoringProfile[]
  readonly readers?: readonly DocumentReader[]
  /** Rows for the grammars of periods, quantities and citations; their shape belongs to `@commune-plan/vietnamese`. */
  readonly expressions?: readonly unknown[]
  readonly formats?: readonly OutputFormat[]
}

/** Declares a plug-in: gives the type, changes nothing. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
