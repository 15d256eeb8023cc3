/**
 * Mirror room: a text says one thing mostly of one group and another of the other. Everybody bets how much of that the model says;
 * then the whole dial is shown. Each team repairs a copy, and pays in bits on the general exam; all bet where each repair will land.
 * A gap of 0 on the test is not yet fairness: there are other sentences about the same groups, which nobody has tested. The rematch
 * reads a text of less slant, for longer.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { copyOf, provenanceOf } from '../../shared/match/models.ts'
import { enterNext } from '../../shared/match/phases.ts'
import type { Stop } from '../../shared/match/stop.ts'
import { teamsOfSeats } from '../../shared/match/teams.ts'
import type { Match, Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits, UNASKED } from '../../shared/moves/measure.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import { mirrorAsked } from './asked.ts'
import { card } from './card.ts'
import { itemsSeconds } from './choreography.ts'
import { DIAL, LAST, phasesOf, REPAIRS, SECONDS } from './content.ts'
import { mirrorFigure } from './figure.ts'
import { forget } from './forget.ts'
import { CONTENTS } from './content-ids.ts'
import { done, failed, isMeasured, lacks, progress, train } from './lab.ts'
import { mirrorAwards, mirrorOutcome } from './outcome.ts'
import { mirrorRobot } from './robot.ts'
import { againScores, fixesOf, gapScores, landScores, otherScores } from './score.ts'
import { mirrorStory } from './story.ts'
import { take } from './take.ts'
import { askedAt } from './text.ts'
import { mirrorTap, type MirrorTap } from './taps.ts'
import type { MirrorState } from './types.ts'
import { mirrorView } from './view.ts'
import type { MirrorView } from './view-types.ts'

function begin(draft: Draft, { form, rematch, content }: PlannedStop): MirrorState {
  draft.newPhase(SECONDS.table)
  const state: MirrorState = {
    stop: 'mirror',
    phase: 'table',
    form,
    rematch,
    content: CONTENTS.find((one) => one === content) ?? CONTENTS[0],
    asked: askedAt(draft.match.seed),
    biased: draft.newName('c'),
    guesses: bet.none,
    repairs: choose.none,
    doses: choose.none,
    lands: REPAIRS.map(() => choose.none),
    others: bet.none,
    otherFor: {},
    agains: bet.none,
    reasons: vote.none,
    fixes: {},
    measured: {},
    training: null,
    live: [],
    ...UNASKED,
  }
  return train(draft, state)
}

function ring(draft: Draft, state: MirrorState, by: 'bell' | 'host'): MirrorState | null {
  const waits = held(draft, state, by, !lacks(state))
  if (waits !== null) return waits
  const next = enterNext(draft, closed(draft.match, state), phasesOf(state), SECONDS)
  if (next === null) return null
  pay(draft, next)
  // The model that was repaired is not needed any more.
  if (next.phase === 'found' && isMeasured(next)) draft.keep([])
  const asked = train(draft, next)
  return next.phase === 'race' || next.phase === 'after' ? clockWaits(draft, asked, !lacks(asked)) : asked
}

/** What a phase has asked is decided at its end: how each team repairs, and whose model chips are on. */
function closed(match: Match, state: MirrorState): MirrorState {
  if (state.phase === 'repair') return { ...state, fixes: fixesOf(match, state) }
  return state.phase === 'other' ? { ...state, otherFor: teamsOfSeats(match, Object.keys(state.others)) } : state
}

/** What the phase tells is paid as it is told. */
function pay(draft: Draft, state: MirrorState): void {
  switch (state.phase) {
    case 'dial':
      return payBets(draft, gapScores(state))
    case 'front':
      return payBets(draft, landScores(state))
    case 'found':
      return payBets(draft, otherScores(state))
    case 'after':
      return payBets(draft, againScores(state))
    case 'answer':
      return payBets(draft, lastScores(state.reasons, LAST))
    case 'table':
    case 'repair':
    case 'land':
    case 'race':
    case 'other':
    case 'again':
    case 'say':
      return
  }
}

function isDone(state: MirrorState, seat: Seat): boolean | null {
  switch (state.phase) {
    case 'table':
      return bet.has(state.guesses, seat)
    case 'repair':
      return choose.has(state.repairs, seat) && choose.has(state.doses, seat)
    case 'land':
      return state.lands.every((all) => choose.has(all, seat))
    case 'other':
      return bet.has(state.others, seat)
    case 'again':
      return bet.has(state.agains, seat)
    case 'say':
      return vote.has(state.reasons, seat)
    case 'dial':
    case 'race':
    case 'front':
    case 'found':
    case 'after':
    case 'answer':
      return null
  }
}

function shows(state: MirrorState): number | null {
  const models = Object.keys(state.fixes).length + REPAIRS.length
  switch (state.phase) {
    case 'dial':
      return itemsSeconds(DIAL.length)
    case 'race':
      return isMeasured(state) ? itemsSeconds(models) : null
    case 'front':
    case 'found':
      return itemsSeconds(models)
    case 'after':
      return isMeasured(state) ? itemsSeconds(1) : null
    case 'answer':
      return 0
    case 'table':
    case 'repair':
    case 'land':
    case 'other':
    case 'again':
    case 'say':
      return null
  }
}

export const mirror: Stop<MirrorState, MirrorTap, MirrorView> = {
  id: 'mirror',
  card,
  tap: mirrorTap,
  begin,
  take,
  ring,
  done,
  failed,
  progress,
  forget,
  isDone,
  shows,
  // Who chose for one team is not paid for another's model.
  mayMove: ({ phase }) => phase === 'table' || phase === 'dial' || phase === 'say' || phase === 'answer',
  asked: (state, _pack, isOver) => mirrorAsked(state, isOver),
  view: mirrorView,
  robot: mirrorRobot,
  speaks: ({ phase, biased }, match) => {
    const from = provenanceOf(match, biased)
    if (from === null) return null
    if (phase === 'dial') return from
    return phase === 'race' || phase === 'front' || phase === 'found' ? copyOf(from) : null
  },
  spare: true,
  outcome: mirrorOutcome,
  figure: mirrorFigure,
  awards: mirrorAwards,
  story: mirrorStory,
}
