/** When a homework can be done. Times in ms since 1970. */

export interface Window {
  /** From then on it can be begun, until `ends`. */
  readonly opens: number
  readonly ends: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Longest window, and how far ahead it may open. */
export const MOST_DAYS = 60
/** A clock of the page may be behind, and a teacher may say "from this morning on". */
const PAST_MS = DAY_MS
/** Who was without a network at the end still has what was done before it: so long it is taken. */
export const LATE_MS = DAY_MS

/** Whether a class can be given this, `now`. */
export function isWindow({ opens, ends }: Window, now: number): boolean {
  return (
    opens >= now - PAST_MS &&
    opens <= now + MOST_DAYS * DAY_MS &&
    ends > Math.max(opens, now) &&
    ends <= opens + MOST_DAYS * DAY_MS
  )
}

export type Moment = 'early' | 'open' | 'over'

export function momentOf({ opens, ends }: Window, now: number): Moment {
  return now < opens ? 'early' : now < ends ? 'open' : 'over'
}

/** Whether what was done is still taken. */
export function takesResults({ opens, ends }: Window, now: number): boolean {
  return now >= opens && now < ends + LATE_MS
}

/** A server that keeps rooms for so many days keeps a homework for as many after its end. */
export function goesAt({ ends }: Window, keepDays: number): number {
  return ends + keepDays * DAY_MS
}
