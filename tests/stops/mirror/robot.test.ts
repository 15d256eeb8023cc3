/** Simulated players at Mirror room: who has skill mixes, and sees where a repair lands; without any it may be anything. */
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../shared/measures/random.ts'
import { worldOf } from '../../../shared/rehearsal/world.ts'
import { REPAIRS } from '../../../stops/mirror/content.ts'
import { gapOutcome } from '../../../stops/mirror/score.ts'
import { mirrorRobot } from '../../../stops/mirror/robot.ts'
import type { MirrorView } from '../../../stops/mirror/view-types.ts'
import { Game } from '../../match/game.ts'
import { view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

const world = worldOf(smallPack)
const many = Array.from({ length: 60 }, (_, seed) => seed)

function shown(phase: string): MirrorView {
  const game = new Game({ plan: ['mirror'] }, 7).join('ann', 'ben').goTo(phase)
  const { play } = view(game.match, { role: 'seat', seat: 'ann' }, smallRules)
  if (play?.stop !== 'mirror') throw new Error('another stop')
  return play
}

const taps = (phase: string, skill: number) =>
  many.flatMap(
    (seed) =>
      mirrorRobot(shown(phase), { mind: { skill, boldness: 0.5, pace: 1 }, world, random: randomFrom(seed) }) ?? [],
  )

describe('who has skill', () => {
  it('chooses the mix, and who has none any of them', () => {
    const mixes = (skill: number) =>
      taps('repair', skill).filter((on) => on.ask === 'repair' && on.tap === REPAIRS.indexOf('tune')).length
    expect(mixes(1)).toBe(many.length)
    expect(mixes(0)).toBeLessThan(many.length / 2)
    expect(new Set(taps('repair', 0).map((on) => JSON.stringify(on))).size).toBe(REPAIRS.length)
  })

  it('lays most of its chips where the text’s own gap is, or a little below', () => {
    const near = gapOutcome(shown('table').table.gap)
    const on = (skill: number) =>
      taps('table', skill).reduce(
        (sum, one) => sum + (one.ask === 'gap' ? (one.tap[near] ?? 0) + (one.tap[near - 1] ?? 0) : 0),
        0,
      )
    expect(on(1)).toBeGreaterThan(1.5 * on(0))
  })
})
