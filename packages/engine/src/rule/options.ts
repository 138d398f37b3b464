import type { LocalizedText } from '@commune-plan/model'

/** One option of a rule, as data: validated when a preset or configuration sets it, and printed in the rule's page. */
export type OptionDeclaration =
  | {
      readonly type: 'integer'
      readonly default: number
      readonly minimum?: number
      readonly maximum?: number
      readonly label: LocalizedText
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly label: LocalizedText }
  | {
      readonly type: 'choice'
      readonly default: string
      readonly values: readonly string[]
      readonly label: LocalizedText
    }
  | { readonly type: 'texts'; readonly default: readonly string[]; readonly label: LocalizedText }

export type OptionsDeclaration = Readonly<Record<string, OptionDeclaration>>

/** The values a rule sees for its declared options. */
export type OptionValues<O extends OptionsDeclaration> = {
  readonly [K in keyof O]: O[K]['type'] extends 'integer'
    ? number
    : O[K]['type'] extends 'boolean'
      ? boolean
      : O[K]['type'] extends 'texts'
        ? readonly string[]
        : string
}
