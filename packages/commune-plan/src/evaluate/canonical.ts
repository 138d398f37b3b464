import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A deep copy with sorted keys, without `undefined`, and frozen: what makes two evaluations of the same input the same
 * bytes. List order is meaning and is kept.
 */
export function canonical<T>(value: T): T {
  return copy(value) as T
}

function copy(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return Object.freeze(value.map(copy))
  const source = value as Record<string, unknown>
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(source).sort()) if (source[key] !== undefined) result[key] = copy(source[key])
  return Object.freeze(result)
}

/** SHA-256 in hexadecimal of bytes, or of the canonical JSON of any other value. */
export function fingerprintOf(value: unknown): string {
  return bytesToHex(sha256(value instanceof Uint8Array ? value : utf8ToBytes(JSON.stringify(canonical(value)))))
}
