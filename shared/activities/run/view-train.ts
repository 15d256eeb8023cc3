/** The line during training: who sits where, and the tensors of the step just taken. */
import { RATES } from './content.ts'
import { driverOf, stationsOf, throttleOf, turnOf } from './relay.ts'
import { stations, type RunState, type RunView } from './types.ts'
import type { Looker } from './looker.ts'

export function trainView(state: RunState, { match, seat }: Looker): RunView['train'] {
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
    trace: train.traces.at(-1) ?? null,
    inspect: train.inspect,
    points: train.points,
    throttle: throttleOf(match, train),
    throttles: Object.entries(train.throttles).map(([team, rate]) => ({ team, rate })),
    rates: { least: RATES.least, most: RATES.most, start: RATES.start },
    isDriver: team !== undefined && seat !== null && driverOf(match, team, train) === seat,
    stops: train.stops,
    derailments: train.derailments,
    stepsLeft: train.stepsLeft,
    cargo: match.teams.map(({ id }) => ({ team: id, sentences: cargo[id]?.length ?? 0 })),
  }
}
