import type { LexiconEntry } from '@commune-plan/vietnamese'

/** Syllables of numbers in words; their value is read from the whole phrase. */
export const numeralWords: readonly LexiconEntry[] = [
  { spell: 'một|hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười', is: 'numword' },
  { spell: 'chục|mươi|mốt|lăm|nhăm|tư|linh|lẻ|trăm|rưỡi', is: 'numtail' },
  ...['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, at) => ({
    spell: `thứ ${word}`,
    is: 'ordinal',
    value: at + 1,
  })),
  { spell: 'một nửa|nửa', is: 'half', value: '0.5' },
]
