/**
 * Nicknames that a classroom may see on a wall. The filter is a help for the host, not a judge: the host renames.
 */
import { randomInt } from 'node:crypto'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { animals, uniqueNamesGenerator } from 'unique-names-generator'
import type { RejectWord } from '../../shared/protocol/reject.ts'

const LONGEST = 20

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

const segmenter = new Intl.Segmenter()

/** Letters of any script with their marks, digits, and the few signs that names have. */
const allowed = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’_-]*$/u

/** Compatibility forms folded (full-width, ligatures, mathematical letters), outer and double spaces gone. */
export function tidyName(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
}

/** Two names are the same to the ear and eye: case, accents, spaces and signs do not count. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Why a tidied name may not be used, or null. */
export function nameTrouble(name: string, taken: ReadonlySet<string>): RejectWord | null {
  const letters = Array.from(segmenter.segment(name)).length
  if (letters < 1 || letters > LONGEST) return 'name-length'
  if (!allowed.test(name) || /\p{M}{4}/u.test(name) || nameKey(name) === '' || isOffensive(name))
    return 'name-not-allowed'
  return taken.has(nameKey(name)) ? 'name-taken' : null
}

/** English swear words and slurs, also in look-alike letters, with accents, and s p a c e d out. */
export function isOffensive(text: string): boolean {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const closed = plain.replaceAll(/(?<=(?<!\p{L})\p{L})[^\p{L}]+(?=\p{L}(?!\p{L}))/gu, '')
  return [text, plain, closed].some((form) => matcher.hasMatch(form))
}

/** Friendly words only: the package's own adjectives are not all fit for a child. */
const kinds =
  'Amber Brave Bright Calm Clever Cosy Curious Dapper Eager Gentle Golden Happy Jolly Keen Kind Lively Lucky Merry Mighty Nimble Patient Polite Proud Quick Quiet Silver Snowy Sunny Swift Tidy Velvet Warm Witty Zesty'.split(
    ' ',
  )
const unfit = new Set(['ass', 'booby', 'bug', 'cock', 'cockroach', 'leech', 'louse', 'loon', 'tick', 'tit', 'worm'])
const beasts = animals
  .filter((animal) => animal.length <= 9 && !unfit.has(animal) && !isOffensive(animal))
  .map((animal) => animal.charAt(0).toUpperCase() + animal.slice(1))

/** A free, friendly name for a player who wants none of their own, such as `Brave Otter`. */
export function drawName(taken: ReadonlySet<string>): string {
  for (let round = 0; ; round++) {
    const name = uniqueNamesGenerator({ dictionaries: [kinds, beasts], separator: ' ', seed: randomInt(2 ** 31) })
    const numbered = round < 20 ? name : `${name} ${randomInt(2, 100)}`
    if (nameTrouble(numbered, taken) === null) return numbered
  }
}
