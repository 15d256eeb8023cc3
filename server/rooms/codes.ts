/**
 * Codes that people read aloud and type: capital consonants without look-alikes.
 * Without vowels no word comes out; the few offensive abbreviations that are left are drawn again.
 */
import { randomInt } from 'node:crypto'

/** No vowels, no L (I, 1), no Q (O, 0), no Y. 17 letters: 1.4 million room codes, 24 million recovery codes. */
const letters = 'BCDFGHJKMNPRTVWXZ'
const ROOM_CODE_LENGTH = 5
const RECOVERY_LENGTH = 6

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
  for (;;) {
    const code = Array.from({ length: ROOM_CODE_LENGTH }, () => letters[randomInt(letters.length)]).join('')
    if (isClean(code)) return code
  }
}

/**
 * Six letters made from at least seven bytes of a keyed hash: the same seat gets the same code after a restart.
 * Null when an offensive abbreviation comes out; hash again then.
 */
export function recoveryCodeOf(hash: Uint8Array): string | null {
  let left = hash.slice(0, 7).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
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
