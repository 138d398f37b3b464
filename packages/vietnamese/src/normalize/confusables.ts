/**
 * Code points that stand for another one in Vietnamese documents: wrong letters of old keyboards and fonts, letters of
 * other scripts that look alike, and compatibility forms. `repair`: the writer's slip, worth a remark; otherwise only
 * another way of writing the same.
 */
export interface Confusable {
  readonly written: string
  readonly taken: string
  readonly repair: boolean
}

const slip = (written: string, taken: string): Confusable => ({ written, taken, repair: true })
const form = (written: string, taken: string): Confusable => ({ written, taken, repair: false })
const pairs = (make: (written: string, taken: string) => Confusable, from: string, to: string): Confusable[] => {
  const right = Array.from(to)
  return Array.from(from, (written, at) => make(written, right[at]!))
}

export const confusables: readonly Confusable[] = [
  // Latin letters taken for the Vietnamese one: gha for horned u, eth and African d for đ
  ...pairs(slip, 'ƣƢÐðƉɖ', 'ưƯĐđĐđ'),
  // comparison and percent signs that differ in drawing only
  ...pairs(form, '⩾≧⩽≦％﹪٪', '≥≥≤≤%%%'),
  // slashes and colons
  ...pairs(form, '⁄∕／：；，．', '///:;,.'),
  ...pairs(form, '“”„‟«»‘’‚‛', '""""""\'\'\'\''),
]

/** Letters of Cyrillic and Greek that look like Latin ones; taken for them only beside a Latin letter or a digit. */
export const lookAlikeLetters: readonly Confusable[] = [
  ...pairs(slip, 'АВЕКМНОРСТХУаеорсхуі', 'ABEKMHOPCTXYaeopcxyi'),
  ...pairs(slip, 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
]
