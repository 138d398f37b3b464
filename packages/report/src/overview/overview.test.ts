import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../pretty/display-width.js'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { overviewHtml } from './overview-html.js'
import { overviewPretty } from './overview-pretty.js'

describe('several plans', () => {
  it('are one row each in a terminal, with errors, warnings and what is met', () => {
    const lines = overviewPretty([evaluation, evaluation], { lang: 'vi', width: 120 }).split('\n')
    const rows = lines.filter((line) => line.startsWith('✗ xã Suối Mơ'))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatch(/2\s+1\s+2\/5\s+55–74,4%\s+1$/u)
  })

  it('keep to the width, hostile names included', () => {
    const lines = overviewPretty([hostileEvaluation], { lang: 'vi', width: 120 }).split('\n')
    expect(lines.filter((line) => displayWidth(line) > 120)).toEqual([])
  })

  it('are an HTML page that links only to relative addresses', () => {
    const errors: string[] = []
    const entries = [
      { evaluation, href: 'xa-suoi-mo.html' },
      { evaluation, href: 'xã Suối Mơ.html' },
      { evaluation, href: 'javascript:alert(1)' },
      { evaluation, href: '//elsewhere.example/x' },
      { evaluation: hostileEvaluation },
    ]
    const text = overviewHtml(entries, { lang: 'vi' })
    parse(text, { onParseError: (error) => errors.push(error.code) })
    expect(errors).toEqual([])
    expect([...text.matchAll(/href="([^"#]+)"/gu)].map(([, href]) => href)).toEqual([
      'xa-suoi-mo.html',
      'x%C3%A3%20Su%E1%BB%91i%20M%C6%A1.html',
    ])
  })
})
