import { dayNumber } from '../logic/day-number.js'
import { edtfEnd } from './edtf-end.js'
import type { RuleInput } from '../rule/rule.js'
import type { LogicInput } from '../logic/rule-engine.js'

/** One field that the condition and the messages of a data rule may read. */
export interface DataField<S> extends LogicInput {
  /** One English sentence for the table of fields. */
  readonly description: string
  /** `null`, `undefined`: the plan does not say. */
  read(subject: S, input: RuleInput): unknown
}

/** What a data rule can be about: how to find the subjects, name them, place them and read them. */
export interface DataSubject<S> {
  of(input: RuleInput): readonly S[]
  /** `target:PL1.3` */
  name(subject: S): string
  quote(subject: S): string
  at(subject: S): { readonly line: number; readonly span: { readonly start: number; readonly end: number } | null }
  readonly fields: Readonly<Record<string, DataField<S>>>
}

type Read<S> = DataField<S>['read']

/** Makes one kind of field. */
export const field = {
  text: <S>(description: string, read: Read<S>): DataField<S> => ({ type: 'text', description, read }),
  number: <S>(description: string, read: Read<S>): DataField<S> => ({ type: 'number', description, read }),
  boolean: <S>(description: string, read: Read<S>): DataField<S> => ({ type: 'boolean', description, read }),
  day: <S>(description: string, read: Read<S>): DataField<S> => ({ type: 'day', description, read }),
  texts: <S>(description: string, read: Read<S>): DataField<S> => ({ type: 'list', of: 'text', description, read }),
  numbers: <S>(description: string, read: Read<S>): DataField<S> => ({ type: 'list', of: 'number', description, read }),
}

/** Fields that every subject has. */
export function commonFields<S>(): Readonly<Record<string, DataField<S>>> {
  return {
    asOf: field.day('Day of the evaluation.', (_, input) => input.asOf),
    province: field.text('Code or name of the province, as the caller gave it.', (_, input) => input.province),
    planPeriodEnd: field.day('Last day that the plan covers.', (_, input) => edtfEnd(input.plan.header.period)),
    planIssued: field.day('Day of issue, where it is complete.', (_, input) => fullDay(input.plan.header.date)),
  }
}

/** A date if it is a whole day. */
export function fullDay(edtf: string | null): string | null {
  return dayNumber(edtf) === null ? null : edtf
}
