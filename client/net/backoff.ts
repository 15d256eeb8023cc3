/**
 * How long to wait before the next attempt, ms. Grows from a quarter second to two and a half, so that a server
 * that is back is found within five seconds; the spread keeps a class from knocking all at once.
 */
export function backoff(attempt: number, spread: number): number {
  const base = Math.min(2_500, 250 * 2 ** Math.min(attempt, 10))
  return base * (0.7 + 0.3 * spread)
}

/** How long a page that waits at the door leaves the room in peace, ms. */
export function doorPause(spread: number): number {
  return 1_500 + 1_000 * spread
}
