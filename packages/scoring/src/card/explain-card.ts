import type { ScoreCard, ScoredItem, TraceNode } from '@commune-plan/model'
import { intervalWords } from './sentences.js'
import { written, type Language } from './written.js'

/** For whom a card is explained: a leader gets sentences, an officer figures and basis, a developer every step. */
export type ExplainDepth = 'leader' | 'officer' | 'developer'

/** How a card is explained. */
export interface ExplainOptions {
  /** For whom. */
  readonly depth: ExplainDepth
  /** Vietnamese or English. */
  readonly language: Language
  /** Id of the only item to explain. */
  readonly item?: string
}

/**
 * Explains a card in words. All three depths say the same: each adds lines to the one before it. A card scored with
 * `trace: false` has no more than the leader's sentences.
 */
export function explainCard(card: ScoreCard, { depth, language, item }: ExplainOptions): string {
  const lines: string[] =
    item === undefined ? [`${card.title[language]}. ${card.sentence?.[language] ?? ''}`.trim()] : []
  for (const group of card.groups) {
    const items = group.items.filter(({ id }) => item === undefined || id === item)
    if (items.length === 0) continue
    if (item === undefined) {
      const points = intervalWords(group.points, (value) => written(value, language))
      lines.push('', `${group.id}. ${group.label[language]}: ${points} / ${written(group.maximum, language)}`)
    }
    for (const scored of items) lines.push(...itemLines(scored, depth, language))
  }
  return `${lines.join('\n')}\n`
}

function itemLines(item: ScoredItem, depth: ExplainDepth, language: Language): readonly string[] {
  const lines = [`- ${item.id} ${item.sentence[language]}`]
  if (depth === 'leader') return lines
  if (item.arithmetic !== undefined) lines.push(`    ${item.arithmetic[language]}`)
  const { selfReported, verified, verifier, evidence } = item
  if (selfReported !== undefined && verified !== undefined) {
    const [self, other] = [selfReported, verified].map((points) =>
      intervalWords(points, (value) => written(value, language)),
    )
    lines.push(
      language === 'vi'
        ? `    Tự chấm: ${self!}; xác nhận: ${other!}`
        : `    Self-reported: ${self!}; verified: ${other!}`,
    )
  }
  if (verifier !== undefined) lines.push(`    ${language === 'vi' ? 'Xác nhận' : 'Verified by'}: ${verifier[language]}`)
  if (evidence !== undefined) lines.push(`    ${language === 'vi' ? 'Minh chứng' : 'Evidence'}: ${evidence[language]}`)
  for (const flag of item.flags ?? []) lines.push(`    ! ${flag[language]}`)
  if (depth === 'developer') lines.push(...traceLines(item.trace, '    '))
  return lines
}

function traceLines(node: TraceNode, indent: string): readonly string[] {
  const name = node.label === node.kind || node.label === '' ? node.kind : `${node.kind} ${node.label}`
  const unit = node.unit === undefined ? '' : ` ${node.unit}`
  return [
    `${indent}${name} = ${node.value ?? '?'}${unit}`,
    ...node.children.flatMap((child) => traceLines(child, `${indent}  `)),
  ]
}
