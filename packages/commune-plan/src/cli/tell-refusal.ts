import type { LocalizedText } from '@commune-plan/model'

/** The refusal as it is told: in Vietnamese first, unless English is asked for; the full English sentence always. */
export function tellRefusal({ vi, en }: LocalizedText, english: boolean): string {
  return english || vi === en ? `commune-plan: ${en}` : `commune-plan: ${vi} (${en})`
}

/** Whether the words of the command line ask for English. */
export function asksEnglish(words: readonly string[]): boolean {
  return words.some((word, index) => word === '--lang=en' || (word === '--lang' && words[index + 1] === 'en'))
}
