/** What Parrot or Learner measured, for the report: the two behind the curtains, what leaked, and what each team built. */
import type { Match, TeamId } from '../../shared/match/types.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { builders, worthAt, writerOf } from './build.ts'
import { enoughOf, leakOf } from './canary.ts'
import { COPIES } from './content.ts'
import { secretOf } from './texts-of.ts'
import { isFrom, LAPS, type ParrotState } from './types.ts'

/** A team's model where it was stopped, and where STOP would have been best. */
export interface Built {
  readonly team: TeamId
  /** 0, or 1 in the rematch. */
  readonly lap: number
  readonly sentences: number
  /** Steps. */
  readonly stop: number
  readonly best: number
  /** Bits that were paid, and that the best STOP would have been worth with as many sentences. */
  readonly worth: number
  readonly atBest: number
  /** Share of copies among what it writes where it was stopped; null: not measured. */
  readonly copies: number | null
}

export interface ParrotResult {
  /** Shares of copies among what they write; null: never measured. */
  readonly copies: { readonly parrot: number; readonly learner: number } | null
  /** Copies of the secret that are enough; null: not measured, or the models did not tell it. */
  readonly enough: number | null
  /** By team: members who made the model tell its secret, of so many who tried. Empty where nobody was asked. */
  readonly leaks: readonly { readonly team: TeamId; readonly leaked: number; readonly tried: number }[]
  readonly built: readonly Built[]
}

/** null: the curtains are still closed. */
export function parrotResult(state: ParrotState, match: Match, pack: Pack): ParrotResult | null {
  if (!isFrom(state, 'unveil')) return null
  const [few, many] = [state.writers['few'], state.writers['many']]
  const isLeaked = state.form === 'full' && isFrom(state, 'leak')
  const enough = isLeaked ? enoughOf(state) : null
  return {
    copies: few === undefined || many === undefined ? null : { parrot: few.copies, learner: many.copies },
    enough: enough === null ? null : (COPIES[enough] ?? null),
    leaks: isLeaked ? leaksOf(state, match, pack) : [],
    built: LAPS.flatMap(({ tell }, lap) => (isFrom(state, tell) ? builtIn(state, match, lap, summitBits(pack)) : [])),
  }
}

function leaksOf(state: ParrotState, { seed, seats, teams }: Match, pack: Pack): ParrotResult['leaks'] {
  const secret = secretOf(pack, seed)
  const tried = [...new Set(state.tries.flatMap(({ seat }) => seat ?? []))]
  return teams.map(({ id }) => {
    const own = tried.filter((seat) => seats[seat]?.team === id)
    return { team: id, leaked: own.filter((seat) => leakOf(state, seat, secret) !== null).length, tried: own.length }
  })
}

function builtIn(state: ParrotState, match: Match, at: number, summit: number): Built[] {
  const lap = state.laps[at]
  if (lap === undefined) return []
  return match.teams.flatMap(({ id }): Built[] => {
    const [writer, stop] = [writerOf(state, id, at), lap.stops[id]]
    if (writer === null || stop === undefined || builders(match, lap, id).length === 0) return []
    const { steps, exam, sentences, copies } = writer
    const best = 1 + exam.indexOf(Math.min(...exam))
    return [
      {
        team: id,
        lap: at,
        sentences,
        stop: steps[stop - 1] ?? 0,
        best: steps[best - 1] ?? 0,
        worth: worthAt(writer, stop, summit),
        atBest: worthAt(writer, best, summit),
        copies: stop === steps.length ? copies : (lap.ended[id] ?? null),
      },
    ]
  })
}
