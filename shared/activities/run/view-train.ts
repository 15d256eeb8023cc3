/** The line during training: who sits where, and the tensors of the step just taken. */
import type { TokenId } from '../../packs/pack.ts'
import { RATES } from './content.ts'
import { summitBits } from '../signature.ts'
import { driverOf, stationsOf, throttleOf, turnOf } from './relay.ts'
import { thinned } from './thinned.ts'
import { stations, type RunState, type Station, type TrainState } from './types.ts'
import type { LookView, RunView } from './view-types.ts'
import type { Looker } from './looker.ts'

export function trainView(state: RunState, { match, pack, seat, isShow }: Looker): RunView['train'] {
  const { train, cargo } = state
  const turn = turnOf(match, train)
  const team = seat === null ? undefined : match.seats[seat]?.team
  const card = train.cards[Math.min(train.cranked, train.cards.length - 1)]
  if (card === undefined) return null
  const cranking = train.mode === 'crank'
  return {
    cranked: train.cranked,
    cranks: train.cranks,
    station: stations[train.station],
    busy: train.busy,
    mode: train.mode,
    turn,
    myStations: team === undefined || seat === null ? [] : stationsOf(match, team, seat, train),
    myTurn: cranking && !train.busy && seat !== null && turn.seat === seat,
    card: card.tokens,
    blank: card.blank,
    width: match.settings.brain.config.width,
    look: lookView(train),
    trace: train.traces.at(-1) ?? null,
    traceTruth: traceTruth(train, match.model.step),
    inspect: train.inspect,
    points: isShow ? train.points : thinned(train.points, summitBits(pack)),
    throttle: throttleOf(match, train),
    throttles: Object.entries(train.throttles).map(([team, rate]) => ({ team, rate })),
    rates: { least: RATES.least, most: RATES.most, start: RATES.start },
    isDriver: team !== undefined && seat !== null && driverOf(match, team, train) === seat,
    stops: train.stops,
    derailments: train.derailments,
    depotStep: train.depotStep,
    stepsLeft: train.stepsLeft,
    cargo: match.teams.map(({ id }) => ({ team: id, sentences: cargo[id]?.length ?? 0 })),
  }
}

/** Station by station: the true word is no secret in training, but it comes at its own station, and so does the rest. */
function lookView({ look, station }: TrainState): LookView | null {
  if (look === null) return null
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
  return card === undefined ? null : card.tokens[card.blank]
}
