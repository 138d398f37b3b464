import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readDocument } from '@commune-plan/document'
import { extractPlan } from '@commune-plan/extract'
import { planSchema, type Plan } from '@commune-plan/model'
import { afterAll, describe, expect, it } from 'vitest'

const shared = resolve(import.meta.dirname, '../../../shared')
const skipped = existsSync(join(shared, 'plans')) ? '' : ' (skipped: ../shared is not there)'
const plans = [
  '000_b4498548ca2f699c',
  '001_0f0d24a244e237fa',
  '002_8c852cc5ba5ac18a',
  '003_02a21746cfbbb9bb',
  '004_943d67778a0cb09a',
]

interface Row {
  readonly kind: string
  readonly f1: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

interface Gold {
  readonly targets: readonly { readonly key: string; readonly section: string }[]
  readonly tasks: readonly {
    readonly key: string
    readonly group: string | null
    readonly scheduleRaw: string | null
  }[]
}

async function read(folder: string, file: string): Promise<Plan> {
  return extractPlan(await readDocument(readFileSync(join(shared, folder, file)), { name: file }))
}

describe.skipIf(skipped !== '')(`the five plans against their gold annotations${skipped}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(plans)('%s: every kind at F1 1.000', async (name) => {
    const reading = join(folder, `${name}.json`)
    writeFileSync(reading, JSON.stringify(await read('plans', `${name}.txt`)))
    const tool = join(shared, 'tools/compare-reading.mjs')
    const gold = join(shared, `gold/${name.slice(0, 3)}.json`)
    const rows = JSON.parse(
      execFileSync(process.execPath, [tool, reading, gold, '--json', '--diff'], { encoding: 'utf8' }),
    ) as Row[]
    expect(rows.filter((row) => row.f1 < 1)).toEqual([])
    expect(rows.length).toBe(13)
  })

  it.each(plans)('%s: keys and sections as annotated, spans that hold the quoted words', async (name) => {
    const plan = await read('plans', `${name}.txt`)
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([])
    const text = readFileSync(join(shared, 'plans', `${name}.txt`), 'utf8')
    const gold = JSON.parse(readFileSync(join(shared, `gold/${name.slice(0, 3)}.json`), 'utf8')) as Gold
    expect(plan.targets.map((target) => `${target.key} ${target.section}`)).toEqual(
      gold.targets.map((target) => `${target.key} ${target.section}`),
    )
    expect(plan.tasks.map((task) => `${task.key} ${task.group ?? '-'} ${task.scheduleRaw ?? '-'}`)).toEqual(
      gold.tasks.map(
        (task: { key: string; group: string | null; scheduleRaw: string | null }) =>
          `${task.key} ${task.group ?? '-'} ${task.scheduleRaw ?? '-'}`,
      ),
    )
    for (const { span, text: words } of plan.targets) {
      const quoted = text.slice(span.start, span.end)
      expect(quoted.startsWith(words.slice(0, 6)) || quoted.includes('$')).toBe(true)
    }
  })
})

const corpus = join(shared, 'corpus')
const noCorpus = existsSync(corpus) ? '' : ' (skipped: ../shared/corpus is not there)'

describe.skipIf(noCorpus !== '')(`the annexes of the corpus${noCorpus}`, () => {
  it('gives a target for each of 57 rows', async () => {
    const plan = await read('corpus', '06-nq03-phuluc1-chitieu-2025.md')
    expect([plan.targets.length, plan.tasks.length]).toEqual([57, 0])
    expect(new Set(plan.targets.map((target) => target.horizon))).toEqual(new Set(['2030', '2045']))
  })

  it('gives a task for each of 140 rows, with a lead', async () => {
    const plan = await read('corpus', '07-nq03-phuluc2-nhiemvu-2025.md')
    expect([plan.targets.length, plan.tasks.length]).toEqual([0, 140])
    expect(plan.tasks.filter((task) => task.lead.length === 0)).toEqual([])
    expect(plan.tasks.filter((task) => task.schedule === null && task.scheduleRaw !== null)).toEqual([])
  })
})
