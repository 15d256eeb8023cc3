/** Nicknames that a classroom may see on a wall: which are let in, and what they are called who think of none. */
import { randomInt } from 'node:crypto'
import { animals, uniqueNamesGenerator } from 'unique-names-generator'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { isNameLong } from '../../shared/match/seats.ts'
import { nameKeys } from '../../shared/names/name-keys.ts'
import { isOffensive } from '../../shared/names/offence.ts'

/** Letters of any script with their marks, digits, and the few signs that names have. */
const allowed = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’_-]*$/u

/** At least one sign of its own: marks and modifiers alone are no name. */
const visible = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u

/** What keeps a tidied name off the wall whoever gives it, or null. */
export function spellingTrouble(name: string): RejectWord | null {
  if (!isNameLong(name)) return 'name-length'
  const signs = name.replaceAll(/\p{Join_Control}/gu, '')
  return !allowed.test(signs) || !visible.test(name) || /\p{M}{4}/u.test(name) ? 'name-letters' : null
}

/** Why a tidied name may not be used, or null. `taken` are keys. */
export function nameTrouble(name: string, taken: ReadonlySet<string>): RejectWord | null {
  const trouble = spellingTrouble(name)
  if (trouble !== null) return trouble
  if (isOffensive(name)) return 'name-not-allowed'
  return isTaken(name, taken) ? 'name-taken' : null
}

export function isTaken(name: string, taken: ReadonlySet<string>): boolean {
  return nameKeys(name).some((key) => taken.has(key))
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
