/**
 * A typed name as it will stand on the wall: one form for every way to write the same letters, and nothing in it that
 * nobody sees. Fillers, tags, zero-width and direction marks come along with copied text, and are pranks otherwise.
 */

/**
 * What Unicode says a font shows nothing for, controls, and three signs that are blank although it does not say so.
 * The two joiners stay between letters of scripts that are spelt with them, such as Persian and Hindi.
 */
const unseen =
  /(?!(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200C\u200D](?=\p{L}))[\p{Default_Ignorable_Code_Point}[\p{Cc}--\s]\u2800\u{16FE4}\u{1D159}]/gv

/** Compatibility forms folded (full-width, ligatures, mathematical letters); what nobody sees and double spaces gone. */
export function tidyName(typed: string): string {
  return typed.replaceAll(unseen, '').normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
}
