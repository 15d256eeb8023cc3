/** What only Garage must prove: whose lever counts, who may drive, what stays secret, and what is paid when cars are level. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { shareOf } from '../../../shared/measures/chips.ts'
import { CHIPS, GHOST, LAST, SETTINGS, TESTS, TIMES, USUAL, WIDTHS } from '../../../stops/garage/content.ts'
import { coalOf, FACTORY, planned } from '../../../stops/garage/design.ts'
import { areClose, betWorth, frontOf } from '../../../stops/garage/score.ts'
import type { GarageState, Run } from '../../../stops/garage/types.ts'
import type { GarageView } from '../../../stops/garage/view-types.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { storedPack } from '../../packs/stored-pack.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

const stop = 'garage'
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const lever = (game: Game, seat: string, at: number, option: number) =>
  game.tap(seat, { stop, ask: 'lever', tap: { lever: at, option } })
const drive = (game: Game, seat: string) => game.tap(seat, { stop, ask: 'drive' })

function stateIn({ match }: Pick<Game, 'match'>): GarageState {
  const state = stateOf(match)
  if (state?.stop !== 'garage') throw new Error('another stop')
  return state
}

function seen(game: Game, audience: Audience): GarageView {
  const { play } = view(game.match, audience, smallRules)
  if (play?.stop !== 'garage') throw new Error('another stop')
  return play
}

const seat = (id: string): Audience => ({ role: 'seat', seat: id })

/** Ann, Ben and Cy in one team, Dan in another. */
function building(): Game {
  return new Game({ plan: ['garage'], teams: 1 }).join('ann', 'ben', 'cy').goTo('build')
}

const run = (...bits: number[]): Run => ({ curve: [], bits })

describe('the coal', () => {
  it.each(['class', 'small'] as const)(
    'is the same for every car: ten steps of the usual shape, in a room with the %s brain',
    (size) => {
      const pack = storedPack('town')
      const brain = brainFor(size, pack)
      const coal = coalOf(brain, pack)
      const steps = FACTORY.map((design) => planned(design, coal, brain, pack))
      expect(steps[GHOST]?.steps).toBe(10)
      for (const { parameters, steps: taken } of steps.slice(0, -1)) {
        const share = (parameters * taken) / ((steps[GHOST]?.parameters ?? 0) * 10)
        expect(Math.abs(share - 1)).toBeLessThan(0.03)
      }
      expect(planned({ width: 64, layers: 2, heads: 2, share: 1 }, TIMES * coal, brain, pack).steps).toBe(100)
    },
  )
})

describe('a team’s levers', () => {
  it('stand where most have set them, on a tie on the lesser, and at first where they always stand', () => {
    const game = building()
    const width = () => seen(game, seat('ann')).build?.levers[0]?.at
    expect(width()).toBe(USUAL.width)
    lever(game, 'ann', 0, 4)
    expect(width()).toBe(4)
    lever(game, 'ben', 0, 1)
    expect(width()).toBe(1)
    lever(game, 'cy', 0, 4)
    expect(width()).toBe(4)
    expect(seen(game, seat('cy')).build?.levers[0]?.tally[4]).toBe(2)
    expect(lever(game, 'ann', 4, 0)).toBe('out-of-range')
    expect(lever(game, 'ann', 0, SETTINGS.width.length)).toBe('out-of-range')
  })

  it('hear one voice a device, and two seats of one device are not two hands', () => {
    const game = new Game({ plan: ['garage'], teams: 1 })
    const sit = (seat: string, device: string) => game.must({ type: 'joined', seat, name: seat, team: null, device })
    sit('ann', 'tablet')
    sit('ben', 'tablet')
    sit('cy', 'phone')
    game.goTo('build')
    const build = () => seen(game, seat('cy')).build
    lever(game, 'ann', 0, 4)
    lever(game, 'ben', 0, 4)
    lever(game, 'cy', 0, 1)
    expect(build()?.levers[0]).toMatchObject({ at: 1, tally: [0, 1, 0, 0, 1, 0, 0, 0] })
    drive(game, 'ann')
    drive(game, 'ben')
    expect(build()).toMatchObject({ hands: 1, needed: 2 })
    expect(game.match.jobs).toEqual([])
    drive(game, 'cy')
    expect(game.match.jobs).toHaveLength(1)
  })

  it('take back that one is ready', () => {
    const game = building()
    game.tap('ann', { stop, ask: 'ready' })
    expect(seen(game, seat('ann')).build?.ready).toBe(true)
    lever(game, 'ann', 1, 0)
    expect(seen(game, seat('ann')).build?.ready).toBe(false)
  })
})

describe('a test drive', () => {
  it('needs two hands, burns a third of the coal, and is not driven twice with the same car', () => {
    const game = building()
    expect(drive(game, 'ann')).toBeNull()
    expect(game.match.jobs).toEqual([])
    drive(game, 'ann')
    expect(game.match.jobs).toEqual([])
    drive(game, 'ben')
    const [job] = game.match.jobs
    const { steps = 0 } = job?.kind === 'population' ? (job.brains[0] ?? {}) : {}
    const whole = seen(game, seat('ann')).build?.car.steps ?? 0
    expect(steps).toBe(Math.max(1, Math.round(whole / 3)))
    expect(drive(game, 'cy')).toBe('not-now')
    game.answerAll()
    expect(seen(game, seat('cy')).build?.tests[0]?.bits).toBeGreaterThan(0)
    for (let width = 0; width < TESTS.full; width++) {
      lever(game, 'ann', 0, width)
      drive(game, 'ann')
      drive(game, 'ben')
      game.answerAll()
    }
    expect(drive(game, 'ann')).toBe('used-up')
    expect(stateIn(game).tests).toHaveLength(TESTS.full)
  })

  it('is still to be had where who was to raise the other hand has left', () => {
    const game = new Game({ plan: ['garage'], teams: 1 }).join('ann', 'ben').goTo('build')
    drive(game, 'ann')
    expect(seen(game, seat('ann')).build?.mine).toBe(true)
    game.must({ type: 'dropped', seat: 'ben' })
    expect(seen(game, seat('ann')).build).toMatchObject({ mine: false, mayDrive: true })
    expect(drive(game, 'ann')).toBeNull()
    expect(game.match.jobs).toHaveLength(1)
  })

  it('is told to its own team alone', () => {
    const told = (option: number) => {
      const game = new Game({ plan: ['garage'], teams: 2 }).join('ann', 'ben').goTo('build')
      lever(game, 'ann', 0, option)
      drive(game, 'ann')
      game.answerAll()
      return [seat('ben'), { role: 'projector' } as const].map((audience) => view(game.match, audience, smallRules))
    }
    expect(told(0)).toEqual(told(3))
  })
})

describe('the race', () => {
  it('is one job: all cars of the factory, and each other design once', () => {
    const game = new Game({ plan: ['garage'], teams: 3 }).join('ann', 'ben', 'cy').goTo('build')
    lever(game, 'ann', 0, 1)
    lever(game, 'ben', 0, 1)
    // What the factory has, too.
    for (const [at, option] of [3, 1, 1, 3].entries()) lever(game, 'cy', at, option === 3 && at === 0 ? 6 : option)
    next(game)
    expect(game.match.jobs).toHaveLength(1)
    const [job] = game.match.jobs
    expect(job?.kind === 'population' ? job.brains.length : 0).toBe(WIDTHS.length + 1)
    const { cars } = stateIn(game)
    expect(cars[GHOST]?.teams).toHaveLength(1)
    expect(cars.at(-1)?.teams).toHaveLength(2)
  })

  it('trains for the second one while the first is looked at, and tells nothing of it', () => {
    const told = (seed: number) => {
      const game = building()
      next(game)
      game.answerAll()
      game.answerAll(seed)
      next(game)
      return [seat('ann'), { role: 'projector' } as const, { role: 'host' } as const].map((audience) => [
        view(game.match, audience, smallRules),
        roomReport(game.match, smallRules, ''),
      ])
    }
    expect(told(3)).toEqual(told(4))
  })
})

it('lets nobody change over to the fastest car between the race and its pay', () => {
  const game = new Game({ plan: ['garage'], teams: 2 }).join('ann', 'ben').goTo('race')
  const over = () => game.take({ type: 'team-changed', seat: 'ann', team: game.match.seats['ben']?.team ?? '' })
  expect(over()).toBe('not-now')
  game.answerAll()
  expect(over()).toBe('not-now')
  next(game)
  expect(over()).toBeNull()
})

it('tells for how many seconds a race will still go on, as long as it is waited for', () => {
  const game = building()
  game.answerAll()
  next(game)
  const [race] = game.match.jobs
  if (race?.kind !== 'population') throw new Error('no race')
  const tell = (done: number, after: number) => {
    game.now += after
    game.must({ type: 'lab-progress', progress: { jobId: race.id, done, all: 41, points: [] } })
    return [seen(game, seat('ann')).left, seen(game, { role: 'projector' }).left]
  }
  expect(tell(1, 5000)).toEqual([null, null])
  // Ten points in two seconds; thirty are to come, and the steps behind the last.
  expect(tell(11, 2000)).toEqual([7, 7])
  game.answer(race)
  expect(seen(game, seat('ann'))).toMatchObject({ isRaced: true, left: null })
})

describe('what is too close to call', () => {
  const cars = WIDTHS.map((_, factory) => ({ factory }))

  it('is told by the starts: near means of steady cars, farther ones of cars that scatter', () => {
    expect(areClose(run(2, 2, 2), run(2.04, 2.04, 2.04))).toBe(true)
    expect(areClose(run(2, 2, 2), run(2.1, 2.1, 2.1))).toBe(false)
    expect(areClose(run(2, 2, 2), run(1.8, 2.1, 2.4))).toBe(true)
    // As measured of 16 and 4 wide with ten times the coal: far apart, however unsteady one of them is.
    expect(areClose(run(1.71, 1.7), run(2.38, 3.37))).toBe(false)
    expect(areClose(run(2.38, 3.37), run(1.71, 1.7))).toBe(false)
  })

  it('counts as one: chips on any of the best are worth the mean of their shares', () => {
    const runs = [run(3, 3), run(2, 2), run(2.01, 2.01), run(4, 4), run(5, 5), run(6, 6)]
    const front = frontOf(cars, runs)
    expect(front).toEqual([1, 2])
    const [both, one, none] = betWorth({ a: [0, 5, 5, 0, 0, 0], b: [0, 10, 0, 0, 0, 0], c: [] }, front)
    expect(both?.saved).toBeCloseTo(one?.saved ?? 0, 9)
    expect(both?.saved).toBeCloseTo(Math.log2(WIDTHS.length * shareOf(5, 0, CHIPS)), 9)
    expect(none?.saved).toBeLessThan(both?.saved ?? 0)
  })
})

it('pays the last answer by how sure it was, where it is told and not before', () => {
  const game = building().goTo('say')
  const say = (one: string, option: number) =>
    expect(game.tap(one, { stop, ask: 'say', tap: { option, confidence: 3 } })).toBeNull()
  say('ann', LAST.right)
  say('ben', LAST.right + 1)
  const before = ['ann', 'ben'].map((id) => game.match.seats[id]?.bitsSaved ?? 0)
  expect(seen(game, seat('ann')).won?.say).toBeNull()
  next(game)
  const won = ['ann', 'ben', 'cy'].map((id) => seen(game, seat(id)).won?.say ?? null)
  expect(won).toEqual([expect.any(Number), expect.any(Number), null])
  expect(won[0]).toBeGreaterThan(0)
  expect(won[1]).toBeLessThan(0)
  const after = ['ann', 'ben'].map((id, at) => (game.match.seats[id]?.bitsSaved ?? 0) - (before[at] ?? 0))
  for (const [at, bits] of after.entries()) expect(bits).toBeCloseTo(won[at] ?? Number.NaN, 9)
})

it('ends where no car has raced: why the largest was not the best cannot be asked then', () => {
  const game = building()
  game.failAll()
  for (let presses = 0; presses < 4 && game.match.play !== null; presses++) {
    next(game)
    game.failAll()
    if (game.match.play !== null) expect(stateIn(game).phase).toBe('race')
  }
  expect(game.match.play).toBeNull()
})
