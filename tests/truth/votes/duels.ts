/** Who holds which card, and which sentences come before whom: drawn by the room's seed, the same in every view. */
import { memoized } from '../../../shared/measures/memoized.ts'
import { sealedFrom } from '../../../shared/measures/random.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { DEAL, DUELS, TELLING } from './content.ts'
import { SAME, verdict, type Taste, type Written } from './tastes.ts'

/** Two sentences before a judge, on the sides on which they are shown. */
export interface Duel {
  readonly left: Written
  readonly right: Written
}

/** Any number: the draws of other stops begin elsewhere. */
const APART = 71_003
const PAPER = 1000

/** The card of the judge who is the so many-th to have come. */
export function cardAt(at: number, seed: number): Taste {
  const block = Math.floor(at / DEAL.length)
  return sealedFrom(seed, APART + block).shuffle(DEAL)[at % DEAL.length] ?? 'mention'
}

/** Duels of one judge: no two sentences alike, none empty, and in most of them the card tells a difference. */
export function duelsOf(pool: readonly Written[], taste: Taste, at: number, seed: number, pack: Pack): Duel[] {
  const random = sealedFrom(seed, APART + PAPER + at)
  const fresh = random.shuffle(distinct(pool))
  const duels: Duel[] = []
  const take = (telling: boolean) => {
    const first = fresh.pop()
    if (first === undefined) return
    const rival = fresh.findLastIndex((other) => (verdict(taste, first, other, pack) !== SAME) === telling)
    const [second] = rival < 0 ? [] : fresh.splice(rival, 1)
    if (second !== undefined) duels.push({ left: first, right: second })
  }
  for (let tries = 0; duels.length < TELLING && tries < pool.length; tries++) take(true)
  for (let tries = 0; duels.length < DUELS && tries < pool.length; tries++) take(false)
  return random
    .shuffle(duels)
    .map(({ left, right }) => (random.unit() < 0.5 ? { left, right } : { left: right, right: left }))
}

/** Sentences that a judge may see: each once, and with something in it. */
const distinct = memoized((pool: readonly Written[]): readonly Written[] => [
  ...new Map(pool.filter(({ tokens }) => tokens.length > 1).map((one) => [one.tokens.join(), one])).values(),
])
