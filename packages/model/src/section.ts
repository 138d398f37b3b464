import { z } from 'zod'
import { locatedShape, type Located } from './located.js'
import { schemaOf } from './schema-of.js'

/** What a section is there for. */
export type SectionRole =
  | 'purpose'
  | 'general-objectives'
  | 'targets'
  | 'tasks'
  | 'resources'
  | 'organisation'
  | 'reporting'
  | 'principles'
  | 'recipients'
  | 'annex'
  | 'other'

/** Schema of {@link SectionRole}. */
export const sectionRoleSchema = schemaOf<SectionRole>()(
  z.enum([
    'purpose',
    'general-objectives',
    'targets',
    'tasks',
    'resources',
    'organisation',
    'reporting',
    'principles',
    'recipients',
    'annex',
    'other',
  ]),
)

/** One numbered or styled heading of the body, an annex or a caption, in text order. */
export interface Section extends Located {
  /** As written, number included. */
  readonly title: string
  /** Outline key: `II.2.1`. */
  readonly key: string
  /** 1-based depth. */
  readonly depth: number
  /** What it is there for. */
  readonly role: SectionRole
  /** Own text without sub-sections, paragraphs joined by line feeds. */
  readonly text: string
}

/** Schema of {@link Section}. */
export const sectionSchema = schemaOf<Section>()(
  z.strictObject({
    ...locatedShape,
    title: z.string(),
    key: z.string(),
    depth: z.int().min(1),
    role: sectionRoleSchema,
    text: z.string(),
  }),
)

/** A body charged with work in the organisation section. */
export interface ChargedBody extends Located {
  /** The body, as written. */
  readonly name: string
  /** What it is charged with, one entry a sentence or bullet. */
  readonly duties: readonly string[]
}

/** Schema of {@link ChargedBody}. */
export const chargedBodySchema = schemaOf<ChargedBody>()(
  z.strictObject({ ...locatedShape, name: z.string(), duties: z.array(z.string()) }),
)

/** A piece of running text. */
export interface Passage extends Located {
  /** What it is in the document. */
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'cell'
  /** The text as shown. */
  readonly text: string
  /** Key of the section it stands in. */
  readonly section: string
}

/** Schema of {@link Passage}. */
export const passageSchema = schemaOf<Passage>()(
  z.strictObject({
    ...locatedShape,
    kind: z.enum(['heading', 'paragraph', 'list-item', 'cell']),
    text: z.string(),
    section: z.string(),
  }),
)
