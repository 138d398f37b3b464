/** A civil day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. No public type holds a `Date`. */
export type Day = string

/**
 * A date or interval in EDTF (ISO 8601-2, levels 0 and 1): `2026`, `2026-03`, `2026-03-15`, `2025/2045`, `../2030`.
 * What the text leaves blank is left out, never invented.
 */
export type Edtf = string
