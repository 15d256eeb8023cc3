/**
 * Blank duel: words are missing in sentences. Half of the players see only what stands left of a blank, the others both sides,
 * and from blank to blank they change places. Two models do the same: one that says the next word, and a copy of it that has
 * learned to read both sides. Chips lie on the blanks at which the second is ahead.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { occasionOf } from '../../shared/match/occasion.ts'
import { untimely } from '../../shared/match/phases.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import type { Match, Seat, SeatId } from '../../shared/match/types.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import { bet } from '../../shared/moves/bet.ts'
import { held } from '../../shared/moves/held.ts'
import { UNHEARD } from '../../shared/moves/left.ts'
import { UNASKED } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { blankAsked } from './asked.ts'
import { blanksIn } from './blanks.ts'
import { card } from './card.ts'
import { duelSeconds } from './choreography.ts'
import { APART, LAST, legsOf, SECONDS, tableOf } from './content.ts'
import { blankFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askBase, done, failed, isMeasured, progress } from './lab.ts'
import { blankAwards, blankOutcome, blankStory } from './outcome.ts'
import { blankRobot } from './robot.ts'
import { betScores, betsOf, filledAt, fillScores, isLastOfLeg, legOf, roundsOf } from './score.ts'
import { blankTap, type BlankTap } from './taps.ts'
import { PHASES, type Blank, type BlankPhase, type BlankState } from './types.ts'
import { blankView } from './view.ts'
import type { BlankView } from './view-types.ts'

function begin(draft: Draft, planned: PlannedStop): BlankState {
  const { form, rematch } = planned
  draft.newPhase(SECONDS.fill + SECONDS.rules)
  const { match, pack } = draft
  // Nobody is examined on these sentences, and no phone has them.
  const { practice } = papersFor(pack, occasionOf(match))
  const blanks = blanksIn(pack, practice, sealedFrom(match.seed, APART), legsOf(planned))
  const state: BlankState = {
    stop: 'blank-duel',
    phase: 'fill',
    form,
    rematch,
    base: draft.newName('c'),
    blanks,
    round: 0,
    filled: blanks.length === 0 ? [] : [{ both: readers(match, blanks, 0), votes: vote.none }],
    bets: Array.from({ length: legsOf(planned) }, () => bet.none),
    reads: null,
    steps: 0,
    seconds: null,
    since: 0,
    ...UNHEARD,
    reasons: vote.none,
    ...UNASKED,
  }
  return askBase(draft, state)
}

/**
 * Who sees both sides of this blank: every second one, team by team. Of two blanks with the clue on the same side everybody
 * sees one whole, so that nobody owes their bits to a place.
 */
function readers({ seats }: Match, blanks: readonly Blank[], round: number): SeatId[] {
  const clue = blanks[round]?.clue
  const before = blanks.slice(0, round).filter((other) => other.clue === clue).length
  const inTeams = [...Map.groupBy(Object.values(seats), ({ team }) => team).values()].flat()
  return inTeams.flatMap(({ id }, at) => ((at + before) % 2 === 1 ? [id] : []))
}

/** When each of them is asked. */
const WHEN: Readonly<Record<BlankTap['ask'], BlankPhase>> = { fill: 'fill', ahead: 'bet', say: 'say' }

function take(_draft: Draft, state: BlankState, seat: Seat, { ask, tap }: BlankTap): BlankState | RejectWord {
  const { phase, round, blanks, filled, bets } = state
  const word = untimely(PHASES, phase, WHEN[ask])
  if (word !== null) return word
  switch (ask) {
    case 'fill': {
      const blank = blanks[round]
      if (blank === undefined) return 'not-now'
      const now = filledAt(state, round)
      return taken(vote.take(now.votes, seat, tap, { options: blank.options.length }), (votes) => ({
        ...state,
        filled: filled.with(round, { ...now, votes }),
      }))
    }
    case 'ahead': {
      const leg = legOf(state)
      return taken(bet.take(betsOf(state, leg), seat, tap, tableOf(roundsOf(state, leg).length)), (all) => ({
        ...state,
        bets: bets.with(leg, all),
      }))
    }
    case 'say':
      return taken(vote.take(state.reasons, seat, tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}

function ring(draft: Draft, state: BlankState, by: 'bell' | 'host'): BlankState | null {
  const into = (phase: BlankPhase, from = state) => enter(draft, from, phase, SECONDS[phase])
  const last = () => (state.form === 'full' ? into('say') : null)
  const fill = () => {
    const round = state.round + 1
    const both = readers(draft.match, state.blanks, round)
    return into('fill', { ...state, round, filled: [...state.filled, { both, votes: vote.none }] })
  }
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  switch (state.phase) {
    case 'fill': {
      if (state.blanks.length === 0) return last()
      const told = into('told')
      payBets(draft, fillScores(told, told.round))
      return told
    }
    case 'told':
      return isLastOfLeg(state) ? into('bet') : fill()
    case 'bet': {
      if (state.reads === null) return last()
      const duel = into('duel')
      payBets(draft, betScores(duel, legOf(duel)))
      return duel
    }
    case 'duel':
      return state.round + 1 < state.blanks.length ? fill() : last()
    case 'say':
      payBets(draft, lastScores(state.reasons, LAST))
      return into('answer')
    case 'answer':
      return null
  }
}

function isDone(state: BlankState, seat: Seat): boolean | null {
  switch (state.phase) {
    case 'fill':
      return state.blanks.length === 0 ? null : vote.has(filledAt(state, state.round).votes, seat)
    case 'bet':
      return bet.has(betsOf(state, legOf(state)), seat)
    case 'say':
      return vote.has(state.reasons, seat)
    case 'told':
    case 'duel':
    case 'answer':
      return null
  }
}

export const blankDuel: Stop<BlankState, BlankTap, BlankView> = {
  id: 'blank-duel',
  card,
  tap: blankTap,
  begin,
  take,
  ring,
  done,
  failed,
  progress,
  forget,
  isDone,
  shows: ({ phase }) => (phase === 'duel' ? duelSeconds : phase === 'told' || phase === 'answer' ? 0 : null),
  asked: blankAsked,
  view: blankView,
  robot: blankRobot,
  speaks: ({ phase, base }, match) => (phase === 'duel' ? provenanceOf(match, base) : null),
  outcome: blankOutcome,
  figure: blankFigure,
  awards: blankAwards,
  spare: true,
  story: blankStory,
}
