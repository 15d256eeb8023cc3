/** Finds the room's word in whatever the SDK throws; null when the error is the network's, not the room's. */
import { rejectWords, type RejectWord } from '../../shared/protocol/reject.ts'

const known: ReadonlySet<string> = new Set(rejectWords)

export function isRejectWord(value: unknown): value is RejectWord {
  return typeof value === 'string' && known.has(value)
}

/** A refused request carries `reason`; a refused join carries the word as its message. */
export function rejectOf(error: unknown): RejectWord | null {
  if (typeof error !== 'object' || error === null) return null
  if ('reason' in error && isRejectWord(error.reason)) return error.reason
  if ('message' in error && isRejectWord(error.message)) return error.message
  return null
}

/** These end the line: trying again by itself would not help. */
const finalWords: ReadonlySet<RejectWord> = new Set<RejectWord>([
  'unknown-code',
  'room-locked',
  'name-taken',
  'name-not-allowed',
  'name-length',
  'name-letters',
  'unknown-team',
  'team-full',
  'expired-token',
  'wrong-recovery-code',
  'opened-elsewhere',
  'desk-moved',
  'key-renewed',
  'removed-by-host',
  'turned-away',
  'too-many-walls',
  'room-ended',
  'other-rules',
  'not-the-host',
  'malformed',
])

export function isFinal(word: RejectWord): boolean {
  return finalWords.has(word)
}

/** These make a page wait at the door: it asks again by itself, and comes in when it may. */
const doorWords: ReadonlySet<string> = new Set<RejectWord>([
  'at-the-door',
  'busy-door',
  'room-full',
  'seat-asked',
  'name-asked',
  'many-seats',
  'seat-in-use',
])

export function isDoorWord(word: string): boolean {
  return doorWords.has(word)
}
