import { indicators } from '@commune-plan/catalog'
import { readDocument } from '@commune-plan/document'
import { applyCorrections, extractPlan } from '@commune-plan/extract'
import type { Correction, Plan, SourceDocument } from '@commune-plan/model'
import { canonical } from './canonical.js'
import { defaultReaders } from './readers.js'

/** How a plan is read. */
export interface ReadPlanOptions {
  /** File name; decides the format together with the first bytes. */
  readonly name: string
  /** Corrections of an earlier reading, replayed on this one. */
  readonly corrections?: readonly Correction[]
  /** Read a document that carries a secrecy mark. */
  readonly allowClassified?: boolean
}

/**
 * Reads a plan without judging it.
 *
 * @param input bytes of a document, or its text
 * @param options file name and corrections
 * @returns the document as blocks, and the plan with its reading notes
 * @throws DocumentError where the document cannot be read
 */
export async function readPlan(
  input: Uint8Array | string,
  options: ReadPlanOptions,
): Promise<{ readonly document: SourceDocument; readonly plan: Plan }> {
  const document = await readDocument(input, {
    name: options.name,
    readers: defaultReaders,
    allowClassified: options.allowClassified ?? false,
  })
  const plan = extractPlan(document, { indicators })
  const { corrections } = options
  return {
    document,
    plan: canonical(
      corrections === undefined ? plan : applyCorrections(plan, document, corrections, { indicators }).plan,
    ),
  }
}
