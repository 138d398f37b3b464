import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, root } from './run-cli.js'

const plans = readdirSync(join(root, 'examples', 'plans')).map((name) => join('examples', 'plans', name))
const day = ['--as-of', '2026-06-30']

describe('exit status', () => {
  it('0 for a sound plan', async () => {
    const { status, stderr } = await cli(['evaluate', 'examples/plans/ke-hoach-vung.md', ...day])
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
  it('1 for findings at the fail level, 0 when none is asked for', async () => {
    const weak = ['check', 'examples/plans/ke-hoach-yeu.txt', ...day]
    expect((await cli(weak)).status).toBe(1)
    expect((await cli([...weak, '--fail-on', 'none'])).status).toBe(0)
  })
  it('2 for wrong usage', async () => {
    expect((await cli([])).status).toBe(2)
    expect((await cli(['evaluate'])).status).toBe(2)
  })
  it('3 for a fault: a plug-in whose rule throws is named, and the evaluation says that it is incomplete', async () => {
    const { status, stdout } = await cli([
      'evaluate',
      'examples/plans/ke-hoach-vung.md',
      ...day,
      '--format',
      'json',
      '--config',
      'test/cli/failing-plugin.yaml',
    ])
    expect(status).toBe(3)
    const evaluation = JSON.parse(stdout) as { complete: boolean; faults: { source: string; message: string }[] }
    expect(evaluation.complete).toBe(false)
    expect(JSON.stringify(evaluation.faults)).toMatch(/broken.*no luck|no luck.*broken/u)
  })
})

describe('output', () => {
  it('keeps results on stdout and is the same twice, in any time zone and locale', async () => {
    const words = ['evaluate', ...plans, ...day, '--format', 'json', '--fail-on', 'none']
    const one = await cli(words, { env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } })
    const two = await cli(words, { env: { TZ: 'America/Los_Angeles', LANG: 'C' } })
    expect(one.stdout).toBe(two.stdout)
    expect((JSON.parse(one.stdout) as { evaluations: unknown[] }).evaluations).toHaveLength(plans.length)
  })
  it('has no colour in a pipe, or with NO_COLOR', async () => {
    const { stdout } = await cli(['evaluate', plans[0]!, ...day, '--fail-on', 'none'], {
      env: { NO_COLOR: '1', FORCE_COLOR: '1' },
    })
    expect(stdout).not.toMatch(/\u001B\[/u)
  })
  it.each([
    'evaluate',
    'read',
    'align',
    'check',
    'score',
    'diff',
    'scan',
    'rules',
    'catalogs',
    'indicators',
    'profiles',
  ])('%s has help', async (name) => {
    const { status, stdout } = await cli([name, '--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/Example:/u)
  })
})
