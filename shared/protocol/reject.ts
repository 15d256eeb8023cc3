/**
 * Every "no" the game can say. The screen shows the locale text `reject.<word>`; nothing is lost and the
 * connection stays. A closed list, so that a new "no" cannot be forgotten in the locale.
 */
export const rejectWords = [
  // at the door
  'unknown-code',
  'room-full',
  'room-locked',
  'name-taken',
  'name-not-allowed',
  'name-length',
  'name-letters',
  'unknown-team',
  'team-full',
  'expired-token',
  'wrong-recovery-code',
  'try-again-soon',
  'opened-elsewhere',
  'removed-by-host',
  'turned-away',
  'too-many-walls',
  // at the door, while somebody waits there: the page asks again by itself
  'at-the-door',
  'busy-door',
  'seat-asked',
  'seat-in-use',
  'not-at-the-door',
  'room-ended',
  // while playing
  'malformed',
  'too-large',
  'too-fast',
  'not-the-host',
  'not-a-player',
  'not-now',
  'after-the-bell',
  'gone-on',
  'too-many-chips',
  'negative-chips',
  'unknown-rack',
  'unknown-word',
  'unknown-task',
  'unknown-seat',
  'out-of-range',
  'not-your-role',
  'already-labelled',
  'text-length',
  'text-not-allowed',
  'paused',
  // the lab and the server
  'unknown-job',
  'report-refused',
  'foreign-page',
  'too-many-rooms',
  'unknown-pack',
  'unreadable-pack',
  'storage-full',
  'not-stored',
  'not-deleted',
  'server-trouble',
] as const

export type RejectWord = (typeof rejectWords)[number]
