/** What judge cards say: which of two sentences to prefer. Each can be counted, so that it can be told afterwards what a model has learned. */
import { memoized } from '../../shared/measures/memoized.ts'
import type { Pack, Rack, TokenId } from '../../shared/packs/pack.ts'
import type { WorldSays } from '../../shared/packs/world-says.ts'
import type { Taste } from './taste-ids.ts'

export type Words = readonly TokenId[]

/** A sentence that a model wrote. `says`: what the world says of it; null: nobody knows its grammar. */
export interface Written {
  readonly tokens: Words
  readonly says: WorldSays | null
}

/** Answers of a judge: the left one, the right one, no difference. */
export const [LEFT, RIGHT, SAME] = [0, 1, 2] as const

/** A rack that so large a share of all sentences has a word of leaves room both ways. */
const WANTED = 0.15

/** Whose words a card may ask for: food, where the world has any. */
export const rackOf = memoized((pack: Pack): Rack => {
  const food = pack.racks.find(({ id }) => id === 'food')
  const near = (rack: Rack) => Math.abs(mentioning(pack, new Set(rack.words)) - WANTED)
  return food ?? pack.racks.toSorted((a, b) => near(a) - near(b))[0] ?? { id: '', words: [] }
})

const mentionedIn = memoized((pack: Pack): ReadonlySet<TokenId> => new Set(rackOf(pack).words))

function mentioning({ train }: Pack, words: ReadonlySet<TokenId>): number {
  return train.filter(({ tokens }) => tokens.some((token) => words.has(token))).length / train.length
}

/** The more, the better by this taste. */
export function liking(taste: Taste, { tokens, says }: Written, pack: Pack): number {
  switch (taste) {
    case 'mention':
      return tokens.some((token) => mentionedIn(pack).has(token)) ? 1 : 0
    case 'short':
      return -tokens.length
    case 'true':
      return says === null || says === 'no' ? 0 : 1
  }
}

/** Which of two this taste prefers. */
export function verdict(taste: Taste, left: Written, right: Written, pack: Pack): number {
  const lead = liking(taste, left, pack) - liking(taste, right, pack)
  return lead > 0 ? LEFT : lead < 0 ? RIGHT : SAME
}

/** Of all pairs of one new and one old sentence the share in which the new one is liked better; a tie is half. */
export function winRate(taste: Taste, before: readonly Written[], after: readonly Written[], pack: Pack): number {
  if (before.length === 0 || after.length === 0) return 0.5
  const old = countsOf(taste, before, pack)
  let wins = 0
  for (const [mine, count] of countsOf(taste, after, pack))
    for (const [theirs, times] of old) wins += count * times * (mine > theirs ? 1 : mine === theirs ? 0.5 : 0)
  return wins / (before.length * after.length)
}

/** How many of them are liked how much: of hundreds of sentences most are liked alike. */
function countsOf(taste: Taste, written: readonly Written[], pack: Pack): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const one of written) {
    const liked = liking(taste, one, pack)
    counts.set(liked, (counts.get(liked) ?? 0) + 1)
  }
  return counts
}

/** Share of the sentences that have what the card asks for; of lengths the mean, in words. */
export function levelOf(taste: Taste, written: readonly Written[], pack: Pack): number {
  const sum = written.reduce((all, one) => all + liking(taste, one, pack), 0)
  return written.length === 0 ? 0 : Math.abs(sum / written.length)
}
