/** What only Oracle must prove: what a band is worth, when the lab is asked, what stays secret, and what is paid. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brainFor } from '../../../shared/match/brains.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { bitsSaved } from '../../../shared/measures/chips.ts'
import { configsOf } from '../../../stops/oracle/brains.ts'
import { BANDS, LAST, PLACES } from '../../../stops/oracle/content.ts'
import { reachOf, shareOf, steepest, verdictOf, wallOf } from '../../../stops/oracle/score.ts'
import type { OracleState } from '../../../stops/oracle/types.ts'
import type { OracleView } from '../../../stops/oracle/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const stop = 'oracle'
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const seat = (id: string): Audience => ({ role: 'seat', seat: id })
const wallScreen: Audience = { role: 'projector' }

function stateIn({ match }: Pick<Game, 'match'>): OracleState {
  const state = stateOf(match)
  if (state?.stop !== 'oracle') throw new Error('another stop')
  return state
}

function seen(game: Game, audience: Audience): OracleView {
  const { play } = view(game.match, audience, smallRules)
  if (play?.stop !== 'oracle') throw new Error('another stop')
  return play
}

function drawing(): Game {
  const game = new Game({ plan: ['oracle'], teams: 2 }).join('ann', 'ben').goTo('guess')
  game.answerAll()
  next(game)
  return game
}

const draw = (game: Game, who: string, at: number, band: number) =>
  game.tap(who, { stop, ask: 'line', tap: { at, band } })

describe('the brains', () => {
  it('are as wide as measured in a class, and narrower in a small room', () => {
    const widths = (size: 'class' | 'small') => {
      const brain = brainFor(size, storedPack('town'))
      return (['small', 'large', 'next'] as const).map((name) => configsOf(name, brain).map(({ width }) => width))
    }
    expect(widths('class')).toEqual([[8, 12, 16, 24], [64], [128]])
    expect(widths('small')).toEqual([[4, 6, 8, 12], [32], [64]])
  })
})

describe('a band', () => {
  const wall = { from: -4, to: 1 }
  const worth = (band: number, off: number) => bitsSaved(shareOf({ at: -1, band }, -1 + off, wall), PLACES)

  it('twice as wide is worth one bit less inside, and holds twice as much', () => {
    for (let band = 1; band < BANDS.length; band++) {
      expect(worth(band - 1, 0) - worth(band, 0)).toBeCloseTo(1, 9)
      const reach = reachOf(band, wall)
      expect(worth(band, reach - 1e-9)).toBe(worth(band, 0))
      expect(worth(band, reach + 1e-9)).toBeLessThan(0)
    }
  })

  it('gives no more than all chances to the whole wall', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 1, noNaN: true }), fc.nat({ max: BANDS.length - 1 }), (at, band) => {
        const places = Array.from(
          { length: PLACES },
          (_, i) => wall.from + ((i + 0.5) * (wall.to - wall.from)) / PLACES,
        )
        const all = places.reduce((sum, truth) => sum + shareOf({ at, band }, truth, wall), 0)
        expect(all).toBeLessThan(1 + 4 / PLACES / (BANDS[band] ?? 1))
      }),
    )
  })
})

describe('what the small ones say', () => {
  it('is which step took off most, and nothing where two are level', () => {
    expect(steepest([2.2, 2, 1.95, 1.9])).toBe(0)
    expect(steepest([2.2, 2.15, 1.9, 1.9])).toBe(1)
    expect(steepest([2.2, 2, 1.81, 1.8])).toBeNull()
    expect(steepest([])).toBeNull()
  })

  it('says of the next size by more than a tenth, or about the same', () => {
    expect(verdictOf([2, 2], [1.8, 1.8])).toBe(0)
    expect(verdictOf([2, 2], [1.95, 1.95])).toBe(1)
    expect(verdictOf([2, 2], [2.2, 2.2])).toBe(2)
  })
})

describe('a match', () => {
  it('trains the small ones behind the first bet, and shows nothing of them before', () => {
    const told = (seed: number) => {
      const game = new Game({ plan: ['oracle'], teams: 2 }).join('ann', 'ben').goTo('guess')
      expect(game.match.jobs.map(({ kind }) => kind)).toContain('population')
      game.answerAll(seed)
      return [seat('ann'), wallScreen].map((audience) => view(game.match, audience, smallRules))
    }
    expect(told(1)).toEqual(told(2))
  })

  it('takes lines on the wall only, shows nobody’s before the bell and all of them without names after it', () => {
    const game = drawing()
    const wall = wallOf(stateIn(game))
    if (wall === null) throw new Error('no wall')
    expect(draw(game, 'ann', wall.to + 1, 2)).toBe('out-of-range')
    expect(draw(game, 'ann', wall.to, BANDS.length)).toBe('out-of-range')
    expect(draw(game, 'ann', wall.from, 2)).toBeNull()
    expect(draw(game, 'ann', wall.to, 1)).toBeNull()
    expect(seen(game, seat('ann')).mine).toEqual({ at: wall.to, band: 1 })
    expect(seen(game, seat('ben')).mine).toBeNull()
    expect(seen(game, wallScreen)).toMatchObject({ drawn: 1, lines: null })
    draw(game, 'ben', wall.from, 4)
    next(game)
    const heights = seen(game, wallScreen).lines?.map(({ end }) => end.height)
    expect(heights).toEqual([wall.from, wall.to])
    expect(JSON.stringify(seen(game, wallScreen).lines)).not.toContain('ann')
  })

  it('trains the large one when its phase begins, tells the exam only afterwards, and pays the band', () => {
    const game = drawing()
    const wall = wallOf(stateIn(game))
    if (wall === null) throw new Error('no wall')
    draw(game, 'ann', wall.from, 4)
    next(game)
    expect(game.match.jobs).toEqual([])
    next(game)
    expect(game.match.jobs).toHaveLength(1)
    game.answerAll()
    expect(seen(game, wallScreen)).toMatchObject({ isTrained: true, law: null })
    expect(seen(game, wallScreen).large.exam).toBeNull()
    const before = game.match.seats['ann']?.bitsSaved ?? 0
    next(game)
    const { large, bands, law, nearest } = seen(game, wallScreen)
    const height = large.exam?.mean.height ?? Number.NaN
    const holds = Math.abs(height - wall.from) <= (bands[4]?.reach ?? 0)
    const worth = (holds ? bands[4]?.inside : bands[4]?.outside) ?? Number.NaN
    expect((game.match.seats['ann']?.bitsSaved ?? 0) - before).toBeCloseTo(worth, 9)
    expect(seen(game, seat('ann')).won?.line).toBeCloseTo(worth, 9)
    expect(seen(game, seat('ben')).won?.line).toBeNull()
    expect(law).not.toBeNull()
    expect(nearest.map(({ name }) => name)).toEqual(['ann'])
  })

  it('trains the next size while the outcome is looked at, and without a rematch not at all', () => {
    const outcome = (rematch: boolean) => {
      const game = new Game({ plan: [{ stop, form: 'full', rematch }], teams: 2 }).join('ann', 'ben').goTo('guess')
      for (let at = 0; at < 4; at++) {
        game.answerAll()
        next(game)
      }
      expect(stateIn(game).phase).toBe('outcome')
      return game
    }
    expect(outcome(false).match.jobs).toEqual([])
    const game = outcome(true)
    expect(game.match.jobs).toHaveLength(1)
    next(game)
    game.answerAll()
    expect(seen(game, wallScreen).next.exam).toBeNull()
    next(game)
    expect(seen(game, wallScreen).next.exam).not.toBeNull()
  })

  it('tells for how many seconds the next size will still learn, where it is waited for', () => {
    const game = drawing().goTo('outcome')
    next(game)
    const [job] = game.match.jobs
    if (job === undefined) throw new Error('nothing was asked')
    const tell = (done: number) => {
      game.now += 2000
      game.must({ type: 'lab-progress', progress: { jobId: job.id, done, all: 24, points: [] } })
    }
    tell(1)
    tell(5)
    expect(seen(game, wallScreen).left).toBeNull()
    next(game)
    // Four points in two seconds; twenty steps of the curve are to come.
    expect(seen(game, wallScreen)).toMatchObject({ isBought: false, left: 10 })
    game.answerAll()
    expect(seen(game, wallScreen)).toMatchObject({ isBought: true, left: null })
  })

  it('is on the receipt with all that was trained, its energy, and a large model beside it', () => {
    const game = drawing()
    game.now += 1000
    game.goTo('outcome')
    const before = seen(game, wallScreen).receipt
    expect(before?.next).toBeNull()
    game.goTo('answer')
    const after = seen(game, wallScreen).receipt
    if (before === null || after?.next == null) throw new Error('no receipt')
    for (const { small, large, next: bought, bill } of [before, after]) {
      expect(bill.sums).toBeCloseTo(small.sums + large.sums + (bought?.sums ?? 0), 3)
      expect(bill.seconds).toBeCloseTo(small.seconds + large.seconds + (bought?.seconds ?? 0), 9)
      expect(bill.large.sums * bill.sums).toBeCloseTo(3.14e23, -19)
    }
    expect(after.next.sums).toBeGreaterThan(2 * after.large.sums)
  })

  it('goes on to the last question where the small ones could not be trained', () => {
    const game = new Game({ plan: ['oracle'], teams: 2 }).join('ann', 'ben').goTo('guess')
    game.failAll()
    game.failAll()
    next(game)
    expect(stateIn(game).phase).toBe('say')
  })

  it('pays the last answer by how sure it was, where it is told and not before', () => {
    const game = drawing().goTo('say')
    for (const [who, option] of [['ann', LAST.right] as const, ['ben', LAST.right + 1] as const])
      expect(game.tap(who, { stop, ask: 'say', tap: { option, confidence: 3 } })).toBeNull()
    expect(seen(game, seat('ann')).won?.say).toBeNull()
    next(game)
    expect(seen(game, seat('ann')).won?.say).toBeGreaterThan(1)
    expect(seen(game, seat('ben')).won?.say).toBeLessThan(0)
  })

  it('forgets the line of whoever is put out before it counts', () => {
    const game = drawing()
    const wall = wallOf(stateIn(game))
    draw(game, 'ann', wall?.to ?? 0, 2)
    next(game)
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ann' } })
    expect(stateIn(game).ats).toEqual({})
  })
})
