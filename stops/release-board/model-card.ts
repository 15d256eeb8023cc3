/** The card of a model that was released, filled with what was measured of it. */
import type { Deed } from './content.ts'
import { decisionOf } from './decisions.ts'
import { figuresAt, othersOf, tellsOthers, worthOf } from './score.ts'
import type { BoardState, Maker, Users, Metric } from './types.ts'

export interface ReleaseCard {
  /** What was decided (decisions.ts). */
  readonly option: number
  readonly deed: Deed
  /** What it was made from; null: from fresh weights. */
  readonly maker: Maker | null
  readonly users: Users
  readonly figures: Readonly<Record<Metric, number>>
  /** Bits a word of both kinds of users; null: not told yet. */
  readonly bits: Readonly<Record<Users, number | null>>
  /** Bits saved beside a candidate that is taken with eyes shut, less the coal. */
  readonly worth: number
}

/** null: it was not measured. */
export function cardOf(state: BoardState, option: number): ReleaseCard | null {
  const { deed, at } = decisionOf(option)
  const [figures, worth] = [figuresAt(state, option), worthOf(state, option)]
  if (figures === null || worth === null) return null
  const maker = at === null ? null : (state.order[at] ?? null)
  const bits = tellsOthers(state) ? figures.users : { ...figures.users, [othersOf(state)]: null }
  return { option, deed, maker, users: state.users, figures: figures.metrics, bits, worth }
}
