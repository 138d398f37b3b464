import { describe, expect, it } from 'vitest'
import { cli } from './run-cli.js'

describe('indicators', () => {
  it('lists every id, and shows one with how it is counted and who asks it', async () => {
    const { stdout } = await cli(['indicators', '--format', 'json'])
    const { indicators } = JSON.parse(stdout) as { indicators: { id: string }[] }
    expect(indicators.length).toBeGreaterThan(150)
    const listed = (await cli(['indicators'])).stdout
    expect(indicators.filter(({ id }) => !listed.includes(`  ${id} `))).toEqual([])
    expect((await cli(['indicators', '5g-coverage-population'])).stdout).toMatch(
      /5g-coverage-population: .*\n(?:.*\n)*.*Cách tính: .* \/ .*\n(?:.*\n)*.*Được yêu cầu tại: .*nq03/u,
    )
  })

  it('tells which indicator a wording means and by which words, and when it means none', async () => {
    const { stdout } = await cli(['indicators', 'Tỷ lệ dân số được phủ sóng 5G đạt 70%'])
    expect(stdout).toMatch(/^Nhận ra là 5g-coverage-population: /u)
    expect(stdout).toMatch(/nhờ các chữ: “/u)
    const none = await cli(['indicators', '--lang', 'en', 'planting of trees'])
    expect(none.stdout).toBe('No indicator is recognised.\n')
    expect(none.status).toBe(0)
  })
})
