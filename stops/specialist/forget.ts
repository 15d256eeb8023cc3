/** Whoever the host puts out has chosen, laid and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat, SeatId, TeamId } from '../../shared/match/types.ts'
import { train } from './arms.ts'
import { baseArm, plainArm, scratchArm, teamArm } from './names.ts'
import type { SpecialistState } from './types.ts'

export function forget(draft: Draft, state: SpecialistState, { id }: Seat): SpecialistState {
  const { phase, bids, levers, strikes, bets, keeps, reasons } = state
  switch (phase) {
    case 'pick':
      return { ...state, bids: without(bids, id), brought: without(state.brought, id), owns: without(state.owns, id) }
    case 'recipe':
      return {
        ...textless(state, id),
        levers: {
          steps: without(levers.steps, id),
          rate: without(levers.rate, id),
          replay: without(levers.replay, id),
        },
        strikes: without(strikes, id),
      }
    case 'bet':
      // The lab may have been done: what its team now works for is new to it.
      return train(draft, { ...textless(state, id), bets: without(bets, id) })
    case 'again':
      return { ...wordless(state, id), keeps: without(keeps, id) }
    case 'say':
      return { ...wordless(state, id), reasons: without(reasons, id) }
    case 'front':
    case 'interview':
    case 'left':
    case 'answer':
      return wordless(state, id)
  }
}

/** Its team had a text of this seat's, and works for a client instead: what was measured of the text goes with it. */
function textless(state: SpecialistState, id: SeatId): SpecialistState {
  return teamsOf(state, id).reduce((rest, team): SpecialistState => {
    const arms = [teamArm(team), baseArm(`own-${team}`), plainArm(`own-${team}`), scratchArm(`own-${team}`)]
    const isKept = ([arm]: readonly [string, unknown]) => !arms.includes(arm)
    return {
      ...rest,
      texts: without(rest.texts, team),
      measured: Object.fromEntries(Object.entries(rest.measured).filter(isKept)),
      says: Object.fromEntries(Object.entries(rest.says).filter(isKept)),
      made: without(rest.made, team),
      // What is trained now is of no use, and its answer is heard as nobody's.
      training: rest.training !== null && arms.includes(rest.training) ? null : rest.training,
    }
  }, state)
}

/** What its figures told stays as it was told; the words are gone, and what was written after them. */
function wordless(state: SpecialistState, id: SeatId): SpecialistState {
  const teams = teamsOf(state, id)
  if (teams.length === 0) return state
  const texts = teams.map((team) => [team, { seat: id, words: [] }] as const)
  const says = Object.entries(state.says).filter(([arm]) => !teams.some((team) => arm === teamArm(team)))
  return { ...state, texts: { ...state.texts, ...Object.fromEntries(texts) }, says: Object.fromEntries(says) }
}

function teamsOf({ texts }: SpecialistState, id: SeatId): TeamId[] {
  return Object.entries(texts).flatMap(([team, { seat }]) => (seat === id ? [team] : []))
}
