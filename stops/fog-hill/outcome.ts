/** What Fog Hill adds to standings, awards and report. */
import { teamScores, winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Deed, Outcome, TeamScore } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import { own } from '../../shared/moves/move.ts'
import { BET, LAST, SKETCH } from './content.ts'
import { answerScores, betWorth, sketchWorth } from './score.ts'
import { storyOf } from './story.ts'
import { isLifted, isTold, type FogState, type Land } from './types.ts'
import { descents, endsOf, enginesOf } from './walk.ts'

/** In the order in which they are given. */
export const fogAwards: readonly AwardRule[] = [
  { id: 'fog-hill-lowest', by: 'most' },
  { id: 'fog-hill-map', by: 'share' },
  { id: 'fog-hill-again', by: 'most' },
]

/** Lands over which the fog has lifted. */
export function liftedLands(state: FogState): readonly Land[] {
  const { lands, leg } = state
  return lands.slice(0, leg + (isLifted(state) ? 1 : 0))
}

export function fogOutcome(state: FogState, { seats }: Match): Outcome {
  const lifted = liftedLands(state)
  return {
    cards: [
      ...lifted.map((land) => teamDescents(land)),
      teamScores(betWorth(state), seats, BET.outcomes),
      teamScores(answerScores(state), seats, LAST.options),
    ].filter((scores) => scores.length > 0),
    deeds: lifted.flatMap((land, at) => [
      ...winnersBy('fog-hill-lowest', descents(land)),
      ...maps(land),
      ...(at === 0 ? [] : again(lifted[at - 1], land)),
    ]),
    result: isTold(state) ? storyOf(state.lands) : null,
  }
}

/** Mean of a team's engines. */
function teamDescents(land: Land): TeamScore[] {
  const [ends, down] = [endsOf(land), descents(land)]
  const moved = enginesOf(land).flatMap(({ seat, team }) => {
    const [bits, saved] = [own(ends, seat), own(down, seat)]
    return team === null || bits === null || saved === null ? [] : [{ team, bits, saved }]
  })
  return [...Map.groupBy(moved, ({ team }) => team)].map(([team, all]) => ({
    team,
    bits: mean(all.map(({ bits }) => bits)),
    saved: mean(all.map(({ saved }) => saved)),
    players: all.length,
  }))
}

/** Squares that each sketch has right. */
function maps(land: Land): Deed[] {
  return Object.entries(sketchWorth(land)).map(([seat, share]) => ({
    award: 'fog-hill-map',
    seat,
    team: null,
    figure: share * SKETCH.colours,
    of: SKETCH.colours,
  }))
}

/** Who came down farther than the time before. */
function again(before: Land | undefined, now: Land): Deed[] {
  const [old, down] = [before === undefined ? {} : descents(before), descents(now)]
  const more = Object.entries(down).flatMap(([seat, bits]): [string, number][] => {
    const own = old[seat]
    return own === undefined ? [] : [[seat, bits - own]]
  })
  return winnersBy('fog-hill-again', Object.fromEntries(more))
}
