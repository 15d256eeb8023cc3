/** How many may sit in a room: a class, two, a year, a hall. */

/** As many as a load test has played with. */
const offered = [30, 60, 100, 150, 200, 300] as const

/** What can be chosen while so many sit there, with what is chosen now. */
export function seatChoices(now: number, sitting: number): number[] {
  return [...new Set([...offered.filter((n) => n >= sitting), now])].toSorted((a, b) => a - b)
}
