/**
 * What stands in a text and nobody sees: fillers, tags, zero-width marks and those that turn the direction of what comes after
 * them. They come along with copied text, and are pranks otherwise.
 */

/**
 * What Unicode says a font shows nothing for, controls, halves of a letter, and three signs that are blank although it does not say
 * so. The two joiners stay between letters of scripts that are spelt with them, such as Persian and Hindi: with the letter before.
 */
const unseen =
  /([\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}][\u200C\u200D](?=\p{L}))|\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}|[\p{Cs}\u2800\u{16FE4}\u{1D159}]/gu

export function withoutUnseen(text: string): string {
  return text.replaceAll(unseen, '$1')
}

/** The first of them by its number, such as `U+202E`; null where all can be seen. */
export function unseenIn(text: string): string | null {
  for (const [found, spelt] of text.matchAll(unseen)) {
    if (spelt === undefined) return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  }
  return null
}
