import { describe, expect, it } from 'vitest'
import { loadProfile } from './profile/load-profile.js'
import { profiles } from './profiles.js'

describe('the shipped profiles', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))('%s loads without a problem', (_, profile) => {
    expect(loadProfile(profile).problems ?? []).toEqual([])
  })
})
