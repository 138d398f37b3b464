import { describe, expect, it } from 'vitest'
import { waiverSchema } from './waiver.js'

const waiver = {
  rule: 'document/number-blank',
  fingerprint: 'document/number-blank#header.number',
  reason: 'Bản dự thảo',
  approver: 'Chủ tịch UBND xã',
  document: '05/TB-UBND',
  expires: '2026-12-31',
}

describe('waiverSchema', () => {
  it('accepts a waiver with reason, approver, document and expiry', () => {
    expect(waiverSchema.parse(waiver)).toEqual(waiver)
  })

  it.each(Object.keys(waiver))('refuses a waiver without %s', (member) => {
    expect(waiverSchema.safeParse({ ...waiver, [member]: undefined }).success).toBe(false)
    expect(waiverSchema.safeParse({ ...waiver, [member]: '' }).success).toBe(false)
  })

  it('asks for quotes round a fingerprint of digits alone, as YAML reads it', () => {
    const read = waiverSchema.safeParse({ ...waiver, fingerprint: 1234567890123456 })
    expect(read.error?.issues[0]?.message).toBe('got a number; put it in quotes: "1234567890123456"')
  })

  it('names a member that it does not know', () => {
    expect(waiverSchema.safeParse({ ...waiver, expiry: '2026-12-31' }).error?.issues[0]?.message).toContain('expiry')
  })
})
