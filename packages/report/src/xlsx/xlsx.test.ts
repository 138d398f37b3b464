import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { workColumns } from '../work-list/work-list.js'
import { xlsx } from './xlsx.js'

const filesOf = async (one: typeof evaluation) =>
  Object.fromEntries(
    Object.entries(unzipSync(await xlsx.render(one, { lang: 'vi' }))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )

describe('xlsx', () => {
  it('is a workbook of three sheets: work list, alignment, what it is about', async () => {
    const files = await filesOf(evaluation)
    expect(Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d\.xml$/u.test(name))).toHaveLength(3)
    expect(files['xl/workbook.xml']).toContain('name="Những điểm cần sửa"')
  })

  it('has a row for each finding, check not made and fault, and columns for owner and due date', async () => {
    const files = await filesOf(evaluation)
    const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet.match(/<row /gu)).toHaveLength(
      1 + evaluation.findings.length + evaluation.notChecked.length + evaluation.faults.length,
    )
    expect(/<row r="1"[^>]*>(.*?)<\/row>/su.exec(sheet)?.[1]?.match(/<c /gu)).toHaveLength(workColumns.length)
    for (const title of ['Đơn vị cần sửa', 'Người phụ trách', 'Hạn sửa', 'Kết quả xử lý'])
      expect(files['xl/sharedStrings.xml']).toContain(title)
  })

  it('gives lines as numbers and everything else as text: nothing from the plan becomes a formula', async () => {
    const files = await filesOf(hostileEvaluation)
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'))
    for (const [, sheet] of sheets) expect(sheet).not.toMatch(/<f[ >]/u)
    expect(files['xl/worksheets/sheet1.xml']).toContain('<v>41</v>')
    expect(files['xl/sharedStrings.xml']).not.toContain('<script>')
  })
})
