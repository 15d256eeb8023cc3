/** How glorp is spelt. No page that plays imports it: a phone would hold the disguises before they are told. */

/** Glorp stands for words that nobody wants to read: made up and harmless, spelt in several ways to slip through. */
export const GLORPS = ['glorp', 'glurp', 'slorp', 'gorp'] as const

/** A pack's words, and the glorps after them. */
export function withGlorps(words: readonly string[]): string[] {
  return [...words, ...GLORPS]
}
