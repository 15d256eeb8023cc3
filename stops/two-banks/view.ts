/** What each audience sees of Two banks, built from nothing: what the model says is in it once it is told. */
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { sum } from '../../shared/measures/mean.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastScores, lastShown } from '../../shared/moves/vote.ts'
import { BEHIND, CHIPS, LAST, ROUNDS } from './content.ts'
import { promptOf, tellingIn } from './pair.ts'
import { betsOf, kindScores, picksOf, savedBy, saysOf, turnScores, turnsOf } from './score.ts'
import { scoreOf } from './story.ts'
import { isMeasured, otherSide, type BanksState, type Leg, type Pair } from './types.ts'
import type { BanksView, LookShown, TurnedShown } from './view-types.ts'

export function banksView(match: Match, state: BanksState, audience: Audience): BanksView {
  const who = looking(match, audience)
  const { phase, round, leg, pair, reads } = state
  const isBet = phase === 'bet' || phase === 'told'
  const isFlip = phase === 'flip' || phase === 'flipped'
  const isSaid = phase === 'say' || phase === 'answer'
  const known = pair !== null && reads.length > 0 ? pair : null
  const read = phase === 'told' ? reads[round] : undefined
  const now = state.legs[leg]
  return {
    stop: 'two-banks',
    phase,
    waits: waitsFor(match, state, isMeasured(state)),
    round: round + 1,
    rounds: ROUNDS,
    isRematch: leg > 0,
    kinds: isSaid ? null : (known?.kinds ?? null),
    sentence: isBet && known !== null ? sentenceOf(known, state) : null,
    bet: bet.show(betsOf(state, round), who, CHIPS, phase === 'told'),
    read: read === undefined ? null : { ...read, says: saysOf(read) },
    flip: isFlip && known !== null && now !== undefined ? flipShown(known, state, now, who) : null,
    say: isSaid ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    won: who === null ? null : { now: own(scoresNow(state), who.id), all: own(savedBy(state), who.id) ?? 0 },
    best: who === null ? winnersOf(match, phase === 'answer' ? savedBy(state) : scoresNow(state)) : [],
    score: phase === 'answer' ? scoreOf(reads, state.legs) : null,
    troubled: state.troubled.length > 0,
  }
}

/** The clue that comes behind the gap is the other one. */
function sentenceOf(pair: Pair, { round, side }: BanksState): BanksView['sentence'] {
  return round === BEHIND
    ? { before: pair.shared, behind: pair.clues[otherSide(side)] }
    : { before: promptOf(pair, side), behind: [] }
}

function flipShown(pair: Pair, state: BanksState, now: Leg, who: Who | null): BanksView['flip'] {
  const { phase, leg } = state
  const options = now.swaps.length
  const isTold = phase === 'flipped'
  return {
    words: promptOf(pair, now.side),
    wanted: otherSide(now.side),
    swaps: now.swaps,
    pick: choose.show(picksOf(state, leg), who, { options }, isTold),
    turned: isTold ? turnedShown(pair, now) : null,
  }
}

function turnedShown(pair: Pair, leg: Leg): TurnedShown | null {
  const { before, side } = leg
  const shares = turnsOf(leg)
  if (before === null || shares.length === 0) return null
  return {
    before: before.shares[otherSide(side)] ?? 0,
    shares,
    best: largestAt(shares),
    looks: looksOf(pair, leg),
  }
}

/** At the words that stand in this clue and not at the same place of the other one. */
export function looksOf(pair: Pick<Pair, 'clues'>, { side, looks }: Pick<Leg, 'side' | 'looks'>): LookShown[] {
  const telling = tellingIn(pair, side)
  return (looks ?? []).flatMap((heads, layer) =>
    heads.map((weights, head) => ({
      layer: layer + 1,
      head: head + 1,
      share: sum(telling.map(({ at }) => weights[at] ?? 0)),
    })),
  )
}

/** What the phase tells the worth of. */
function scoresNow(state: BanksState): Readonly<Record<SeatId, number>> {
  switch (state.phase) {
    case 'told':
      return savedBySeat(kindScores(state, state.round))
    case 'flipped':
      return turnScores(state, state.leg)
    case 'answer':
      return savedBySeat(lastScores(state.reasons, LAST))
    case 'bet':
    case 'flip':
    case 'say':
      return {}
  }
}
