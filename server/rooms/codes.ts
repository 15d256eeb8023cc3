/**
 * Codes that people read aloud and type: capital consonants without look-alikes.
 * Without vowels no word comes out; the few offensive abbreviations that are left are drawn again.
 */
import { randomInt } from 'node:crypto'

/** No vowels, no L (I, 1), no Q (O, 0), no Y. 17 letters: 1.4 million room codes. */
const letters = 'BCDFGHJKMNPRTVWXZ'
const ROOM_CODE_LENGTH = 5
/**
 * 12 letters of 17 are 49 bits, 5.8e14 codes. Right codes are never made to wait, so in the worst case guessing goes on
 * as fast as the server answers at all, 12,000 times a second (docs/reliability.md). In a lesson of two hours that hits any
 * of 60 seats with a probability of 12000 * 7200 * 60 / 5.8e14, one in 110,000. Six letters fell within a minute.
 */
const RECOVERY_LENGTH = 12
const RECOVERY_BYTES = 16

/** Consonant skeletons of slurs and swear words, as they are abbreviated. */
const offensive = [
  'FCK',
  'FKK',
  'KKK',
  'NGR',
  'NGGR',
  'CNT',
  'DCK',
  'CCK',
  'BTCH',
  'PRN',
  'WTF',
  'PNT',
  'JZZ',
  'NZ',
  'KZ',
]

function isClean(code: string): boolean {
  return !offensive.some((word) => code.includes(word))
}

/** Five random letters. Whether the code is free is the store's business. */
export function drawRoomCode(): string {
  return drawLetters(ROOM_CODE_LENGTH)
}

export function drawLetters(count: number): string {
  for (;;) {
    const code = Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('')
    if (isClean(code)) return code
  }
}

/**
 * Letters made from at least sixteen bytes of a keyed hash: the same seat gets the same code after a restart.
 * Null when an offensive abbreviation comes out; hash again then.
 */
export function recoveryCodeOf(hash: Uint8Array): string | null {
  let left = hash.slice(0, RECOVERY_BYTES).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let code = ''
  for (let i = 0; i < RECOVERY_LENGTH; i++) {
    code += letters[Number(left % BigInt(letters.length))]
    left /= BigInt(letters.length)
  }
  return isClean(code) ? code : null
}

/** What a person typed, as it would be written in the store: `abc de` is `ABCDE`. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z]/g, '')
}
