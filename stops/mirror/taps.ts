/** What players tap at Mirror room. */
import { z } from 'zod'
import { answering, countTap } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'mirror'

export const mirrorTap = z.discriminatedUnion('ask', [
  /** Chips on how large the gap will be. */
  answering(stop, 'gap', bet.tap),
  /** Index into `REPAIRS`. */
  answering(stop, 'repair', choose.tap),
  /** Index into `DOSES`. */
  answering(stop, 'dose', choose.tap),
  /** Where a repair lands, done in full: indices into `REPAIRS` and `LANDS`. */
  answering(stop, 'land', z.strictObject({ repair: countTap, at: choose.tap })),
  /** Chips on what the own model says in sentences that no test has asked about. */
  answering(stop, 'other', bet.tap),
  /** Chips on what the rematch brings. */
  answering(stop, 'again', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type MirrorTap = z.infer<typeof mirrorTap>
