import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { displayWidth } from './display-width.js'
import { renderFindingsPretty, renderScoresPretty, renderVerdictsPretty } from './pieces.js'
import { pretty } from './pretty.js'
import { wrap } from './wrap.js'

describe('pretty', () => {
  const text = pretty.render(evaluation, { lang: 'vi' })

  it('tells the verdict before anything else but the name of the plan, and again at the end', () => {
    expect(text.indexOf('✗ CHƯA ĐẠT YÊU CẦU')).toBeLessThan(text.indexOf('PHIẾU ĐIỂM'))
    expect(text.trimEnd().split('\n').slice(-3)[0]).toContain('CHƯA ĐẠT YÊU CẦU')
  })

  it('says that the evaluation is incomplete, and that not checked is not passed', () => {
    expect(text).toContain('CHƯA ĐÁNH GIÁ ĐƯỢC ĐẦY ĐỦ')
    expect(text).toContain('Chưa kiểm tra không có nghĩa là đạt.')
  })

  it.each([40, 60, 80, 100, 160])('keeps to %i columns, hostile words included', (width) => {
    for (const one of [evaluation, hostileEvaluation]) {
      const lines = stripVTControlCharacters(pretty.render(one, { lang: 'vi', width, color: true })).split('\n')
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
    }
  })

  it('has colour only where it is asked for, and says the same without', () => {
    expect(text).not.toContain('\u001b')
    const colored = pretty.render(evaluation, { lang: 'vi', color: true })
    expect(colored).toContain('\u001b[31m')
    expect(stripVTControlCharacters(colored)).toBe(text)
  })

  it('lets no escape sequence of the plan through', () => {
    const lines = pretty.render(hostileEvaluation, { lang: 'vi' })
    expect(lines).not.toContain('\u001b')
    expect(lines).toContain('\uFFFD[31m')
  })

  it('says that nothing was found only of what was checked', () => {
    const clean = {
      ...evaluation,
      findings: [],
      complete: true,
      faults: [],
      summary: { ...evaluation.summary, findings: { error: 0, warning: 0, info: 0, advice: 0, waived: 0 } },
    }
    const limited = pretty.render(clean, { lang: 'vi' })
    expect(limited).toContain('KHÔNG PHÁT HIỆN ĐIỂM PHẢI SỬA; CÒN 3 NỘI DUNG CHƯA KIỂM TRA')
    expect(limited).toContain('Không phát hiện điểm phải sửa trong phần đã kiểm tra')
    const settled = pretty.render({ ...clean, notChecked: [], verdicts: [] }, { lang: 'vi' })
    expect(settled).toContain('✓ KHÔNG PHÁT HIỆN ĐIỂM PHẢI SỬA\n')
  })

  it('gives the pieces for align, check and score, each with the faults', () => {
    const pieces = [renderVerdictsPretty, renderFindingsPretty, renderScoresPretty].map((render) =>
      render(evaluation, { lang: 'en' }),
    )
    expect(pieces.map((piece) => piece.split('\n')[0])).toEqual([
      'ALIGNMENT WITH WHAT IS ASKED FROM ABOVE',
      'WHAT TO MEND (2 errors, 1 warning, 1 note, 1 hint, 1 waived)',
      'SCORE CARD',
    ])
    for (const piece of pieces) expect(piece).toContain('division by zero')
  })
})

describe('wrap', () => {
  it('indents what follows as far as the prefix, and cuts a word that fits on no line', () => {
    expect(wrap('một hai ba bốn', 12, '- ')).toEqual(['- một hai ba', '  bốn'])
    expect(wrap('x'.repeat(30), 14, '  ')).toEqual(['  xxxxxxxxxxxx', '  xxxxxxxxxxxx', '  xxxxxx'])
  })

  it('counts marks as nothing and East Asian signs as two', () => {
    expect(displayWidth('Tiếng Việt')).toBe(10)
    expect(displayWidth('Tiếng Việt'.normalize('NFD'))).toBe(10)
    expect(displayWidth('漢字')).toBe(4)
  })
})
