import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli, root } from './run-cli.js'

const folder = mkdtempSync(join(tmpdir(), 'commune-plan-cli-'))
const day = ['--as-of', '2026-06-30']
const file = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)

const plan =
  'UBND XÃ AN LƯƠNG\nSố: 45/KH-UBND\n\nKẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW năm 2026\n\nI. CHỈ TIÊU CỤ THỂ\n- Tỷ lệ hồ sơ trực tuyến đạt 90%.\n'

const both = { vi: 'ví dụ', en: 'example' }
const rule = { id: 'tinh/mau', severity: 'info', title: both, subject: 'target', message: both, basis: [] }
const sources = [{ title: 'Ví dụ', url: null, locator: null, grade: 'full-text', checkedOn: '2026-01-05' }]
const catalog = {
  schemaVersion: '1',
  id: 'vi-du-1',
  title: both,
  document: {
    number: '1/KH-UBND',
    type: 'Kế hoạch',
    date: '2026-01-05',
    issuer: 'UBND tỉnh',
    title: 'Ví dụ',
    province: '25',
    status: 'in-force',
    amendedBy: [],
    replacedBy: [],
    aliases: [],
    sources,
  },
  scope: '25',
  line: 'government',
  validFrom: '2026-01-05',
  validTo: null,
  requirementsKnown: true,
  reportingDuties: [],
  licence: 'CC-BY-4.0',
}
const requirement = (indicator: string) => ({
  id: 'vi-du-1/1',
  indicator,
  text: both,
  level: 'each-commune',
  threshold: { kind: 'compare', comparator: '>=', value: '75' },
  unit: '%',
  base: null,
  when: [{ kind: 'by', day: '2026-12-31' }],
  milestones: [],
  path: 'none',
  appliesIf: [],
  supersedes: [],
  sources,
})

/** "Ủy ban nhân dân xã …" as a TCVN3 font writes it. */
const tcvn3 = Uint8Array.from(
  Array.from(
    'Uû ban nh©n d©n x· An L­¬ng ban hµnh KÕ ho¹ch thùc hiÖn NghÞ quyÕt n¨m 2026. Tû lÖ hå s¬ trùc tuyÕn ®¹t 90%.',
    (c) => c.charCodeAt(0),
  ),
)

function windows1258(text: string): Uint8Array {
  const marks: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  }
  const letters: Record<string, number> = {
    Ă: 0xc3,
    Đ: 0xd0,
    Ơ: 0xd5,
    Ư: 0xdd,
    ă: 0xe3,
    đ: 0xf0,
    ơ: 0xf5,
    ư: 0xfd,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
    Â: 0xc2,
    Ê: 0xca,
    Ô: 0xd4,
  }
  const bytes = Array.from(
    text
      .normalize('NFD')
      .replace(/([aeouAEOU])([\u0302\u0306\u031b])/gu, (pair) => pair.normalize('NFC'))
      .replace(
        /([aeouAEOU])([\u0323])([\u0302\u0306\u031b])/gu,
        (_, base: string, tone: string, shape: string) => (base + shape).normalize('NFC') + tone,
      ),
  )
  return Uint8Array.from(bytes.map((char) => marks[char] ?? letters[char] ?? char.charCodeAt(0)))
}

beforeAll(() => {
  file('plan.txt', plan)
  file('empty.txt', '')
  file('blank.txt', ' \n\t\n')
  file(
    'binary.bin',
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  )
  file('image.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  file('old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512)]))
  file(
    'no-heading.txt',
    'Đây là một đoạn văn bản không có tiêu đề nào cả, chỉ có vài câu.\nTỷ lệ hồ sơ trực tuyến đạt 90%.',
  )
  file('tcvn3.txt', tcvn3)
  file('windows-1258.txt', windows1258(plan))
  file('secret.txt', `MẬT\n\n${plan}`)
  file('bad.json', '{ "rules": ')
  file('unknown-setting.yaml', 'presett: strict\n')
  file('wrong-others.yaml', 'others: maybe\n')
  file('wrong-rule.json', JSON.stringify({ ...rule, when: { '==': [{ var: 'value' }, 80] } }))
  file('wrong-rule.yaml', 'dataRules: [wrong-rule.json]\n')
  file('unknown-indicator.json', JSON.stringify({ ...catalog, requirements: [requirement('online-payment-dossiers')] }))
  file('catalog.json', JSON.stringify({ ...catalog, requirements: [requirement('online-payment')] }))
  file('other.json', JSON.stringify({ ...catalog, requirements: [requirement('dossiers-online')] }))
  mkdirSync(join(folder, 'folder'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One clear sentence on stderr, or one with a list of mistakes; nothing on stdout, status 2. */
async function refused(words: readonly string[], says: RegExp, input?: string, mistakes = 0) {
  const { status, stdout, stderr } = await cli(words, { cwd: folder, ...(input === undefined ? {} : { input }) })
  expect(stderr).toMatch(says)
  expect(stderr).not.toMatch(/\n\s+at /u)
  expect(stderr.trim().split('\n')).toHaveLength(1 + mistakes)
  expect(stdout).toBe('')
  expect(status).toBe(2)
}

describe('input that cannot be read is refused in one sentence', () => {
  it.each([
    ['a missing file', ['missing.docx'], /"missing\.docx" does not exist/u],
    ['an empty file', ['empty.txt'], /empty/u],
    ['a file of blanks', ['blank.txt'], /no text/u],
    ['binary bytes', ['binary.bin'], /binary\.bin/u],
    ['an image', ['image.png'], /image\.png/u],
    ['a legacy .doc', ['old.doc'], /\.docx/u],
    ['a folder', ['folder'], /is a folder/u],
    ['a document with a secrecy mark', ['secret.txt'], /marked "Mật"/u],
    ['an unknown catalog', ['plan.txt', '--catalog', 'no-such'], /no catalog "no-such"/u],
    ['an unknown profile', ['plan.txt', '--profile', 'no-such'], /no profile "no-such"/u],
    ['an unknown province', ['plan.txt', '--province', 'atlantis'], /no province "atlantis"/u],
    ['an unknown preset', ['plan.txt', '--preset', 'no-such'], /no-such/u],
    ['an unknown format', ['plan.txt', '--format', 'doc'], /no format "doc"/u],
    ['an unknown option', ['plan.txt', '--fromat', 'html'], /--fromat/u],
    ['a day that does not exist', ['plan.txt', '--as-of', '2026-02-30'], /"2026-02-30"/u],
    ['settings that are no JSON', ['plan.txt', '--config', 'bad.json'], /"bad\.json" is no JSON/u],
    ['an unknown setting', ['plan.txt', '--config', 'unknown-setting.yaml'], /unknown setting "presett"/u],
    ['no file at all', [], /needs a plan/u],
  ])('%s', async (_, words, says) => {
    await refused(['evaluate', ...words, ...(words.includes('--as-of') ? [] : day)], says)
  })

  it('in Vietnamese first, in English alone where that is asked for', async () => {
    const words = ['evaluate', 'old.doc', ...day]
    await refused(words, /^commune-plan: "old\.doc": tệp ở định dạng trước năm 2007.*\("old\.doc" is in a format/u)
    await refused([...words, '--lang', 'en'], /^commune-plan: "old\.doc" is in a format of before 2007/u)
    await refused(['read', 'missing.docx'], /^commune-plan: chưa nêu tệp, hoặc không đọc được tệp/u)
  })

  it('a setting of the wrong kind', () =>
    refused(['check', 'plan.txt', '--config', 'wrong-others.yaml', ...day], /others.*"maybe".*on or off/u))
  it('a rule as data that does not compile, with its place', () =>
    refused(['check', 'plan.txt', '--config', 'wrong-rule.yaml', ...day], /"tinh\/mau".*\n {2}\/when.*===/u, '', 1))
  it('a catalog on an indicator that nobody knows, with those that come near', () =>
    refused(
      ['align', 'plan.txt', '--catalog', 'unknown-indicator.json', ...day],
      /vi-du-1\/1: names the unknown indicator "online-payment-dossiers".*online-payment/u,
      '',
      1,
    ))
  it('two catalogs of one id', () =>
    refused(['align', 'plan.txt', '--catalog', 'catalog.json', '--catalog', 'other.json', ...day], /Two different/u))
  it('an unknown command', () => refused(['evalute', 'plan.txt'], /no command "evalute"/u))
  it('nothing on standard input', () => refused(['evaluate', '-', ...day], /empty/u, ''))
})

describe('input that is odd but readable', () => {
  it('a catalog given twice counts once', async () => {
    const catalogs = ['--catalog', 'catalog.json', '--only-catalog', 'catalog.json']
    const { stdout } = await cli(['align', 'plan.txt', ...catalogs, '--province', '25', ...day, '--format', 'json'], {
      cwd: folder,
    })
    expect((JSON.parse(stdout) as { verdicts: unknown[] }).verdicts).toHaveLength(1)
  })
  it('a table of figures to report holds what an own profile counts', async () => {
    const profile = join(root, 'examples', 'progress-ranking', 'profile.json')
    const words = ['score', 'plan.txt', '--profile', profile, '--template', 'table.csv', ...day]
    expect((await cli(words, { cwd: folder })).status).toBe(0)
    const table = readFileSync(join(folder, 'table.csv'), 'utf8')
    for (const code of ['dossiers-online', 'online-payment', 'classes', 'inTime']) expect(table).toContain(`,${code},`)
    rmSync(join(folder, 'table.csv'))
  })

  it.each(['tcvn3.txt', 'windows-1258.txt'])('%s is read, with a note on its encoding', async (name) => {
    const { status, stdout } = await cli(['read', name, '--format', 'json'], { cwd: folder })
    expect(status).toBe(0)
    const read = JSON.parse(stdout) as { notes: { code: string }[] }
    expect(read.notes.map((note) => note.code).join()).toMatch(/encoding/u)
    expect(stdout).toMatch(/trực tuyến/u)
  })

  it('a plan without any heading is evaluated', async () => {
    const { status } = await cli(['evaluate', 'no-heading.txt', ...day, '--format', 'json'], { cwd: folder })
    expect([0, 1]).toContain(status)
  })

  it('a text of 50 MB is read', { timeout: 120_000 }, async () => {
    const big = 'Phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn xã năm 2026.\n'
    file(
      'big.txt',
      `${plan}\nII. NHIỆM VỤ\n\n${big.repeat(Math.ceil((50 * 1024 * 1024) / new TextEncoder().encode(big).length))}`,
    )
    const { status } = await cli(['read', 'big.txt', '--format', 'json', '--out', 'big.json'], { cwd: folder })
    expect(status).toBe(0)
    rmSync(join(folder, 'big.txt'))
    rmSync(join(folder, 'big.json'))
  })

  it('one unreadable plan among several: the others are evaluated, status 2', async () => {
    const { status, stdout, stderr } = await cli(
      ['evaluate', 'plan.txt', 'missing.txt', ...day, '--format', 'json', '--fail-on', 'none'],
      { cwd: folder },
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/missing\.txt/u)
    expect((JSON.parse(stdout) as { evaluations: unknown[] }).evaluations).toHaveLength(1)
  })
})

describe('nothing half-written is left behind', () => {
  it('a report that cannot be written leaves no file', async () => {
    const before = readdirSync(folder).sort()
    const { status, stderr } = await cli(
      ['evaluate', 'plan.txt', ...day, '--format', 'html', '--out', join('plan.txt', 'report.html')],
      { cwd: folder },
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/could not be written/u)
    expect(readdirSync(folder).sort()).toEqual(before)
  })
})
