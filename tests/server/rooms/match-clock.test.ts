import { beforeEach, describe, expect, it } from 'vitest'
import { MatchClock } from '../../../server/rooms/match-clock.ts'

const NOON = 1_700_000_000_000
const HOUR = 3_600_000

/** Both clocks of a computer; `sleeps` says whether the steady one stands still while the lid is closed. */
let wall: number
let steady: number
let clock: MatchClock

beforeEach(() => {
  wall = NOON
  steady = 12
  clock = new MatchClock({ now: () => wall, steady: () => steady }, NOON)
})

/** Awake for so long: the match looks at its clock twice a second. */
function live(ms: number): number {
  for (let passed = 0; passed < ms; passed += 500) {
    wall += 500
    steady += 500
    clock.now()
  }
  return clock.now()
}

describe('the clock of a match', () => {
  it('runs on in a timed phase when the computer’s clock is set back, or forward', () => {
    clock.time(true)
    live(10_000)
    wall -= 2_000
    expect(live(10_000)).toBe(NOON + 20_000)
    wall += 5 * HOUR
    expect(live(10_000)).toBe(NOON + 30_000)
    wall -= 24 * HOUR
    expect(live(10_000)).toBe(NOON + 40_000)
  })

  it('leaves out of a timed phase what the computer slept through, whatever its steady clock makes of it', () => {
    clock.time(true)
    live(10_000)
    wall += HOUR
    steady += HOUR
    expect(clock.now() - NOON).toBeLessThan(12_000)
    wall += HOUR
    expect(live(10_000) - NOON).toBeLessThan(22_000)
  })

  it('tells the time of day again when no bell is set, and never goes back', () => {
    clock.time(true)
    live(10_000)
    wall += HOUR
    expect(clock.now()).toBe(NOON + 10_000)
    clock.time(false)
    expect(clock.now()).toBe(wall)
    const before = clock.now()
    wall -= 6 * HOUR
    expect(live(3_000)).toBe(before + 3_000)
  })

  it('begins where the log ends, and stands there when a phase was timed', () => {
    const restarted = new MatchClock({ now: () => NOON + 20 * 60_000, steady: () => 0 }, NOON)
    restarted.time(true)
    expect(restarted.now()).toBe(NOON)
    restarted.time(false)
    expect(restarted.now()).toBe(NOON + 20 * 60_000)
  })
})
