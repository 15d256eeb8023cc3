/** How many steps are taken at once: few enough that whoever wants to be heard waits hardly longer than this, ms. */
const BURST_MS = 80
const MOST_STEPS = 32

/** Of steps that each took so many milliseconds. */
export function burstOf(msPerStep: number): number {
  return Math.min(Math.max(Math.round(BURST_MS / msPerStep), 1), MOST_STEPS)
}
