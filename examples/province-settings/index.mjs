// A province's own settings, from the files beside this one, in a program. The README does the same on the command line.
import { readFile } from 'node:fs/promises'
import { loadBaseline } from '@commune-plan/compliance'
import { findingMessage } from '@commune-plan/report'
import { evaluatePlan } from 'commune-plan'
import { parse } from 'yaml'

const read = (file) => readFile(new URL(file, import.meta.url), 'utf8')
const json = async (file) => JSON.parse(await read(file))

const text = await read('ke-hoach.md')
const settings = parse(await read('settings.yaml'))
const always = { name: 'ke-hoach.md', asOf: '2026-06-30', province: settings.province }

// What a settings file calls "preset" and "rules" is one option here, "rules". Paths become what stands in the files:
// rules as data come in a plug-in, catalogs and waivers as they are.
const ofTheProvince = {
  ...always,
  rules: { extends: settings.preset, rules: settings.rules },
  plugins: [{ name: 'tinh', rules: (await Promise.all(settings.dataRules.map(json))).flat() }],
  catalogs: await Promise.all(settings.catalogs.map(json)),
  onlyCatalogs: settings.onlyCatalogs,
}

const tell = (title, { findings, summary, faults }) => {
  console.log(
    `\n${title}: ${summary.findings.error} lỗi, ${summary.findings.warning} cảnh báo, ${summary.findings.waived} được chấp nhận`,
  )
  // A rule that does not compile, for instance, is a fault: the others ran, and the evaluation says so.
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'))
  return findings
}

// 1. As everybody sees it, and with the province's settings: its document decides what is asked, its rule speaks.
tell('1a. Bộ quy tắc chung', await evaluatePlan(text, always))
const evaluation = await evaluatePlan(text, ofTheProvince)
for (const finding of tell('1b. Cấu hình của tỉnh', evaluation)) {
  const rule = evaluation.rules.find(({ id }) => id === finding.rule)
  console.log(
    `   ${finding.severity.padEnd(8)} [${finding.rule}] dòng ${finding.line}\n      ${findingMessage(finding, rule).vi}`,
  )
}

// 2. The verdicts on the province's own document, each with its reason.
console.log('\n2. So với văn bản của tỉnh (văn bản ví dụ):')
for (const { verdict, why } of evaluation.verdicts) console.log(`   ${verdict.padEnd(8)} ${why.vi}`)

// 3. A waiver names one finding, who accepts it, by which document, until when. It is shown, never dropped.
const waivers = await json(settings.waivers)
for (const finding of tell('3. Có văn bản chấp nhận', await evaluatePlan(text, { ...ofTheProvince, waivers }))) {
  if (finding.waived) console.log(`   ${finding.rule}: ${finding.waived.document}, hết hạn ${finding.waived.expires}`)
}

// 4. A baseline is everything that stood when the tool was taken into use: only what is new counts from then on.
const known = [...waivers, ...loadBaseline(await json('baseline.json'))]
tell('4. Chỉ tính điểm mới so với mốc ban đầu', await evaluatePlan(text, { ...ofTheProvince, waivers: known }))
const worse = text.replace('≥ 85', '≥ 70') // somebody edits the plan
for (const finding of tell('   Sửa 85% thành 70%', await evaluatePlan(worse, { ...ofTheProvince, waivers: known }))) {
  if (!finding.waived) console.log(`   mới: [${finding.rule}] “${finding.quote}”`)
}

// baselineOf(evaluation.findings) makes such a file; on the command line "--write-baseline" does.
