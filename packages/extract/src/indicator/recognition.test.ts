import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator, IndicatorWording, Passage, Target } from '@commune-plan/model'
import { findIndicatorMentions } from './find-mentions.js'
import { pointsToSuperior } from './points-to-superior.js'
import { recognizeIndicator } from './recognize-indicator.js'
import { recognizeTargetIndicators } from './recognize-target-indicators.js'
import { wordsOf } from './words.js'

const indicator = (id: string, wording: readonly IndicatorWording[], some: Partial<Indicator> = {}): Indicator => ({
  id,
  name: { vi: id, en: id },
  group: 'people',
  numerator: { vi: '', en: '' },
  denominator: null,
  exclusions: [],
  unit: '%',
  direction: 'higher-is-better',
  minimum: null,
  maximum: null,
  base: 'other',
  measure: 'point-in-time',
  owner: { vi: '', en: '' },
  wording,
  lookAlikes: [],
  status: 'proposed',
  sources: [],
  ...some,
})
const officials = ['cán bộ', 'công chức']
const dictionary = [
  indicator('signature', [{ all: ['chữ ký số'], any: [officials], none: ['người dân'] }]),
  indicator('skills', [{ all: ['kỹ năng số'], any: [officials] }]),
  indicator('online', [{ all: ['hồ sơ trực tuyến'] }], { mention: [{ all: ['dịch vụ công'] }] }),
  indicator('online-whole', [{ all: ['hồ sơ trực tuyến', 'toàn trình'] }]),
  indicator('village', [{ all: ['bản'], any: [['internet']] }]),
  indicator('rival-one', [{ all: ['nước sạch'], any: [['hộ dân']] }]),
  indicator('rival-two', [{ all: ['nước sạch'], any: [['nông thôn']] }]),
  indicator('models', [{ all: ['mô hình'] }], { unit: 'mô hình' }),
]
const ids = (text: string) => recognizeIndicator(text, dictionary).indicators

describe('words of a text', () => {
  const folded = (text: string) =>
    wordsOf(text)
      .map((word) => word.folded)
      .join(' ')
  it.each([
    ['Tỷ lệ hồ sơ TTHC', 'tỷ lệ hồ sơ thủ tục hành chính'],
    ['CBCCVC', 'cán bộ công chức viên chức'],
    ['phí và lệ phí', 'phí lệ phí'],
    ['số hoá', 'số hóa'],
    ['DVCTT', 'dịch vụ công trực tuyến'],
  ])('%s', (text, expected) => expect(folded(text)).toBe(foldedBy(expected)))
  const foldedBy = (text: string) => folded(text)
  it('keeps the offsets of every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aăâđêôơư ộớ.;%1TH\n')) }), (given) => {
        const text = given.normalize('NFC')
        for (const word of wordsOf(text))
          expect(text.slice(word.start, word.end).trim()).toBe(text.slice(word.start, word.end))
      }),
    )
  })
})

describe('recognition', () => {
  it.each<[string, string, string[]]>([
    ['by its words', '100% cán bộ có chữ ký số', ['signature']],
    ['with tone marks elsewhere or missing', '100% can bo co chu ky so', ['signature']],
    ['one word only with its marks: a village', 'internet đến các bản', ['village']],
    ['one word only with its marks: a table is none', 'internet trên bàn', []],
    ['a syllable of another word is none', 'văn bản trên internet', []],
    ['forbidden words', 'cán bộ hướng dẫn người dân dùng chữ ký số', []],
    ['the fuller words win', 'Tỷ lệ hồ sơ trực tuyến toàn trình', ['online-whole']],
    ['two statements in one', 'Cán bộ có chữ ký số và kỹ năng số', ['signature', 'skills']],
    ['a purpose is not stated', 'Bồi dưỡng kỹ năng số cho công chức để sử dụng chữ ký số', ['skills']],
    ['rivals decide nothing', 'hộ dân nông thôn dùng nước sạch', []],
    ['no words over the end of an item', 'công chức; kỹ năng số', ['skills']],
    ['a phrase does not reach over it', 'kỹ năng; số cán bộ', []],
    ['an id written in the text', 'Chỉ tiêu 5 (online-whole): 80%', ['online-whole']],
    ['an id that nobody knows', 'Chỉ tiêu 5 (no-such-thing): 80%', []],
    ['nothing', '', []],
  ])('%s: %s', (_, text, expected) => expect(ids(text)).toEqual(expected))

  it('says which words decided and what was refused', () => {
    const { recognition } = recognizeIndicator('Tỷ lệ hồ sơ trực tuyến toàn trình', dictionary)
    expect(recognition).toEqual({
      indicator: 'online-whole',
      words: ['hồ sơ trực tuyến toàn trình'],
      others: [{ indicator: 'online', why: 'the words say more: online-whole' }],
    })
  })
  it('says that it is ambiguous', () => {
    const { recognition } = recognizeIndicator('hộ dân nông thôn dùng nước sạch', dictionary)
    expect(recognition.others.map((other) => [other.indicator, other.why.startsWith('ambiguous')])).toEqual([
      ['rival-one', true],
      ['rival-two', true],
    ])
  })
  it('never throws, and quotes words of the text', () => {
    const piece = fc.constantFrom(
      'cán bộ',
      'chữ ký số',
      'kỹ năng số',
      'hồ sơ trực tuyến',
      'toàn trình',
      ';',
      '. ',
      'để',
      'TTHC',
      '5G',
      'ỗ',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ').normalize('NFC')
        const { indicators, recognition } = recognizeIndicator(text, dictionary)
        expect(indicators[0] ?? null).toBe(recognition.indicator)
        for (const word of recognition.words) expect(text).toContain(word)
      }),
    )
  })
  it('a text of half a million characters is no trouble', () => {
    const text = 'cán bộ chữ ký số hồ sơ trực tuyến '.repeat(20_000)
    expect(ids(text).length).toBeGreaterThan(0)
  })
})

describe('the clauses of a target', () => {
  const clauses = (text: string, ...subjects: (readonly [string, string])[]) =>
    recognizeTargetIndicators(
      { text, section: '', clauses: subjects.map(([subject, unit]) => ({ subject, unit })) },
      dictionary,
    ).clauses
  it('each by its own words', () => {
    expect(
      clauses(
        '100% cán bộ có chữ ký số; hồ sơ trực tuyến đạt 90%',
        ['cán bộ có chữ ký số', '%'],
        ['hồ sơ trực tuyến', '%'],
      ),
    ).toEqual(['signature', 'online'])
  })
  it('one clause also by the whole sentence', () =>
    expect(clauses('Cán bộ có chữ ký số đạt 100%. Tăng hồ sơ trực tuyến.', ['tỷ lệ', '%'])).toEqual(['signature']))
  it('a share is no count', () => {
    expect(clauses('Xây dựng 2 mô hình hồ sơ trực tuyến', ['mô hình hồ sơ trực tuyến', 'mô hình'])).toEqual(['models'])
  })
})

describe('pointing to a superior', () => {
  it.each([
    'theo kế hoạch của Thành phố',
    'phù hợp theo định hướng của tỉnh',
    'hoàn thành chỉ tiêu cấp trên giao',
    'đạt chỉ tiêu do UBND tỉnh giao',
    'theo lộ trình của Trung ương',
    'theo mục tiêu của Thành ủy',
    'hoàn thành chỉ tiêu học tập theo quy định',
    'theo phân bổ của Sở Khoa học và Công nghệ',
    'bám sát chỉ tiêu của tỉnh',
    'theo chương trình của thành phố',
  ])('%s', (text) => expect(pointsToSuperior(text)).toBe(true))
  it.each([
    'theo hướng dẫn của Thành phố',
    'theo quy định của pháp luật',
    'theo kế hoạch của xã',
    'triển khai kế hoạch năm 2026',
    'báo cáo UBND tỉnh theo quy định',
    'phối hợp với các sở, ngành của tỉnh',
    'đề nghị tỉnh hỗ trợ kinh phí',
    'mục tiêu của Nghị quyết',
    'theo đúng tiến độ đề ra',
    'kế hoạch được tỉnh phê duyệt',
  ])('not: %s', (text) => expect(pointsToSuperior(text)).toBe(false))
})

describe('mentions', () => {
  const passage = (text: string): Passage => ({
    kind: 'paragraph',
    text,
    section: 'II',
    line: 7,
    span: { start: 100, end: 100 + text.length },
  })
  const mentions = (text: string, targets: readonly Target[] = []) =>
    findIndicatorMentions({ targets, tasks: [], passages: [passage(text)] }, dictionary)
  it('quotes the sentence and its place', () => {
    const [first, second] = mentions('Nâng cao chất lượng dịch vụ công. Hồ sơ trực tuyến theo kế hoạch của tỉnh.')
    expect([first?.indicator, first?.pointsToSuperior, first?.span]).toEqual([
      'online',
      false,
      { start: 100, end: 133 },
    ])
    expect([second?.indicator, second?.pointsToSuperior, second?.quote]).toEqual([
      'online',
      true,
      'Hồ sơ trực tuyến theo kế hoạch của tỉnh.',
    ])
  })
  it('a pointer after a semicolon belongs to what stands before it', () => {
    expect(mentions('Công chức học kỹ năng số; hoàn thành chỉ tiêu theo quy định.')[0]).toMatchObject({
      indicator: 'skills',
      pointsToSuperior: true,
    })
  })
  it('tells each sentence once', () => expect(mentions('Hồ sơ trực tuyến. Hồ sơ trực tuyến.')).toHaveLength(1))
})
