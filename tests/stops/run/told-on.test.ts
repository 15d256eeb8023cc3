/** What a phone has been told of a running leg: it lags behind the wall by a beat at most, and changes a few times a leg. */
import { expect, it } from 'vitest'
import { view } from '../../match/seen.ts'
import { playedRun, runOf } from '../../match/played-run.ts'
import { smallRules } from '../../match/small-world.ts'
import { legLength, toldOn } from '../../../stops/run/train/legs.ts'
import type { RunState } from '../../../stops/run/types.ts'

const game = playedRun('train')
const stands = runOf(game)
const { settings } = game.match
const match = { ...game.match, settings: { ...settings, brain: { ...settings.brain, steps: 240 } } }
const length = legLength(stands, match)
/** The Run in a leg of which so many steps were heard. */
const inLeg = (heard: number, express: boolean): RunState => ({
  ...stands,
  train: {
    ...stands.train,
    mode: 'turbo',
    express,
    nextStep: 5,
    points: [4, ...Array.from({ length: heard }, (_, i) => 5 + i)].map((step) => ({
      step,
      bits: 3 - step / 100,
      rate: 0.1,
    })),
  },
})

it.each([
  [false, 4],
  [true, 1],
])('a leg at full speed (%s) is told in %i turns, each with points that were measured', (express, turns) => {
  const told = Array.from({ length: length + 1 }, (_, heard) => toldOn(inLeg(heard, express), match))
  expect(new Set(told.map((points) => points.length)).size - 1).toBe(turns)
  for (const [heard, points] of told.entries()) {
    const all = inLeg(heard, express).train.points
    expect(points).toEqual(all.slice(0, points.length))
    expect(all.length - points.length).toBeLessThan(Math.ceil(length / turns))
  }
  expect(told.at(-1)).toHaveLength(length + 1)
})

it('the wall has each step, and what a phone shows fits together', () => {
  const seen = (audience: Parameters<typeof view>[1]) => {
    const shown = view({ ...match, play: inLeg(20, false) }, audience, smallRules)
    return { train: shown.play?.stop === 'run' ? shown.play.train : null, speaks: shown.speaks }
  }
  const [wall, phone] = [seen({ role: 'projector' }), seen({ role: 'seat', seat: 'ann' })]
  expect(wall.train?.points).toHaveLength(21)
  expect(phone.train?.nowBits).toBe(phone.train?.points.at(-1)?.bits)
  expect(phone.speaks).toMatchObject({ steps: (phone.train?.points.at(-1)?.step ?? 0) + 1 })
  expect(phone.train?.inspect).toBeNull()
})

it('whoever plays alone has each step as well', () => {
  const alone = { ...match, settings: { ...match.settings, seatLimit: 1 } }
  expect(toldOn(inLeg(20, false), alone)).toHaveLength(21)
})
