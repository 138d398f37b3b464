/**
 * Reading of documents: megabytes a second for each format, a plan of 100 pages, growth of time and memory with size, and
 * the peak of memory for a text of 50 MB (as blocks; what is read out of it grows with what it states), each in a process
 * of its own. Needs the built packages.
 *
 *   node test/benchmark/formats.mjs [--json]
 *
 * Exit status 1 where a goal is missed by more than the noise of a busy machine.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asCsv, asDocx, asHtml, asMarkdown, asText, asXlsx, planOf } from './plan-document.mjs'

const formats = {
  txt: asText,
  md: asMarkdown,
  html: asHtml,
  docx: asDocx,
  xlsx: asXlsx,
  csv: asCsv,
}
/** Share by which a time may miss its goal before it counts: other work on the machine. */
const noise = 1.3

if (process.argv[2] === '--child') await child(process.argv.slice(3))
else await parent()

/** Reads one file in this process and prints what it cost. */
async function child([what, file, given, decoded]) {
  const rounds = Number(given)
  const { readDocument } = await import('@commune-plan/document')
  const extension = file.slice(file.lastIndexOf('.') + 1)
  const readers = await readersFor(extension)
  const { readPlan } = what === 'plan' ? await import('commune-plan') : {}
  const { extractText, getDocumentProxy } = what === 'peer' ? await import('unpdf') : {}
  const name = file.slice(file.lastIndexOf('/') + 1)
  const read = {
    document: (bytes) => readDocument(bytes, { name, readers }),
    plan: (bytes) => readPlan(bytes, { name }),
    peer: async (bytes) => extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true }),
  }[what]
  const bytes = decoded === undefined ? readFileSync(file) : readFileSync(file, 'utf8')
  const costs = []
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    await read(bytes)
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / 1000)
  }
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ first: costs[0], best: Math.min(...costs), peak, megabytes: bytes.length / 1e6 }))
}

async function readersFor(extension) {
  switch (extension) {
    case 'html':
      return [(await import('@commune-plan/document/html')).htmlReader]
    case 'docx':
      return [(await import('@commune-plan/document/docx')).docxReader]
    case 'xlsx':
      return [(await import('@commune-plan/document/xlsx')).xlsxReader]
    case 'csv':
      return [(await import('@commune-plan/document/csv')).csvReader]
    case 'pdf':
      return [(await import('@commune-plan/document/pdf')).pdfReader]
    default:
      return []
  }
}

async function parent() {
  const folder = mkdtempSync(join(tmpdir(), 'commune-plan-formats-'))
  try {
    const results = await measured(folder)
    if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2))
    else print(results)
    process.exitCode = results.goals.every(({ met }) => met) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param what `document`, `plan` (with what is read out of it) or `peer` */
function measure(what, file, rounds, ...more) {
  const script = fileURLToPath(import.meta.url)
  return JSON.parse(
    execFileSync(process.execPath, [script, '--child', what, file, String(rounds), ...more], { encoding: 'utf8' }),
  )
}

/** The best of several fresh processes: what a user waits for, less what else the machine does. */
function fresh(what, file, processes = 2) {
  const all = Array.from({ length: processes }, () => measure(what, file, 1))
  return all.reduce((a, b) => (b.first < a.first ? b : a))
}

async function measured(folder) {
  const write = (name, content) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  }
  const plan = planOf(100)
  const files = Object.fromEntries(
    Object.entries(formats).map(([key, make]) => [key, write(`plan.${key}`, make(plan))]),
  )
  const pdf = await printed(asHtml(plan))
  if (pdf !== null) files.pdf = write('plan.pdf', pdf)

  const speeds = Object.entries(files).map(([format, file]) => {
    const { best, megabytes, peak } = measure('document', file, 5)
    return { format, megabytes, milliseconds: best, perSecond: megabytes / (best / 1000), peak }
  })
  const goals = []
  const goal = (name, value, most, unit, tolerance = noise) =>
    goals.push({ name, value, most, unit, met: value <= most * tolerance, clear: value <= most })
  goal('100 pages as text, plan read', fresh('plan', files.txt).first / 1000, 1, 's')
  goal('100 pages as .docx, plan read', fresh('plan', files.docx).first / 1000, 3, 's')
  if (files.pdf !== undefined) goal('100 pages as PDF, plan read', fresh('plan', files.pdf).first / 1000, 3, 's')

  const sizes = [200, 400].map((pages) => write(`pages-${pages}.txt`, asText(planOf(pages))))
  const [small, large] = sizes.map((file) => measure('document', file, 10))
  goal('text of twice the size, time', large.best / small.best / (large.megabytes / small.megabytes), 1.25, 'times')
  const [less, more] = sizes.map((file) => measure('plan', file, 2))
  goal('plan of twice the size, time', more.best / less.best / (more.megabytes / less.megabytes), 1.25, 'times')
  const empty = measure('plan', write('empty.txt', 'KẾ HOẠCH\n'), 1)
  const [lean, full] = sizes.map((file) => measure('plan', file, 1).peak - empty.peak)
  goal('plan of twice the size, memory', full / lean / (more.megabytes / less.megabytes), 1.25, 'times')

  const page = Buffer.byteLength(asText(planOf(100))) / 100
  const huge = write('huge.txt', asText(planOf(Math.ceil(50_000_000 / page))))
  const read = measure('document', huge, 1, 'decoded')
  goal('text of 50 MB, peak of memory', read.peak, 300, 'MB', 1)
  goal('text of 50 MB, time', read.first / 1000, 10, 's')
  const fromBytes = measure('document', huge, 1)
  const tables = write('huge-table.txt', asText([{ kind: 'table', rows: tableOf(50_000_000) }]))
  const rows = measure('document', tables, 1)

  const peer = files.pdf === undefined ? null : measure('peer', files.pdf, 5)
  const own = speeds.find(({ format }) => format === 'pdf')
  return {
    node: process.version,
    speeds,
    goals,
    bytesOf50MB: { peak: fromBytes.peak, seconds: fromBytes.first / 1000 },
    tableOf50MB: { peak: rows.peak, seconds: rows.first / 1000 },
    peers:
      peer === null
        ? []
        : [{ name: 'unpdf: the text alone', milliseconds: peer.best, ratio: own.milliseconds / peer.best }],
  }
}

/** Rows until a text has about so many bytes: nothing but short cells, the worst that a text can hold. */
function tableOf(bytes) {
  const rows = planOf(2).find((piece) => piece.kind === 'table').rows
  const size = rows.reduce((sum, row) => sum + Buffer.byteLength(row.join('\t')) + 1, 0)
  return Array.from({ length: Math.floor((bytes / size) * rows.length) }, (_, at) => rows[at % rows.length])
}

/** The page printed by a browser; `null` where there is none. */
async function printed(html) {
  const { findChromium } = await import('../../scripts/lib/chromium.mjs')
  let browser
  try {
    const { chromium } = await import('playwright-core')
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  } catch (error) {
    console.error(`No browser to print a PDF with, PDF is left out: ${error instanceof Error ? error.message : error}`)
    return null
  }
  try {
    const page = await browser.newPage()
    await page.setContent(html)
    return await page.pdf({ format: 'A4' })
  } finally {
    await browser.close()
  }
}

function print({ node, speeds, goals, bytesOf50MB, tableOf50MB, peers }) {
  console.log(`Node ${node}; a plan of 100 pages in each format, document read, best of 5`)
  for (const { format, megabytes, milliseconds, perSecond, peak } of speeds)
    console.log(
      `  ${format.padEnd(5)} ${megabytes.toFixed(2).padStart(6)} MB ${milliseconds.toFixed(0).padStart(6)} ms ${perSecond.toFixed(1).padStart(7)} MB/s   peak ${peak.toFixed(0)} MB`,
    )
  for (const { name, ratio } of peers) console.log(`  pdf takes ${ratio.toFixed(2)} times what ${name} takes`)
  console.log(`  the bytes of the file held beside the text of 50 MB: peak ${bytesOf50MB.peak.toFixed(0)} MB`)
  console.log(
    `  a text of 50 MB that is one table: ${tableOf50MB.seconds.toFixed(1)} s, peak ${tableOf50MB.peak.toFixed(0)} MB`,
  )
  console.log('Goals')
  for (const { name, value, most, unit, met, clear } of goals)
    console.log(
      `  ${met ? (clear ? 'met   ' : 'noise ') : 'MISSED'} ${name.padEnd(34)} ${value.toFixed(2).padStart(7)} ${unit}, at most ${most}`,
    )
}
