import type { Certainty, Decimal, Span } from '@commune-plan/model'

/** How a value is to be compared: `eq` as written without a comparator, `about` for "khoảng", `range` for two ends. */
export type Compare = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'about' | 'range'

/** One value with its comparator; `upper` where it is a range. */
export interface Amount {
  readonly compare: Compare
  readonly value: Decimal
  readonly upper: Decimal | null
}

/** Unit of a quantity. */
export interface QuantityUnit {
  readonly code: 'percent' | 'percentage-point' | 'VND' | 'USD' | 'count' | 'ratio' | 'times' | 'bit/s' | 'none'
  /** The counted noun, or a physical unit, as written in lower case: "mô hình", "tấn", `Gbit/s`. */
  readonly noun: string | null
}

/** How firmly the plan means it: `aspire` for phấn đấu, `maintain` for duy trì, `ensure` for bảo đảm. */
export type Intent = 'stated' | 'aspire' | 'maintain' | 'ensure'

/** What a level is for in its sentence. */
export type LevelRole =
  /** a threshold to be reached */
  | 'target'
  /** part of what is measured: "tốc độ trên 1 Gbps" */
  | 'qualifier'
  /** a limit on how something is done: "chỉ một lần" */
  | 'constraint'
  /** how things stand, not what is aimed at */
  | 'baseline'
  /** how many there are of something that is merely named */
  | 'enumeration'

/** A part of a whole that is given in figures: 66 of 112 thôn. */
export interface OutOf {
  readonly part: Decimal
  readonly whole: Decimal
  readonly noun: string | null
}

/** A value that is to be reached, kept or not passed. */
export interface LevelMeaning extends Amount {
  readonly kind: 'level'
  readonly unit: QuantityUnit
  readonly role: LevelRole
  readonly intent: Intent
  /** "năm", "người/năm", "xã": each of which the value holds for. */
  readonly per: string | null
  /** What a share is taken of, where it is named directly behind it. */
  readonly of: string | null
  readonly outOf: OutOf | null
  /** As the plan writes money and other scaled numbers: value 70, scale "triệu đồng". */
  readonly display: { readonly value: Decimal; readonly upper: Decimal | null; readonly scale: string } | null
  /** "gần 80%" is below it. */
  readonly side: 'below' | null
  /** A threshold inside the counted noun: "xã dưới 5 tiêu chí". */
  readonly filter: (Amount & { readonly unit: QuantityUnit }) | null
}

/** A rise or fall: by how much, from and to which value. */
export interface ChangeMeaning {
  readonly kind: 'change'
  readonly way: 'up' | 'down'
  readonly by: Amount | null
  readonly from: Amount | null
  readonly to: Amount | null
  readonly unit: QuantityUnit
  readonly per: string | null
  readonly average: boolean
  /** What it is compared with: a year, or `plan`. */
  readonly against: string | null
  /** The value that results, where brackets state it. */
  readonly result: (Amount & { readonly unit: QuantityUnit }) | null
  readonly of: string | null
  readonly intent: Intent
}

/** A place among others. */
export interface RankMeaning {
  readonly kind: 'rank'
  readonly compare: Compare | 'in-group'
  readonly place: Decimal | null
  readonly outOf: Decimal | null
  readonly noun: string | null
  readonly group: string | null
  readonly scope: string | null
  readonly intent: Intent
}

/** A grade: "loại khá trở lên". */
export interface GradeMeaning {
  readonly kind: 'grade'
  readonly compare: Compare
  readonly grade: string
  readonly intent: Intent
}

/** Something that is done or not, without a figure. */
export interface DoneMeaning {
  readonly kind: 'done'
  readonly intent: Intent
}

/** More or less of something, without a figure. */
export interface DirectionMeaning {
  readonly kind: 'direction'
  readonly way: 'increase' | 'decrease' | 'minimize' | 'maximize' | 'increase+decrease'
  readonly of: string | null
  readonly intent: Intent
}

/** A comparison or measure without a figure: "trên trung bình", "phù hợp", "hàng nghìn lượt". */
export interface QualitativeMeaning {
  readonly kind: 'qualitative'
  readonly compare: Compare | 'appropriate' | 'vague' | 'none'
  readonly of: string | null
  readonly unit: QuantityUnit | null
  readonly intent: Intent
}

export type QuantityMeaning =
  LevelMeaning | ChangeMeaning | RankMeaning | GradeMeaning | DoneMeaning | DirectionMeaning | QualitativeMeaning

/** Something worth knowing of how a phrase was read. */
export interface ReadingRemark {
  /** `ocr`, `number-ambiguous`, `unit-assumed`, `inconsistent`, … */
  readonly code: string
  readonly span: Span
  readonly was?: string
  readonly taken?: string
}

/** A slot of a reading, with its own characters. */
export interface ReadingPart {
  readonly role: string
  readonly span: Span
  readonly written: string
}

/** A quantity as read. Offsets are UTF-16 units of the text that the caller gave. */
export interface QuantityReading {
  readonly meaning: QuantityMeaning
  readonly span: Span
  /** The words as they stand: `text.slice(span.start, span.end)`. */
  readonly written: string
  readonly parts: readonly ReadingPart[]
  /** Id of the grammar row that read it. */
  readonly rule: string
  readonly certainty: Certainty
  readonly remarks: readonly ReadingRemark[]
}

/** All quantities of a text, and the numbers that nobody claimed. */
export interface QuantityScan {
  /** In text order, never overlapping. */
  readonly readings: readonly QuantityReading[]
  readonly unread: readonly { readonly span: Span; readonly written: string }[]
  /** Work done: at most proportional to the length of the text. */
  readonly steps: number
}
