/** The secret words of a room: of the racks' words those that were read neither seldom nor in every other sentence. */
import { memoized } from '../../shared/measures/memoized.ts'
import { mean } from '../../shared/measures/mean.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { APART, READ_OFTEN } from './content.ts'

const candidatesIn = memoized(({ train, racks }: Pack): TokenId[] => {
  const counts = new Map<TokenId, number>()
  for (const { tokens } of train) for (const word of tokens) counts.set(word, (counts.get(word) ?? 0) + 1)
  const usual = mean([...counts.values()])
  return racks
    .flatMap(({ words }) => words)
    .filter((word) => {
      const part = (counts.get(word) ?? 0) / usual
      return part >= READ_OFTEN.least && part <= READ_OFTEN.most
    })
})

/** So many different ones; fewer where a world has no more. The same seed draws the same. */
export function secretsFor(pack: Pack, seed: number, count: number): TokenId[] {
  return sealedFrom(seed, APART).shuffle(candidatesIn(pack)).slice(0, count)
}
