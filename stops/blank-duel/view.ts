/**
 * What each audience sees of Blank duel, built from nothing: what stands behind a blank goes only to those who read both sides,
 * until its word is told; what the models said is in it once the duel is shown.
 */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastScores, lastShown, vote } from '../../shared/moves/vote.ts'
import { LAST, PER_LEG, STEPS, tableOf } from './content.ts'
import { isMeasured } from './lab.ts'
import { storyOf } from './outcome.ts'
import {
  aheadIn,
  betScores,
  betsOf,
  filledAt,
  fillScores,
  legOf,
  modelsAt,
  peopleAt,
  roundsOf,
  savedBy,
  sideOf,
} from './score.ts'
import { isFrom, type BlankState } from './types.ts'
import type { BlankView, CardShown, RowShown } from './view-types.ts'

export function blankView(match: Match, state: BlankState, audience: Audience): BlankView {
  const who = looking(match, audience)
  const { phase, round, blanks, reads, steps, seconds, left } = state
  const leg = legOf(state)
  const isOver = isFrom(state, 'say')
  const rounds = roundsOf(state, leg)
  const scores = scoresNow(state)
  const isOne = phase === 'fill' || phase === 'told'
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, isMeasured(state)),
    isRematch: leg > 0,
    round: (round % PER_LEG) + 1,
    rounds: rounds.length,
    hasMore: (rounds.at(-1) ?? Infinity) + 1 < blanks.length,
    side: who === null || !isOne ? null : sideOf(filledAt(state, round), who.id),
    card: phase === 'fill' ? cardShown(state, who) : null,
    rows:
      phase === 'told'
        ? [rowShown(state, round)]
        : phase === 'fill' || isOver
          ? []
          : rounds.map((at) => rowShown(state, at)),
    said: phase === 'told' && who !== null ? saidBy(state, who) : null,
    bet: bet.show(betsOf(state, leg), who, tableOf(rounds.length), phase === 'duel'),
    steps,
    of: STEPS,
    seconds,
    left,
    isRead: blanks.length > 0 && reads !== null,
    say: isOver ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    won:
      who === null
        ? null
        : { now: scores.find(({ seat }) => seat === who.id)?.saved ?? null, all: own(savedBy(state), who.id) ?? 0 },
    best: who === null ? winnersOf(match, phase === 'answer' ? savedBy(state) : savedBySeat(scores)) : [],
    score: phase === 'answer' ? storyOf(state) : null,
  }
}

function cardShown(state: BlankState, who: Who | null): CardShown | null {
  const now = state.blanks[state.round]
  if (now === undefined) return null
  const { tokens, blank, options } = now
  const filled = filledAt(state, state.round)
  const isWhole = who !== null && sideOf(filled, who.id) === 'both'
  return {
    words: [...tokens.slice(0, blank), null, ...(isWhole ? tokens.slice(blank + 1) : [])],
    options,
    fill: vote.show(filled.votes, who, { options: options.length }, false),
    count: who === null ? Object.keys(filled.votes).length : null,
  }
}

function saidBy(state: BlankState, { id }: Who): number | null {
  const said = own(filledAt(state, state.round).votes, id)
  return said === null ? null : (state.blanks[state.round]?.options[said.option] ?? null)
}

function rowShown(state: BlankState, round: number): RowShown {
  const isDuel = state.phase === 'duel'
  const now = state.blanks[round]
  const ahead = isDuel ? aheadIn(state, legOf(state)) : null
  return {
    words: now?.tokens ?? [],
    blank: now?.blank ?? 0,
    people: peopleAt(state, round),
    models: isDuel && state.reads !== null ? modelsAt(state, round) : null,
    isAhead: ahead === null ? null : ahead.includes(round % PER_LEG),
    clue: isDuel ? (now?.clue ?? null) : null,
  }
}

/** What the phase tells the worth of: the votes of this blank, the chips of this leg, or the last answer. */
function scoresNow(state: BlankState): SeatScore[] {
  switch (state.phase) {
    case 'told':
      return fillScores(state, state.round)
    case 'duel':
      return betScores(state, legOf(state))
    case 'answer':
      return lastScores(state.reasons, LAST)
    case 'fill':
    case 'bet':
    case 'say':
      return []
  }
}
