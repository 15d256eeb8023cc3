/** What players tap at Specialist. */
import { z } from 'zod'
import { answering, tokensTap } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'specialist'

export const specialistTap = z.discriminatedUnion('ask', [
  /** Pieces of coal on each of `CLIENTS`. */
  answering(stop, 'bid', bet.tap),
  /** Sentences of a text that the team may work for in the place of a client. */
  answering(stop, 'text', z.array(tokensTap).max(100).readonly()),
  /** 0: bid for a client; 1: take the own text. */
  answering(stop, 'own', choose.tap),
  /** Index into the list of the lever. */
  answering(stop, 'steps', choose.tap),
  answering(stop, 'rate', choose.tap),
  answering(stop, 'replay', choose.tap),
  /** A card of the table, or one beyond: none. */
  answering(stop, 'strike', choose.tap),
  /** Chips on what the own model loses on the general exam. */
  answering(stop, 'loss', bet.tap),
  /** Index into `KEEPS`. */
  answering(stop, 'keep', choose.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type SpecialistTap = z.infer<typeof specialistTap>
