/** What players tap in a Run, and what its host does. */
import { z } from 'zod'
import { answering, countTap, figureTap, tapping, tokensTap } from '../../shared/match/tap.ts'
import { driveVotes } from './types.ts'

const stop = 'run'
const seat = z.string().min(1).max(40)

/** Whole chips by rack id, and by word (token id as a string). How many there are is for the rules to say. */
const chips = {
  racks: z.record(z.string().max(40), countTap).readonly(),
  words: z.record(z.string().max(10), countTap).readonly(),
}

const label = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), tokens: tokensTap }),
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('bin') }),
])

/** Far more than an explanation may have: the rules say how long it is. */
const text = z.string().max(2_000)

export const runTap = z.discriminatedUnion('ask', [
  /** Brief, and Explain's concept question. Confidence 1..3. */
  answering(stop, 'vote', z.strictObject({ option: countTap, confidence: countTap })),
  answering(stop, 'bet', z.strictObject({ card: countTap, ...chips })),
  answering(stop, 'teach', z.strictObject({ task: z.string().max(40), answer: label })),
  /** Bits the held-out loss will fall, and the card whose top guess turns right first (-1: none). */
  answering(stop, 'forecast', z.strictObject({ dropBits: figureTap, firstFlip: countTap })),
  /** All hands: the tap at the own station. */
  tapping(stop, 'crank'),
  /** What the lever should do at the next depot. Counts until the train leaves it. */
  answering(stop, 'drive', z.enum(driveVotes)),
  /** Exam: the own sentence that the model has learned best, of those that it is asked about. */
  answering(stop, 'recall', countTap),
  /** Speak: the best of what the trained model wrote. */
  answering(stop, 'favourite', countTap),
  answering(stop, 'explain', text),
])
export type RunTap = z.infer<typeof runTap>

/** What a tap with this name brings. */
export type RunAnswer<A extends RunTap['ask']> = Extract<RunTap, { ask: A; tap: unknown }>['tap']

/** Host, in Explain: two anonymous texts side by side on the wall. */
export const contrastTap = answering(stop, 'contrast', z.strictObject({ first: seat, second: seat }))
export type ContrastTap = z.infer<typeof contrastTap>
