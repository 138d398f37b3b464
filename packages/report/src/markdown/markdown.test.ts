import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { markdown } from './markdown.js'

const tokensOf = (text: string) => new MarkdownIt({ html: true, linkify: false }).parse(text, {})

describe('markdown', () => {
  it('has one title, then a section a subject', () => {
    const tokens = tokensOf(markdown.render(evaluation, { lang: 'vi' }))
    const headings = tokens.filter((token) => token.type === 'heading_open').map((token) => token.tag)
    expect(headings.filter((tag) => tag === 'h1')).toHaveLength(1)
    expect(headings.filter((tag) => tag === 'h2')).toHaveLength(9)
  })

  it('writes tables whose rows all have the cells of the head, hostile words included', () => {
    for (const one of [evaluation, hostileEvaluation]) {
      const rows: number[] = []
      const heads: number[] = []
      let inHead = false
      for (const token of tokensOf(markdown.render(one, { lang: 'vi' }))) {
        if (token.type === 'thead_open') inHead = true
        if (token.type === 'thead_close') inHead = false
        if (token.type === 'tr_open') (inHead ? heads : rows).push(0)
        if (token.type === 'th_open') heads[heads.length - 1]! += 1
        if (token.type === 'td_open') rows[rows.length - 1]! += 1
      }
      expect(heads).toEqual([4, 5])
      expect(new Set(rows)).toEqual(new Set([4, 5]))
    }
  })

  it('lets no word of the plan become markup, a link or an image', () => {
    const tokens = tokensOf(markdown.render(hostileEvaluation, { lang: 'vi' })).flatMap((token) => [
      token,
      ...(token.children ?? []),
    ])
    const html = tokens.filter((token) => token.type.startsWith('html')).map((token) => token.content)
    expect(html.filter((tag) => tag !== '<br>')).toEqual([])
    expect(
      tokens.filter((token) =>
        ['link_open', 'image', 'code_inline', 'fence', 'code_block', 'em_open'].includes(token.type),
      ),
    ).toEqual([])
  })

  it('shows the words of the plan as they are', () => {
    const shown = tokensOf(markdown.render(hostileEvaluation, { lang: 'vi' }))
      .flatMap((token) => token.children ?? [])
      .filter((token) => token.type === 'text' || token.type === 'text_special')
      .map((token) => token.content)
      .join('')
    expect(shown).toContain('<script>alert(1)</script>')
    expect(shown).toContain('**b** `c` [d](javascript:e) & "q" \'s\' $m$ ]]>')
  })
})
