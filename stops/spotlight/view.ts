/** What each audience sees of Spotlight, built from nothing: each way to ask is in it when it has come. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { bet } from '../../shared/moves/bet.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastShown } from '../../shared/moves/vote.ts'
import { CALL, CALLS, lampsOn, LAST, roundsOf } from './content.ts'
import { answerScores, beamsOf, betsOf, callScores, callTruthOf, clueOf, lampScores } from './score.ts'
import { scoreOf } from './story.ts'
import { isFrom, isMeasured, type Lit, type SpotlightState } from './types.ts'
import type { BeamsShown, Named, SpotlightView } from './view-types.ts'

export function spotlightView(match: Match, state: SpotlightState, audience: Audience): SpotlightView {
  const who = looking(match, audience)
  const { phase, round, lit } = state
  const isOver = isFrom(state, 'say')
  const now = isOver ? null : (lit[round] ?? null)
  const clue = now === null ? null : clueOf(now)
  const isCalled = isFrom(state, 'swap') && clue !== null
  return {
    stop: 'spotlight',
    phase,
    waits: waitsFor(match, state, isMeasured(state)),
    round: round + 1,
    rounds: lit.length > 0 ? lit.length : roundsOf(state),
    isRematch: state.rematch && round + 1 === roundsOf(state),
    sentence: now && { words: now.words, word: now.word, p: now.p },
    lamps: bet.show(betsOf(state.lamps, round), who, lampsOn(now?.words.length ?? 0), isFrom(state, 'swap')),
    swap: now !== null && isFrom(state, 'swap') ? { swapped: now.swapped, clue } : null,
    call: isCalled ? bet.show(betsOf(state.calls, round), who, CALL, isFrom(state, 'heads')) : null,
    beams: now !== null && isFrom(state, 'heads') ? beamsShown(now, clue) : null,
    cover: now !== null && isFrom(state, 'cover') ? named(now.covered, clue) : null,
    say: isOver ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    won: who === null ? null : wonBy(state, who),
    best: who === null ? best(match, state) : [],
    score: phase === 'answer' ? scoreOf(lit) : null,
    troubled: state.troubled.length > 0,
  }
}

function beamsShown(lit: Lit, clue: number | null): BeamsShown | null {
  const beams = beamsOf(lit)
  const truth = callTruthOf(lit)
  const isClue = truth === null ? null : truth === CALLS.indexOf('same')
  return lit.attention === null || beams === null ? null : { ...named(beams, clue), isClue, heads: lit.attention }
}

function named(figures: readonly number[], clue: number | null): Named {
  const names = largestAt(figures)
  return { figures, names, isClue: clue === null ? null : names === clue }
}

/** What the phase tells the worth of. */
function scoresNow(state: SpotlightState): readonly SeatScore[] {
  if (state.phase === 'swap') return lampScores(state, state.round)
  return state.phase === 'heads' ? callScores(state, state.round) : answerScores(state)
}

function wonBy(state: SpotlightState, { id }: Who): SpotlightView['won'] {
  const now = scoresNow(state).find(({ seat }) => seat === id)?.saved ?? null
  return { now, all: own(savedInAll(state), id) ?? 0 }
}

/** All that this stop was worth to each, as far as it is told. */
function savedInAll(state: SpotlightState): Readonly<Record<SeatId, number>> {
  const rounds = state.lit.flatMap((_, round) => [...lampScores(state, round), ...callScores(state, round)])
  return savedBySeat([...rounds, ...answerScores(state)])
}

function best(match: Match, state: SpotlightState): SpotlightView['best'] {
  return winnersOf(match, state.phase === 'answer' ? savedInAll(state) : savedBySeat(scoresNow(state)))
}
