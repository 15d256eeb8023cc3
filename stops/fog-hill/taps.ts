/** What players tap at Fog Hill. */
import { z } from 'zod'
import { answering, countTap, tapping } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'fog-hill'

export const fogTap = z.discriminatedUnion('ask', [
  /** Chips on the two ghosts. */
  answering(stop, 'bet', bet.tap),
  /** Index into `COMPASSES`: it is read where the engine stands. */
  answering(stop, 'compass', choose.tap),
  /** Index into `THROTTLES`: the engine goes where the compass says. */
  answering(stop, 'go', choose.tap),
  /** The engine stays where it is, whatever coal is left. */
  tapping(stop, 'park'),
  /** Another engine, which does not count: what it measures goes onto the map. */
  tapping(stop, 'scout'),
  /** Squares of the sketch that are coloured. */
  answering(stop, 'sketch', z.array(countTap).max(100).readonly()),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type FogTap = z.infer<typeof fogTap>
