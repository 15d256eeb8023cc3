/** A room's seed: 32 bits for all its dice, and 20 above them for those whose throws nobody may know before they are told. */
import { randomInt } from 'node:crypto'

const DICE = 2 ** 32
const SEALED = 2 ** 20

/** A whole number below 2^52, so that small sums with it are exact. */
export function drawSeed(): number {
  return randomInt(SEALED) * DICE + randomInt(DICE)
}
