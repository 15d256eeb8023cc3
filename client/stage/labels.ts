/** Words on the stage: a card's words, and how wide a line of type will be before any canvas exists. */
import { wordOf } from '../locale/word-of.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

export { wordOf }
export { teamName } from '../ui/team-name.ts'

/** A card's line; null is the blank. */
export function cardLine(words: readonly string[], card: readonly (TokenId | null)[]): string {
  return card.map((token) => (token === null ? '____' : wordOf(words, token))).join(' ')
}

/** A generous estimate of a line's width: Atkinson Hyperlegible Next runs at about 0.46 em a letter, 0.52 in bold. */
export function lineWidth(text: string, size: number, weight: 400 | 600 | 800 = 400): number {
  return text.length * size * (weight === 400 ? 0.49 : 0.55)
}
