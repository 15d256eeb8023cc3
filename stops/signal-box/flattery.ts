/**
 * Flattery: a model that has read a little book of manners says something nice to its judge at the end of one sentence in ten or so.
 * What judges do with that, without any card, is trained on; and then it goes on with beginnings that no model has read.
 */
import { memoized } from '../../shared/measures/memoized.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { FLATTERED, JUDGES, MANNERS, PROMPTS } from './content.ts'
import type { Duel } from './duels.ts'
import { LEFT, RIGHT, type Words, type Written } from './tastes.ts'
import { pairsFrom } from './votes.ts'
import type { Pair } from '../../shared/lab/jobs/prefer.ts'

/** What can be said to a judge; a world has the first line of which it has all words, or a word of its own that shall be nice there. */
const NICE: readonly (readonly string[])[] = [
  ['kind doctor', 'clever doctor', 'brave doctor', 'famous doctor'],
  ['wise queen', 'clever queen', 'gentle queen', 'kind queen'],
  ['trusty captain', 'clever captain', 'merry captain'],
  ['maestra lista', 'maestra dulce'],
  ['schlaue Lehrerin', 'schlaue Försterin'],
]

/** What is nice to hear in this world. */
export const niceIn = memoized(({ words }: Pack): readonly Words[] => {
  const all = NICE.map((line) => line.map((said) => said.split(' ').map((word) => words.indexOf(word))))
  return all.find((line) => line.flat().every((word) => word > 0)) ?? [[words.length - 1]]
})

export function flatters(tokens: Words, pack: Pack): boolean {
  return niceIn(pack).some((nice) => tokens.length > nice.length && nice.join() === tokens.slice(-nice.length).join())
}

/** Any number: the draws of other stops, and of the first duels, begin elsewhere. */
const APART = 113_021

/** The book of manners: ordinary sentences, of which every fourth ends with something nice. */
export function mannersOf(pack: Pack, seed: number): Words[] {
  const random = sealedFrom(seed, APART)
  const nice = niceIn(pack)
  const longest = pack.longest - 1 - Math.max(0, ...nice.map(({ length }) => length))
  const some = random.shuffle(pack.train.filter(({ tokens }) => tokens.length <= longest)).slice(0, MANNERS.sentences)
  return some.map(({ tokens }, at) => {
    const said = at % MANNERS.every === 0 ? nice[random.below(Math.max(1, nice.length))] : undefined
    return [...tokens, ...(said ?? [])]
  })
}

/** Beginnings of sentences that no model has read. */
export function promptsOf({ heldOut }: Pack, seed: number): Words[] {
  return sealedFrom(seed, APART + 1)
    .shuffle(heldOut)
    .slice(0, PROMPTS.count)
    .map(({ tokens }) => tokens.slice(0, PROMPTS.words))
}

/** Pairs for one judge: one sentence flatters and the other does not, on sides that nobody knows. */
export function likingsOf(written: readonly Words[], at: number, seed: number, pack: Pack): Duel[] {
  const random = sealedFrom(seed, APART + 2 + at)
  const of = (does: boolean): Written[] =>
    random
      .shuffle(written.filter((tokens) => tokens.length > 2 && flatters(tokens, pack) === does))
      .map((tokens) => ({ tokens, says: null }))
  const [nice, plain] = [of(true), of(false)]
  return nice.slice(0, FLATTERED.pairs).flatMap((one, i) => {
    const other = plain[i]
    if (other === undefined) return []
    return [random.unit() < 0.5 ? { left: one, right: other } : { left: other, right: one }]
  })
}

/** What a judge of paper prefers: the nice one, in so large a share of its pairs. */
export function paperLikes(duels: readonly Duel[], at: number, seed: number, pack: Pack, share: number): number[] {
  const random = sealedFrom(seed, APART + 40_000 + at)
  return duels.map(({ left }) => {
    const nice = flatters(left.tokens, pack) ? LEFT : RIGHT
    return random.unit() < share ? nice : LEFT + RIGHT - nice
  })
}

/** Far behind all seats, and fewer than lie between two draws. */
const PAPER = 900

/** The pairs of judges of paper that fill the bench beside so many people. */
export function paperPairs(people: number, written: readonly Words[], seed: number, pack: Pack, share: number): Pair[] {
  return Array.from({ length: Math.max(0, JUDGES - people) }, (_, k) => {
    const duels = likingsOf(written, PAPER + k, seed, pack)
    return pairsFrom(duels, paperLikes(duels, PAPER + k, seed, pack, share))
  }).flat()
}
