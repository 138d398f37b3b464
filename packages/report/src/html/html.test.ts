import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { html } from './html.js'
import { style } from './style.js'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node
function elements(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return isElement(node) ? [node, ...children] : children
}
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

function page(text: string) {
  const errors: string[] = []
  const document = parse(text, { onParseError: (error) => errors.push(error.code), sourceCodeLocationInfo: true })
  const all = elements(document)
  return { errors, all, named: (tag: string) => all.filter((element) => element.tagName === tag) }
}

const pages = { vi: page(html.render(evaluation, { lang: 'vi' })), en: page(html.render(evaluation, { lang: 'en' })) }

describe.each(['vi', 'en'] as const)('html (%s)', (lang) => {
  const { errors, all, named } = pages[lang]

  it('parses without an error', () => {
    expect(errors).toEqual([])
  })

  it('says its language, and that quoted words are Vietnamese', () => {
    expect(attribute(named('html')[0]!, 'lang')).toBe(lang)
    for (const quote of named('blockquote')) expect(attribute(quote, 'lang')).toBe('vi')
  })

  it('loads nothing and runs nothing', () => {
    const loading = all.filter((element) =>
      ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form'].includes(element.tagName),
    )
    expect(loading).toEqual([])
    expect(
      all.flatMap((element) => element.attrs).filter((one) => one.name === 'src' || one.name.startsWith('on')),
    ).toEqual([])
    expect(style).not.toMatch(/url\(|@import/u)
    const policy = named('meta').find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy!, 'content')).toContain("default-src 'none'")
  })

  it('has landmarks, one h1, and headings that skip no level', () => {
    for (const tag of ['header', 'nav', 'main', 'footer']) expect(named(tag)).toHaveLength(1)
    const levels = all
      .filter((element) => /^h[1-6]$/u.test(element.tagName))
      .map((element) => Number(element.tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([])
  })

  it('has unique ids, and every inner link leads somewhere', () => {
    const ids = all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    const links = named('a')
      .map((element) => attribute(element, 'href'))
      .filter((href) => href?.startsWith('#'))
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(ids).toContain(link!.slice(1))
  })

  it('heads every table with a caption and column headers, and keeps its roles when it is stacked on a phone', () => {
    expect(named('table').length).toBeGreaterThanOrEqual(2)
    for (const table of named('table')) {
      const inside = elements(table)
      expect(
        inside
          .filter((element) => element.tagName === 'caption')
          .map(textOf)
          .join('')
          .trim(),
      ).not.toBe('')
      expect(inside.some((element) => attribute(element, 'scope') === 'col')).toBe(true)
      for (const cell of inside.filter((element) => element.tagName === 'td'))
        expect(attribute(cell, 'role')).toBe('cell')
    }
  })

  it('never gives meaning by colour alone: every badge has a sign and a word', () => {
    const badges = all.filter((element) => attribute(element, 'class')?.startsWith('badge '))
    expect(badges.length).toBeGreaterThan(10)
    for (const badge of badges) expect(textOf(badge)).toMatch(/^\s*[✗!?✓–]\s*\S/u)
  })
})

describe('html', () => {
  const text = html.render(evaluation, { lang: 'vi' })

  it('tells first the verdict, then score, alignment, findings, not checked, notes, faults, reading, provenance', () => {
    const ids = pages.vi.named('section').map((element) => attribute(element, 'id'))
    expect(ids).toEqual([
      'scores',
      'alignment',
      'findings',
      'waived',
      'not-checked',
      'notes',
      'faults',
      'reading',
      'provenance',
    ])
    expect(text.indexOf('class="verdict bad"')).toBeLessThan(text.indexOf('id="scores"'))
  })

  it('shows quote, line, expected, found, suggestion and basis of a finding', () => {
    const section = pages.vi.named('section').find((element) => attribute(element, 'id') === 'findings')!
    const words = textOf(section)
    for (const part of [
      'dòng 41',
      '≥ 95% vào năm 2026',
      'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt tối thiểu 95%',
      'Nghị quyết 57-NQ/TW',
      'Trung tâm Phục vụ hành chính công xã',
    ]) {
      expect(words).toContain(part)
    }
  })

  it('marks a number that nobody compared with the signed text', () => {
    expect(text).toContain('số liệu chưa đối chiếu với bản ký')
  })

  it('lets no word of the plan become markup', () => {
    const hostile = page(html.render(hostileEvaluation, { lang: 'vi' }))
    expect(hostile.errors).toEqual([])
    expect(hostile.all.filter((element) => ['script', 'img'].includes(element.tagName))).toEqual([])
    expect(hostile.all.flatMap((element) => element.attrs).filter((one) => one.name.startsWith('on'))).toEqual([])
  })

  it('links no address but http and https', () => {
    const source = {
      title: 'Nguồn',
      url: 'javascript:alert(1)',
      locator: null,
      grade: 'full-text',
      checkedOn: '2026-01-01',
    } as const
    const verdicts = evaluation.verdicts.map((verdict) => ({
      ...verdict,
      required: { ...verdict.required, sources: [source] },
    }))
    const links = page(html.render({ ...evaluation, verdicts }, { lang: 'vi' })).named('a')
    for (const link of links) expect(attribute(link, 'href')).toMatch(/^(?:#|https?:)/u)
  })
})
