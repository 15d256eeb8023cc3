/** What the stop has to tell once the match is over: the two behind the curtains, who made one talk, and the teams' own trains. */
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { mean } from '../../shared/measures/mean.ts'
import { gainOf } from './build.ts'
import { leakOf } from './canary.ts'
import { secretOf } from './texts-of.ts'
import type { ParrotState } from './types.ts'

export interface ParrotStory {
  /** Share of copies among what the parrot wrote, and the learner. */
  readonly copies: { readonly parrot: number; readonly learner: number }
  /** Players who made the model tell its secret, of so many who tried; null: nobody did. */
  readonly thieves: { readonly leaked: number; readonly tried: number } | null
  /** What the teams' second models are worth more than their first, the mean; null: none has built both. */
  readonly gain: number | null
}

/** Of the last time that the train stopped here. null: the curtains were never measured. */
export function parrotStory(states: readonly ParrotState[], match: Match, pack: Pack): ParrotStory | null {
  const last = states.at(-1)
  const [few, many] = [last?.writers['few'], last?.writers['many']]
  if (last === undefined || few === undefined || many === undefined) return null
  const secret = secretOf(pack, match.seed)
  const tried = [...new Set(last.tries.flatMap(({ seat }) => seat ?? []))]
  const gains = match.teams.flatMap(({ id }) => gainOf(match, last, id, summitBits(pack)) ?? [])
  return {
    copies: { parrot: few.copies, learner: many.copies },
    thieves:
      tried.length === 0
        ? null
        : { leaked: tried.filter((seat) => leakOf(last, seat, secret) !== null).length, tried: tried.length },
    gain: gains.length === 0 ? null : mean(gains),
  }
}
