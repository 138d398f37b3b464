import type { Finding, Waiver } from '@commune-plan/model'

/** The findings that stood when a tool was taken into use: known, shown, and not counted. */
export interface Baseline {
  /** Version of this shape. */
  readonly schemaVersion: '1'
  /** Why there is one; shown with each finding it covers. */
  readonly reason: string
  /** The findings, by rule and fingerprint, sorted. */
  readonly findings: readonly { readonly rule: string; readonly fingerprint: string }[]
}

const reason = 'Đã có khi bắt đầu dùng công cụ (baseline)'
const farDay = '9999-12-31'

/** A baseline of the findings given; waived ones are left to their waivers. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const keys = new Map(
    findings
      .filter(({ waived }) => waived === null)
      .map(({ rule, fingerprint }) => [`${rule} ${fingerprint}`, { rule, fingerprint }]),
  )
  return { schemaVersion: '1', reason, findings: [...keys.keys()].sort().flatMap((key) => keys.get(key) ?? []) }
}

/**
 * Reads a baseline as waivers.
 *
 * @param data the parsed JSON of a {@link Baseline}
 * @throws TypeError for anything else, saying what was found and what is expected
 */
export function loadBaseline(data: unknown): readonly Waiver[] {
  const expected = 'expected { "schemaVersion": "1", "reason": "…", "findings": [{ "rule": "…", "fingerprint": "…" }] }'
  if (!isRecord(data) || data.schemaVersion !== '1' || !Array.isArray(data.findings)) {
    throw new TypeError(`a baseline: got ${shown(data)}, ${expected}`)
  }
  const why = typeof data.reason === 'string' && data.reason !== '' ? data.reason : reason
  return data.findings.map((entry: unknown, index) => {
    if (!isRecord(entry) || typeof entry.rule !== 'string' || typeof entry.fingerprint !== 'string') {
      throw new TypeError(`a baseline, findings[${String(index)}]: got ${JSON.stringify(entry)}, ${expected}`)
    }
    return {
      rule: entry.rule,
      fingerprint: entry.fingerprint,
      reason: why,
      approver: 'baseline',
      document: 'baseline',
      expires: farDay,
    }
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80)
}
