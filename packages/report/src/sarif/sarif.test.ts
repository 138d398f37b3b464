import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { sarif } from './sarif.js'

const message = z.strictObject({ text: z.string().min(1) })
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[!-~]+$/u), index: z.literal(0) }),
    region: z
      .strictObject({
        startLine: z.int().min(1),
        snippet: message.optional(),
        charOffset: z.int().min(0).optional(),
        charLength: z.int().min(0).optional(),
      })
      .optional(),
  }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })).optional(),
})
/** The part of SARIF 2.1.0 that is used here, closed to everything else. */
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string().optional(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              name: z.string(),
              shortDescription: message,
              help: message.optional(),
              defaultConfiguration: z.strictObject({ level: z.enum(['none', 'note', 'warning', 'error']) }),
              properties: z.object({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      language: z.enum(['vi', 'en']),
      columnKind: z.literal('utf16CodeUnits'),
      artifacts: z.array(
        z.strictObject({
          location: z.strictObject({ uri: z.string() }),
          hashes: z.strictObject({ 'sha-256': z.string() }),
        }),
      ),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({
              level: z.enum(['none', 'note', 'warning', 'error']),
              message,
              descriptor: z.strictObject({ id: z.string() }),
            }),
          ),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0).optional(),
          kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']),
          level: z.enum(['none', 'note', 'warning', 'error']),
          message,
          locations: z.array(location).min(1),
          partialFingerprints: z.record(z.string(), z.string()).optional(),
          suppressions: z
            .array(
              z.strictObject({
                kind: z.enum(['inSource', 'external']),
                status: z.enum(['accepted', 'underReview', 'rejected']),
                justification: z.string(),
              }),
            )
            .optional(),
          properties: z.object({}).loose().optional(),
        }),
      ),
      properties: z.object({}).loose(),
    }),
  ),
})

const runOf = (one: typeof evaluation) => log.parse(JSON.parse(sarif.render(one, { lang: 'vi' }))).runs[0]!

describe('sarif', () => {
  const run = runOf(evaluation)

  it('has the shape of SARIF 2.1.0, hostile words included', () => {
    expect(() => runOf(hostileEvaluation)).not.toThrow()
  })

  it('keeps the names of the rules, and points from each result to its rule', () => {
    for (const result of run.results) {
      if (result.ruleIndex !== undefined) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
    }
    expect(run.results.filter((result) => result.ruleIndex === undefined).map((result) => result.ruleId)).toEqual([
      'custom/unknown',
      'amendment/softened',
    ])
  })

  it('keeps a waived finding as suppressed', () => {
    const waived = run.results.filter((result) => (result.suppressions ?? []).length > 0)
    expect(waived.map((result) => result.ruleId)).toEqual(['document/number-blank'])
    expect(waived[0]?.suppressions?.[0]?.justification).toContain('05/TB-UBND')
  })

  it('gives what was not checked as open, never as passed, and a fault as a failed run', () => {
    expect(run.results.filter((result) => result.kind === 'open').map((result) => result.ruleId)).toEqual([
      'amendment/softened',
    ])
    expect(run.results.filter((result) => result.kind === 'pass')).toEqual([])
    expect(run.invocations[0]?.executionSuccessful).toBe(false)
  })

  it('gives no line where a finding concerns the whole plan', () => {
    const whole = run.results.find((result) => result.ruleId === 'custom/unknown')!
    expect(whole.locations[0]?.physicalLocation.region).toBeUndefined()
  })
})
