/**
 * The log of a match as a hash chain. An event's hash covers its text as it was stored and the hash of the event before
 * it, so the last hash stands for every event and their order: whoever signs it has signed the whole log.
 */
import { hash } from 'node:crypto'

/** What comes before the first event. A new name here begins another kind of chain. */
export const CHAIN_START = hash('sha256', 'gradient-express log 1')

/** One event as it was written down: its JSON text, and its link of the chain. */
export interface LoggedEvent {
  readonly body: string
  /** Hex. */
  readonly hash: string
}

/** The hash of an event whose text is `body`, after the event with the hash `before`; hex. */
export function chained(before: string, body: string): string {
  return hash('sha256', `${before}\n${body}`)
}

/** The hash of the last of these texts, hex. */
export function headOf(bodies: readonly string[]): string {
  return bodies.reduce(chained, CHAIN_START)
}

/** Number of the first event that its hash does not fit; null when the chain is whole. */
export function brokenLink(log: readonly LoggedEvent[]): number | null {
  let before = CHAIN_START
  for (const [seq, { body, hash }] of log.entries()) {
    if (chained(before, body) !== hash) return seq
    before = hash
  }
  return null
}
