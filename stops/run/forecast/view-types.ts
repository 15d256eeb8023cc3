/** What may be seen of the forecasts before anything is measured. */
import type { TokenId } from '../../../shared/packs/pack.ts'
import type { TeachView } from '../teach/view-types.ts'
import type { Forecast } from './state.ts'

export interface ForecastView {
  readonly nowBits: number | null
  readonly summitBits: number
  readonly floorBits: number
  readonly cards: readonly (readonly (TokenId | null)[])[]
  readonly mine: Forecast | null
  readonly made: number | null
  /** What became of all cards: on board, binned, or without a label. Host and projector. */
  readonly dealt: {
    readonly cards: number
    readonly aboard: number
    readonly binned: number
    readonly open: number
  } | null
  /** Sentences on board, a team: host and projector. */
  readonly tally: TeachView['tally']
}
