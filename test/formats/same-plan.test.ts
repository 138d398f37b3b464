import type { Block, Plan, Span } from '@commune-plan/model'
import { readPlan } from 'commune-plan'
import { beforeAll, describe, expect, it } from 'vitest'
import { asDocx, asHtml, asMarkdown, asText, asXlsx } from './make.js'
import { launchChromium } from '../browser/launch-chromium.js'
import { printPdf } from './print-pdf.js'
import { sample } from './sample.js'

/** What a plan says, without where it stands. */
function content(plan: Plan) {
  return {
    header: { ...plan.header, lines: null },
    references: plan.references.map(({ type, number, date, issuer, relation }) => ({
      type,
      number,
      date,
      issuer,
      relation,
    })),
    targets: plan.targets.map(({ key, text, horizon, lead, coordinators, indicator, clauses }) => ({
      key,
      text,
      horizon,
      lead,
      coordinators,
      indicator,
      clauses: clauses.map(({ comparator, value, unit, implied, strive }) => ({
        comparator,
        value,
        unit,
        implied,
        strive,
      })),
    })),
    tasks: plan.tasks.map(({ name, lead, coordinators, deliverable, schedule }) => ({
      name,
      lead,
      coordinators,
      deliverable,
      schedule,
    })),
    reporting: plan.reporting.map(({ cadence, due, from, to }) => ({ cadence, due, from, to })),
  }
}

/** Everything with words in a block. */
function worded(block: Block): readonly { readonly span: Span; readonly text: string }[] {
  return block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [block]
}

async function asPdf(): Promise<Uint8Array> {
  const browser = await launchChromium()
  try {
    return await printPdf(browser, asHtml(sample).replace('<nav>Trang chủ</nav>', ''))
  } finally {
    await browser.close()
  }
}

describe('the same plan in every format is the same plan', { timeout: 120_000 }, () => {
  let fromText: ReturnType<typeof content>
  beforeAll(async () => {
    fromText = content((await readPlan(asText(sample), { name: 'plan.txt' })).plan)
  })

  it('text is read whole', () => {
    expect(fromText.targets.map(({ clauses }) => clauses.map(({ value }) => value))).toEqual([
      ['70'],
      ['100'],
      ['85.5'],
    ])
    expect(fromText.tasks.map(({ schedule }) => schedule?.kind)).toEqual(['due', 'due', 'ongoing'])
    expect(fromText.header).toMatchObject({
      number: '31',
      symbol: 'KH-UBND',
      date: '2026-03-12',
      period: '2026',
      signatory: { name: 'Đinh Văn Thắng' },
    })
  })

  it.each([
    ['Markdown', 'plan.md', () => new TextEncoder().encode(asMarkdown(sample))],
    ['HTML', 'plan.html', () => new TextEncoder().encode(asHtml(sample))],
    ['.docx', 'plan.docx', () => asDocx(sample)],
    ['PDF', 'plan.pdf', asPdf],
    ['.xlsx', 'plan.xlsx', () => asXlsx(sample)],
  ] as const)('%s', async (_, name, make) => {
    const { plan, document } = await readPlan(await make(), { name })
    expect(document.format).toBe(name === 'plan.md' ? 'text' : name.split('.')[1])
    expect(content(plan)).toEqual(fromText)
    for (const { span, text } of document.blocks.flatMap(worded)) {
      expect(
        document.text
          .slice(span.start, span.end)
          .replace(/[*\s]+/gu, ' ')
          .trim(),
      ).toBe(text.replace(/[*\s]+/gu, ' ').trim())
    }
  })
})
