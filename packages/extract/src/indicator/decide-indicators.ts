import type { Recognition } from '@commune-plan/model'
import type { WordingMatch } from './match-wordings.js'
import type { Word } from './words.js'

/** What a text states, and why. */
export interface Decision {
  /** Ids in the order of the text; several where one figure holds for several; none where unknown or ambiguous. */
  readonly indicators: readonly string[]
  /** The first of them, the words that decided, and what was refused with its reason. */
  readonly recognition: Recognition
}

/** Words after which only a purpose follows, not what is measured. */
const purpose = new Set(['nhằm', 'để'])

/**
 * Decides between the indicators whose words stand in a text. One whose words include all words of another takes its
 * place; two that rest on different core words are both stated; two that share core words are ambiguous, and none is
 * taken. No score is involved.
 */
export function decideIndicators(matches: readonly WordingMatch[], words: readonly Word[], text: string): Decision {
  const cut = words.findIndex((word) => purpose.has(word.folded))
  const stated = matches.filter((match) => cut < 0 || first(match.core) < cut)
  const meant = stated.length > 0 ? stated : matches
  const winners = meant.filter((match) => !meant.some((other) => other !== match && dominates(other, match)))
  const rivals = winners.filter((match) =>
    winners.some((other) => other !== match && intersects(match.core, other.core)),
  )
  const refused = matches
    .filter((match) => !winners.includes(match))
    .map((match) => ({ indicator: match.indicator, why: cause(match, meant) }))
  const sorted = [...winners].sort((a, b) => first(a.core) - first(b.core))
  if (rivals.length > 0) {
    const others = [
      ...rivals.map((match) => ({
        indicator: match.indicator,
        why: `ambiguous: ${quoted(match, words, text).join(' … ')}`,
      })),
      ...refused,
    ]
    const clear = sorted.filter((match) => !rivals.includes(match))
    return {
      indicators: clear.map((match) => match.indicator),
      recognition: {
        indicator: clear[0]?.indicator ?? null,
        words: clear[0] ? quoted(clear[0], words, text) : [],
        others,
      },
    }
  }
  const [taken, ...more] = sorted
  return {
    indicators: sorted.map((match) => match.indicator),
    recognition: {
      indicator: taken?.indicator ?? null,
      words: taken ? quoted(taken, words, text) : [],
      others: [
        ...more.map((match) => ({ indicator: match.indicator, why: 'stated too: the same figure holds for it' })),
        ...refused,
      ],
    },
  }
}

function cause(match: WordingMatch, meant: readonly WordingMatch[]): string {
  const better = meant.find((other) => other !== match && dominates(other, match))
  return better ? `the words say more: ${better.indicator}` : 'named as a purpose, not as what is measured'
}

function dominates(a: WordingMatch, b: WordingMatch): boolean {
  return a.places.size > b.places.size && [...b.places].every((place) => a.places.has(place))
}

function intersects(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].some((place) => b.has(place))
}

function first(places: ReadonlySet<number>): number {
  return Math.min(...places)
}

/** The words that decided, as they stand in the text; neighbours are one piece. */
function quoted(match: WordingMatch, words: readonly Word[], text: string): readonly string[] {
  const pieces: { start: number; end: number; last: number }[] = []
  for (const place of [...match.places].sort((a, b) => a - b)) {
    const word = words[place]
    const open = pieces.at(-1)
    if (!word) continue
    if (open && place === open.last + 1) pieces[pieces.length - 1] = { ...open, end: word.end, last: place }
    else pieces.push({ start: word.start, end: word.end, last: place })
  }
  return pieces.map((piece) => text.slice(piece.start, piece.end))
}
