/**
 * Insults, slurs and swear words in several languages, also in look-alike letters, with accents, in digits and
 * s p a c e d out. A help for the host, not a judge: the host lets a refused name in, and keeps an accepted one out.
 */
import unhomoglyph from 'unhomoglyph'
import { withoutAccents } from './name-keys.ts'
import { holdsStem } from './stems.ts'
import { isListed } from './word-list.ts'

export function isOffensive(text: string): boolean {
  return formsOf(text).some((form) => holdsStem(form) || wordsOf(form).some(isListed))
}

/** The text as it stands, in plain Latin letters, with its single letters closed up, and parted at inner capitals. */
function formsOf(text: string): readonly string[] {
  const plain = inLatin(text)
  const closed = plain.replaceAll(/(?<=(?<!\p{L})\p{L})[^\p{L}]+(?=\p{L}(?!\p{L}))/gu, '')
  const parted = plain.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return [...new Set([text.normalize('NFC'), plain, closed, parted])]
}

/** What an eye takes for Latin letters, written in them. */
function inLatin(text: string): string {
  const folded = withoutAccents(text.replaceAll(/[ßẞæøœđłıŁ]/gu, (letter) => spelt[letter] ?? letter))
  return folded.replaceAll(/[^\p{ASCII}]/gu, unhomoglyph)
}

const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
}

/** Words with digits and signs read as the letters they stand for, without the figures round them, and in pairs. */
function wordsOf(form: string): readonly string[] {
  const words = form.toLowerCase().split(/[^\p{L}\p{M}\p{N}@$!]+/u)
  const letters = words.map((word) => word.replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
  const read = words.flatMap((word) => [readAs(word, 'i'), readAs(word, 'l')])
  return [...words, ...letters, ...read, ...pairsOf(letters)]
}

/** `1` is an i to some and an l to others. */
function readAs(word: string, one: 'i' | 'l'): string {
  const table: Readonly<Record<string, string>> = { 0: 'o', 1: one, 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }
  return word.replaceAll(/[0134579@$!]/gu, (sign) => table[sign] ?? (sign === '!' ? one : sign))
}

/** A long word in two halves, such as `arsch loch`; short ones are too often a first name and an initial. */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? ''
    return word.length > 1 && next.length > 1 && word.length + next.length > 5 ? [word + next] : []
  })
}
