import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AlignmentVerdict } from '@commune-plan/model'
import { catalogs, indicators } from '@commune-plan/catalog'
import { alignPlan } from '@commune-plan/compliance'
import { readDocument } from '@commune-plan/document'
import { extractPlan } from '@commune-plan/extract'
import table from './alignment-verdicts.json'

interface Decided {
  readonly verdict: string
  readonly lines?: readonly number[]
}

const folder = new URL('../../../shared/plans/', import.meta.url)
const national = catalogs.filter((catalog) => catalog.scope === 'national')

describe.skipIf(!existsSync(folder))(
  'the five plans against the national catalogs, decided by hand (skipped without ../shared/plans)',
  () => {
    describe.each(Object.entries(table.plans))('plan %s', (key, file) => {
      const decided = table.verdicts[key as keyof typeof table.verdicts] as Readonly<Record<string, Decided>>
      let known: Promise<readonly AlignmentVerdict[]> | undefined
      const verdicts = () =>
        (known ??= readDocument(readFileSync(new URL(file, folder)), { name: file }).then((document) =>
          alignPlan(extractPlan(document, { indicators }), { catalogs: national, indicators, asOf: table.asOf }),
        ))

      it('is decided for every requirement in force', async () => {
        expect((await verdicts()).map((one) => one.requirement).sort()).toEqual(Object.keys(decided).sort())
      })

      it('comes to the verdicts of the table', async () => {
        const found = Object.fromEntries((await verdicts()).map((one) => [one.requirement, one.verdict]))
        expect(found).toEqual(Object.fromEntries(Object.entries(decided).map(([id, { verdict }]) => [id, verdict])))
      })

      it('quotes first the line that decides', async () => {
        const wrong = (await verdicts()).flatMap((one) => {
          const lines = decided[one.requirement]?.lines
          const line = one.found[0]?.line
          return lines === undefined || (line !== undefined && lines.includes(line))
            ? []
            : [`${one.requirement}: line ${line ?? 'none'} for ${lines.join(', ')}`]
        })
        expect(wrong).toEqual([])
      })
    })
  },
)
