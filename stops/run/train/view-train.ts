/** The line during training: who sits where, and the tensors of the step just taken. */
import type { LossPoint } from '../../../shared/lab/shapes.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import { ghostAt } from '../../../shared/match/ghost.ts'
import { middleNow } from '../../../shared/measures/middle-of-last.ts'
import { own } from '../../../shared/moves/move.ts'
import { sitting } from '../../../shared/match/teams.ts'
import { NOTCHES } from '../content.ts'
import { summitBits } from '../../../shared/packs/signature.ts'
import type { Looker } from '../looker.ts'
import { middleVote, notchAfter, present, rateOf, stationsOf, wantedNotch, wantsToStop } from './relay.ts'
import { toldOn } from './legs.ts'
import { thinned } from './thinned.ts'
import { isLeverOpen } from './turbo.ts'
import { driveVotes, stations, type Station, type TrainState } from './state.ts'
import type { RunState } from '../types.ts'
import type { GhostView, LookView } from './view-types.ts'
import type { RunView } from '../view-types.ts'

type TrainView = NonNullable<RunView['train']>

export function trainView(state: RunState, looker: Looker): TrainView | null {
  const { train, cargo } = state
  const { match, pack, seat: id, isShow } = looker
  const seat = id === null ? undefined : match.seats[id]
  const card = train.cards[Math.min(train.cranked - (train.part === 'moved' ? 1 : 0), train.cards.length - 1)]
  if (card === undefined) return null
  const told = isShow ? train.points : toldOn(state, match)
  const points = isShow ? told : thinned(told, summitBits(pack))
  const isHands = train.mode === 'crank' && train.part === 'hands'
  return {
    cranked: train.cranked,
    cranks: train.cranks,
    part: train.part,
    station: stations[train.station] ?? 'forward',
    mode: train.mode,
    crew: train.mode === 'crank' && isShow ? crewView(state, looker) : null,
    myStations: seat === undefined || train.mode !== 'crank' ? [] : stationsOf(match, seat, train),
    tapped: id !== null && train.tapped.includes(id),
    missing: isHands ? present(match).filter((one) => !train.tapped.includes(one.id)).length : 0,
    card: card.tokens,
    blank: card.blank,
    width: match.settings.brain.config.width,
    look: lookView(train),
    trace: train.traces.at(-1) ?? null,
    traceTruth: traceTruth(train, match.model.step),
    // The stage alone draws what went on inside.
    inspect: isShow ? train.inspect : null,
    points,
    lost: isShow ? train.lost : [],
    ghost: ghostView(looker, train, told),
    nowBits: points.at(-1)?.bits ?? null,
    lever: leverView(train, looker),
    legs: train.legs,
    express: train.express,
    derailments: train.derailments,
    depotStep: train.depotStep,
    stepsLeft: stepsToGo(train, points),
    cargo: match.teams.map(({ id: team }) => ({ team, sentences: cargo[team]?.length ?? 0 })),
  }
}

/** Both trains on the middle of their last batches, at the same step. A training that began elsewhere is no race. */
function ghostView(
  { match: { ghost }, isShow }: Looker,
  train: TrainState,
  told: TrainState['points'],
): GhostView | null {
  if (ghost === null || (train.points[0] !== undefined && ghost.points[0]?.step !== train.points[0].step)) return null
  const last = told.at(-1)
  return {
    at: ghost.at,
    points: isShow ? ghost.points : [],
    bits: last === undefined ? null : (ghostAt(ghost, last.step)?.bits ?? null),
    ownBits: middleNow(told.map(({ bits }) => bits)),
  }
}

/** A leg is counted off at its end; until then its steps are seen to go. */
function stepsToGo({ mode, stepsLeft, nextStep }: TrainState, points: readonly LossPoint[]): number {
  const last = points.at(-1)
  return mode === 'turbo' && last !== undefined ? stepsLeft - Math.max(0, last.step + 1 - nextStep) : stepsLeft
}

/** Everybody at the stations, in the order of joining. */
function crewView({ train }: RunState, { match }: Looker): NonNullable<TrainView['crew']> {
  return sitting(match)
    .filter(({ connected }) => connected)
    .map((seat) => ({
      seat: seat.id,
      name: seat.name,
      team: seat.team,
      stations: stationsOf(match, seat, train),
      tapped: train.tapped.includes(seat.id),
    }))
}

function leverView(train: TrainState, looker: Looker): TrainView['lever'] {
  const { match } = looker
  const cast = Object.values(train.votes)
  const next = notchAfter(train, middleVote(train.votes))
  return {
    notch: train.notch,
    rate: rateOf(train),
    notches: NOTCHES.map(({ rate, word }) => ({ rate, word })),
    isOpen: isLeverOpen(train),
    mine: own(train.votes, looker.seat),
    votes: driveVotes.map((vote) => ({
      vote,
      count: cast.filter((one) => one === vote).length,
      to: wantedNotch(train, vote),
    })),
    voters: present(match).length,
    next,
    braking: wantsToStop(match, train),
  }
}

/** Station by station: the true word is no secret in training, but it comes at its own station, and so does the rest. */
function lookView({ look, station, part }: TrainState): LookView | null {
  if (look === null || part === 'hands') return null
  const { step, before, batchBits, gradientNorms, top } = look
  const isAt = (name: Station) => station >= stations.indexOf(name)
  return {
    step,
    guess: before.top,
    share: isAt('truth') ? before.truth : null,
    bits: isAt('loss') ? before.bits : null,
    batchBits: isAt('loss') ? batchBits : null,
    blame: isAt('backward') ? { gradientNorms, top } : null,
  }
}

/** The crank goes on from the room model's step, a card a step; the room's model itself waits for the end of training. */
function traceTruth({ traces, cards }: TrainState, firstStep: number): TokenId | null {
  const trace = traces.at(-1)
  const card = trace === undefined ? undefined : cards[trace.step - firstStep]
  return card?.tokens[card.blank] ?? null
}
