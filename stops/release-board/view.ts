/** What each audience sees of Release board, built from nothing: a figure only to the team that has sealed its metric, until the users have come. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose, teamTally } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { DEED_STEPS, LAST, PRICE, SAMPLE, SEALS, WINNER } from './content.ts'
import { DECISIONS } from './decisions.ts'
import { isMeasured } from './lab.ts'
import { cardOf } from './model-card.ts'
import { isRare } from './papers.ts'
import {
  againScores,
  bestFor,
  blindBits,
  crownOf,
  figuresAt,
  firstBy,
  othersOf,
  reasonScores,
  rowsOf,
  sealOf,
  tellsOthers,
  teamWorths,
  winnerScores,
  worthOf,
} from './score.ts'
import { isFrom, type BoardState, METRICS, type Metric } from './types.ts'
import type { BoardView, OwnShown, RowShown, ShippedShown } from './view-types.ts'

export function boardView(match: Match, state: BoardState, audience: Audience, pack: Pack): BoardView {
  const who = looking(match, audience)
  const { users, phase } = state
  const isMet = areMet(state)
  const isMoved = isFrom(state, 'moved')
  const scores = savedBySeat(scoresNow(state, isMet))
  return {
    ...whereOf(state),
    form: state.form,
    waits: waitsFor(match, state, phase === 'bet' || isMeasured(state)),
    users,
    voices: voicesIn(pack),
    seal: bet.show(state.seals, who, SEALS, isFrom(state, 'crown')),
    rows: isFrom(state, 'board') ? rowsShown(state, sealedFor(match, state, who)) : [],
    own: who === null || !isFrom(state, 'board') ? null : ownShown(match, state, who),
    prices: { fix: PRICE * DEED_STEPS.fix, retrain: PRICE * DEED_STEPS.retrain },
    shipped: isMet ? shippedShown(state) : [],
    bet: state.form === 'full' && isFrom(state, 'bet') ? bet.show(state.bets, who, WINNER, isMet) : null,
    best: isMet ? bestFor(state, users) : [],
    blind: isMet ? blindBits(state, users) : null,
    crown: isFrom(state, 'crown') ? crownOf(state) : null,
    again: state.rematch && isFrom(state, 'again') ? bet.show(state.again, who, WINNER, isMoved) : null,
    bestOthers: isMoved && state.rematch ? bestFor(state, othersOf(state)) : [],
    won: {
      team: who === null || !isMet ? null : own(teamWorths(match, state), who.id),
      chips: who === null ? null : own(scores, who.id),
    },
    winners: who === null ? winnersOf(match, scores) : [],
    say: isFrom(state, 'say') ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
  }
}

/** Users are told of once all that was decided is measured, or nobody waits for it any more. */
function areMet(state: BoardState): boolean {
  return isFrom(state, 'crown') || (state.phase === 'users' && isMeasured(state))
}

/** What the phase tells the worth of. */
function scoresNow(state: BoardState, isMet: boolean): SeatScore[] {
  switch (state.phase) {
    case 'users':
      return isMet ? winnerScores(state) : []
    case 'moved':
      return againScores(state)
    case 'answer':
      return reasonScores(state)
    case 'seal':
    case 'board':
    case 'bet':
    case 'crown':
    case 'again':
    case 'say':
      return []
  }
}

/** Metrics whose figures this audience is told. */
function sealedFor(match: Match, state: BoardState, who: Who | null): readonly Metric[] {
  if (isFrom(state, 'crown')) return METRICS
  return who === null ? [] : sealOf(match, state, who.team).map(({ metric }) => metric)
}

function rowsShown(state: BoardState, told: readonly Metric[]): RowShown[] {
  const [isMet, isCrowned] = [areMet(state), isFrom(state, 'crown')]
  const isMoved = tellsOthers(state)
  const others = othersOf(state)
  return rowsOf(state).map((row, at) => {
    const figure = (metric: Metric) => (row !== null && told.includes(metric) ? row.metrics[metric] : null)
    return {
      isThere: row !== null,
      sample: row?.sample ?? [],
      figures: {
        open: figure('open'),
        usual: figure('usual'),
        rare: figure('rare'),
        clean: figure('clean'),
        varied: figure('varied'),
        steps: figure('steps'),
      },
      users: isMet ? (row?.users[state.users] ?? null) : null,
      others: isMoved ? (row?.users[others] ?? null) : null,
      maker: isCrowned ? (state.order[at] ?? null) : null,
    }
  })
}

function ownShown(match: Match, state: BoardState, who: Who): OwnShown {
  const seal = sealOf(match, state, who.team)
  const option = state.shipped[who.team]
  return {
    sealed: seal.map(({ metric }) => metric),
    first: firstBy(state, seal),
    decide: choose.show(state.decisions, who, DECISIONS, false),
    votes: teamTally(match, state.decisions, who.team, DECISIONS.options),
    card: option === undefined || !isFrom(state, 'crown') ? null : cardOf(state, option),
  }
}

function shippedShown(state: BoardState): ShippedShown[] {
  return Object.entries(state.shipped).map(([team, option]) => ({
    team,
    option,
    bits: figuresAt(state, option)?.users[state.users] ?? null,
    worth: worthOf(state, option),
  }))
}

/** Sentences of the text that stand for what each kind of users says. */
const voicesIn = memoized((pack: Pack): BoardView['voices'] => {
  const of = (rare: boolean) => {
    const own = pack.train.filter(({ tokens }) => isRare(pack, tokens) === rare)
    return Array.from({ length: Math.min(SAMPLE, own.length) }, (_, k) => {
      const at = Math.floor(((k + 0.5) * own.length) / SAMPLE)
      return own[at]?.tokens ?? []
    })
  }
  return { many: of(false), few: of(true) }
})
