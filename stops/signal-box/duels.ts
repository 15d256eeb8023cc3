/** Who holds which card, and which sentences come before whom: drawn by the room's seed, the same in every view. */
import { memoized } from '../../shared/measures/memoized.ts'
import { sealedFrom, type Random } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { DEAL, DEAL_UNKNOWN, DUELS, SLIP, TELLING } from './content.ts'
import type { Taste } from './taste-ids.ts'
import { LEFT, RIGHT, SAME, verdict, type Written } from './tastes.ts'

/** Two sentences before a judge, on the sides on which they are shown. */
export interface Duel {
  readonly left: Written
  readonly right: Written
}

/** Any number: the draws of other stops begin elsewhere. */
const APART = 71_003
const PAPER = 1000

/** The card of the judge who is the so many-th to have come; those of paper have numbers of their own. */
export function cardAt(at: number, seed: number, knowsTruth: boolean): Taste {
  const deal = knowsTruth ? DEAL : DEAL_UNKNOWN
  const block = Math.floor(at / deal.length)
  return sealedFrom(seed, APART + block).shuffle(deal)[at % deal.length] ?? 'mention'
}

/** Nobody knows what is true where a sentence of the pool is not known to be. */
export function knowsTruth(pool: readonly Written[]): boolean {
  return pool.length > 0 && pool.every(({ says }) => says !== null)
}

/** So many duels each judge has: fewer where a poor model writes the same again and again. */
export function duelCount(pool: readonly Written[]): number {
  return Math.min(DUELS, Math.floor(distinct(pool).length / 2))
}

/** Duels of one judge: no two sentences alike, none empty, and in most of them the card tells a difference where the pool allows it. */
export function duelsOf(pool: readonly Written[], taste: Taste, at: number, seed: number, pack: Pack): Duel[] {
  const random = sealedFrom(seed, APART + PAPER + at)
  const fresh = random.shuffle(distinct(pool))
  const duels: Duel[] = []
  const add = (isFit: (one: Written, other: Written) => boolean, upTo: number) => {
    for (let first = 0; first < fresh.length && duels.length < upTo;) {
      const one = fresh[first]
      const second = one === undefined ? -1 : fresh.findIndex((other, i) => i > first && isFit(one, other))
      const rival = fresh[second]
      if (one === undefined || rival === undefined) {
        first++
        continue
      }
      duels.push({ left: one, right: rival })
      fresh.splice(second, 1)
      fresh.splice(first, 1)
    }
  }
  add((one, other) => verdict(taste, one, other, pack) !== SAME, TELLING)
  add((one, other) => verdict(taste, one, other, pack) === SAME, DUELS)
  add(() => true, DUELS)
  return random
    .shuffle(duels)
    .map(({ left, right }) => (random.unit() < 0.5 ? { left, right } : { left: right, right: left }))
}

/** Sentences that a judge may see: each once, and with something in it. */
const distinct = memoized((pool: readonly Written[]): readonly Written[] => [
  ...new Map(pool.filter(({ tokens }) => tokens.length > 1).map((one) => [one.tokens.join(), one])).values(),
])

/** What a judge of paper says: as its card does, with a slip now and then; it passes where the card tells no difference. */
export function paperVerdicts(duels: readonly Duel[], taste: Taste, at: number, seed: number, pack: Pack): number[] {
  const random = sealedFrom(seed, APART + 2 * PAPER + at)
  return duels.map(({ left, right }) => slipped(verdict(taste, left, right, pack), random))
}

function slipped(said: number, random: Random): number {
  const isSlip = random.unit() < SLIP
  return said === SAME ? SAME : isSlip ? LEFT + RIGHT - said : said
}
