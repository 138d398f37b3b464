import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { evaluatePlan } from 'commune-plan'
import { describe, expect, it } from 'vitest'
import {
  changesInWords,
  compareResults,
  evaluateFolder,
  outcomeOf,
  type CorpusResult,
  type Outcome,
} from '../../scripts/lib/corpus.mjs'

const root = resolve(import.meta.dirname, '../..')
const folders = {
  examples: join(root, 'examples/plans'),
  plans: join(root, '../shared/plans'),
  corpus: join(root, '../shared/corpus'),
}
const baseline = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus-baseline.json'), 'utf8')) as Readonly<
  Record<string, CorpusResult>
>

/** Every finding and verdict on the examples, and on the plans beside the project where they are, is a known one. */
describe('the corpus gate: nothing changes unseen', () => {
  it.each(Object.entries(folders))('%s', { timeout: 120_000 }, async (name, folder) => {
    if (!existsSync(folder)) return console.log(`skipped: ${folder} is not there`)
    const before = baseline[name]
    if (before === undefined) throw new Error(`no baseline of ${name}: run "node scripts/corpus-gate.mjs accept"`)
    const changes = compareResults(before, await evaluateFolder(evaluatePlan, folder, before.asOf))
    expect(
      changes.total,
      `${changesInWords(changes)}\n\nRead each change against its plan; then build, run "node scripts/corpus-gate.mjs accept" and commit test/conformance/corpus-baseline.json.\n`,
    ).toBe(0)
  })
  it('keeps no words of the plans', () => {
    const plain = /^[a-z0-9-]+\/[a-z0-9-]+ (?:error|warning|info|advice) \d+ [0-9a-f]{16}$/u
    for (const { plans } of Object.values(baseline)) {
      for (const { findings, faults } of Object.values(plans)) {
        expect(findings.filter((finding) => !plain.test(finding))).toEqual([])
        expect(faults).toEqual([])
      }
    }
  })
})

const outcome = (findings: readonly string[], verdicts: Outcome['verdicts'] = {}, faults: readonly string[] = []) => ({
  findings,
  verdicts,
  faults,
})
const result = (plans: CorpusResult['plans']): CorpusResult => ({ schemaVersion: '2', asOf: '2026-06-30', plans })
const a = 'a'.repeat(16)
const b = 'b'.repeat(16)
const before = result({
  'mot.txt': outcome([`target/no-lead error 10 ${a}`, `task/none error 3 ${b}`], { looser: ['nq03/1'] }),
  'hai.txt': outcome([]),
})
const after = result({
  'mot.txt': outcome([`target/no-lead warning 12 ${a}`, `task/no-lead error 20 ${b}`], { equal: ['nq03/1'] }, ['hỏng']),
  'ba.txt': outcome([]),
})

describe('two results compared', () => {
  it('shows what came, went and moved, rule by rule', () => {
    const changes = compareResults(before, after)
    expect(changesInWords(changes).split('\n')).toEqual([
      '3 plans, 7 changes',
      '',
      'target/no-lead: +0 -0 ~1',
      '  ~ mot.txt:10 error -> mot.txt:12 warning',
      '',
      'task/no-lead: +1 -0 ~0',
      '  + mot.txt:20 error',
      '',
      'task/none: +0 -1 ~0',
      '  - mot.txt:3 error',
      '',
      'verdicts',
      '  mot.txt nq03/1: looser -> equal',
      '',
      'new faults',
      '  mot.txt: hỏng',
      '',
      'plans',
      '  + ba.txt',
      '  - hai.txt',
    ])
  })
  it('sees that one of two like findings is gone', () => {
    const twice = result({ 'mot.txt': outcome([`task/vague advice 5 ${a}`, `task/vague advice 9 ${a}`]) })
    const once = result({ 'mot.txt': outcome([`task/vague advice 9 ${a}`]) })
    expect(compareResults(twice, once).rules).toMatchObject([{ disappeared: [{ line: 5 }], appeared: [], changed: [] }])
  })
  it('says so where nothing changed', () => {
    expect(changesInWords(compareResults(before, before))).toBe('2 plans: nothing changed')
  })
  it('keeps neither words of the plan nor verdicts that say nothing of it', () => {
    const finding = { rule: 'task/vague', severity: 'advice', line: 7, fingerprint: a, quote: 'Quan tâm', subject: 'x' }
    const verdicts = [
      { requirement: 'z', verdict: 'absent' },
      { requirement: 'c', verdict: 'absent' },
      { requirement: 'd', verdict: 'not-applicable' },
    ]
    expect(outcomeOf({ findings: [finding], verdicts, faults: [] })).toEqual({
      findings: [`task/vague advice 7 ${a}`],
      verdicts: { absent: ['c', 'z'] },
      faults: [],
    })
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-gate-'))
  const save = (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const [old, now] = [save('old.json', JSON.stringify(before)), save('now.json', JSON.stringify(after))]
  const run = (...given: string[]) =>
    new Promise<{ status: number; out: string; err: string }>((done) => {
      const child = execFile(process.execPath, [join(root, 'scripts/corpus-gate.mjs'), ...given], (_, out, err) => {
        done({ status: child.exitCode ?? -1, out, err })
      })
    })

  it.each([
    ['by default', [], 0],
    ['--fail-on change', ['--fail-on', 'change'], 1],
    ['--fail-on verdict', ['--fail-on', 'verdict'], 1],
    ['--fail-on none', ['--fail-on', 'none'], 0],
  ])('ends as told: %s', async (_, options, status) => {
    const ended = await run('compare', old, now, ...options)
    expect(ended).toMatchObject({ status, err: '' })
    expect(ended.out).toContain('task/none: +0 -1 ~0')
  })
  it('ends with 0 where nothing changed', async () => {
    expect(await run('compare', old, old, '--fail-on', 'change')).toMatchObject({ status: 0, err: '' })
  })
  it('writes JSON', async () => {
    const { out } = await run('compare', old, now, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      total: 7,
      verdicts: [{ requirement: 'nq03/1', was: 'looser', is: 'equal' }],
    })
  })
  it.each([
    ['nothing', [], 'usage:'],
    ['an unknown option', ['compare', old, now, '--fial-on', 'change'], 'usage:'],
    ['an unknown level', ['compare', old, now, '--fail-on', 'all'], 'expected change, verdict or none'],
    ['a checkout without plans', ['compare', root, old], 'say --plans FOLDER'],
    ['no checkout', ['compare', folder, old, '--plans', folder], 'is no checkout'],
    ['no folder', ['save', join(folder, 'nowhere'), join(folder, 'x.json')], 'no folder'],
  ])('refuses %s', async (_, given, message) => {
    const { status, out, err } = await run(...given)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })
  it.each([
    ['no JSON', '{', 'no JSON'],
    ['another JSON', '{}', 'got schemaVersion null, expected "2"'],
  ])('refuses %s as a result', async (_, content, message) => {
    const { status, err } = await run('compare', old, save('wrong.json', content))
    expect(status).toBe(3)
    expect(err).toContain(message)
  })

  const built = existsSync(join(root, 'packages/commune-plan/dist/index.js'))
  it.skipIf(!built)('compares two built checkouts, here one with itself', { timeout: 120_000 }, async () => {
    const ended = await run('compare', root, root, '--plans', folders.examples, '--fail-on', 'change')
    expect(ended).toMatchObject({ status: 0, out: '3 plans: nothing changed\n', err: '' })
  })
  it.skipIf(!built)('compares a saved result with a built checkout', { timeout: 120_000 }, async () => {
    const saved = join(folder, 'saved.json')
    expect(await run('save', folders.examples, saved)).toMatchObject({ status: 0 })
    const none = save('none.json', JSON.stringify(result({})))
    expect((await run('compare', none, saved, '--fail-on', 'change')).status).toBe(1)
    expect((await run('compare', saved, root, '--plans', folders.examples, '--fail-on', 'change')).status).toBe(0)
  })
})
