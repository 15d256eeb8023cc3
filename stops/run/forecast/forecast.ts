/** Forecast: how far will the loss fall, and which card turns right first? Said by everybody before it is measured. */
import type { Draft } from '../../../shared/match/draft.ts'
import type { Seat } from '../../../shared/match/types.ts'
import { amount } from '../../../shared/moves/amount.ts'
import { isOption } from '../../../shared/moves/choose.ts'
import { own } from '../../../shared/moves/move.ts'
import { floorBitsOf } from '../../../shared/match/floor.ts'
import { summitBits } from '../../../shared/packs/signature.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import { firstCards, firstOf } from '../bet/rounds.ts'
import type { Looker } from '../looker.ts'
import { contextOf } from '../tables.ts'
import type { RunAnswer, RunTap } from '../taps.ts'
import { cargoTally } from '../teach/view-teach.ts'
import type { RunState } from '../types.ts'
import type { ForecastView } from './view-types.ts'

export function forecast(
  { pack }: Pick<Draft, 'pack'>,
  state: RunState,
  seat: Seat,
  { dropBits, firstFlip }: RunAnswer<'forecast'>,
): RunState | RejectWord {
  const summit = summitBits(pack)
  const drop = amount.take({}, seat, dropBits, { from: -summit, to: summit })
  if (typeof drop === 'string') return drop
  // One more than there are cards: none of them.
  if (!isOption(firstFlip + 1, firstOf(state) + 1)) return 'out-of-range'
  const made = { dropBits: dropBits + 0, firstFlip: firstFlip + 0 }
  return { ...state, forecasts: { ...state.forecasts, [seat.id]: made } }
}

export function forecastView(state: RunState, looker: Looker): ForecastView {
  const { match, pack, isShow, seat } = looker
  return {
    nowBits: match.model.exams.findLast(({ revealed }) => revealed)?.bits ?? null,
    summitBits: summitBits(pack),
    floorBits: floorBitsOf(match, pack),
    cards: firstCards(state).map((card) => [...contextOf(card), null]),
    mine: own(state.forecasts, seat),
    made: isShow ? Object.keys(state.forecasts).length : null,
    dealt: isShow ? dealtCards(state) : null,
    tally: isShow ? cargoTally(state, looker) : null,
  }
}

function dealtCards({ tasks, labels, cargo }: RunState): NonNullable<ForecastView['dealt']> {
  const labelled = tasks.filter(({ id }) => Object.hasOwn(labels, id)).length
  const aboard = Object.values(cargo).flat().length
  return { cards: tasks.length, aboard, binned: labelled - aboard, open: tasks.length - labelled }
}

export function forecastRobot(
  { mine, nowBits, summitBits, floorBits, cards }: ForecastView,
  { random }: Player,
): RunTap | null {
  if (mine !== null) return null
  const most = (nowBits ?? summitBits) - floorBits
  const dropBits = Math.max(0, most) * random.unit()
  return { stop: 'run', ask: 'forecast', tap: { dropBits, firstFlip: random.below(cards.length + 1) - 1 } }
}
