import { z } from 'zod'
import { annexSchema, type Annex } from './annex.js'
import { indicatorMentionSchema, type IndicatorMention } from './indicator-mention.js'
import { legalReferenceSchema, type LegalReference } from './legal-reference.js'
import { noteSchema, type Note } from './note.js'
import { planHeaderSchema, type PlanHeader } from './plan-header.js'
import { reportingDutySchema, type ReportingDuty } from './reporting-duty.js'
import { schemaOf } from './schema-of.js'
import { chargedBodySchema, passageSchema, sectionSchema } from './section.js'
import type { ChargedBody, Passage, Section } from './section.js'
import { targetSchema, type Target } from './target.js'
import { taskSchema, type Task } from './task.js'

/** A commune's plan, as read. Fields after `notes` go beyond the interchange contract and serve the rules. */
export interface Plan {
  /** Version of this shape. */
  readonly schemaVersion: '1'
  /** Issuer, number, date, title, period and signatory. */
  readonly header: PlanHeader
  /** Documents it cites, in text order. */
  readonly references: readonly LegalReference[]
  /** What it wants to reach, in text order. */
  readonly targets: readonly Target[]
  /** What is to be done, in text order. */
  readonly tasks: readonly Task[]
  /** Reports it orders. */
  readonly reporting: readonly ReportingDuty[]
  /** What could not be read, or only with help. */
  readonly notes: readonly Note[]
  /** Headings with their own text. */
  readonly sections: readonly Section[]
  /** Bodies charged in the organisation section. */
  readonly charged: readonly ChargedBody[]
  /** Annexes, those that are only mentioned included. */
  readonly annexes: readonly Annex[]
  /** Every paragraph, list item and cell that is running text, for rules that look at the wording itself. */
  readonly passages: readonly Passage[]
  /** Places outside the figures that touch upon an indicator: tasks, objectives, running text. */
  readonly mentions?: readonly IndicatorMention[]
}

/** Schema of {@link Plan}. */
export const planSchema = schemaOf<Plan>()(
  z.strictObject({
    schemaVersion: z.literal('1'),
    header: planHeaderSchema,
    references: z.array(legalReferenceSchema),
    targets: z.array(targetSchema),
    tasks: z.array(taskSchema),
    reporting: z.array(reportingDutySchema),
    notes: z.array(noteSchema),
    sections: z.array(sectionSchema),
    charged: z.array(chargedBodySchema),
    annexes: z.array(annexSchema),
    passages: z.array(passageSchema),
    mentions: z.exactOptional(z.array(indicatorMentionSchema)),
  }),
)
