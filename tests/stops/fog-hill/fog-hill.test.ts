/** What only Fog Hill must prove: what is hidden stays hidden, what coal buys, who is towed, and what is paid. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { COAL, GROUND_ROWS, SKETCH, XS, YS } from '../../../stops/fog-hill/content.ts'
import { betWorth } from '../../../stops/fog-hill/score.ts'
import { hitsOf, lowestSquares, squareAt, SQUARES } from '../../../stops/fog-hill/sketch.ts'
import type { FogState, Land } from '../../../stops/fog-hill/types.ts'
import type { FogView } from '../../../stops/fog-hill/view-types.ts'
import {
  descents,
  going,
  hasCome,
  hasRead,
  isOver,
  movesOf,
  reading,
  unheard,
  walkerOf,
} from '../../../stops/fog-hill/walk.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'
import { pictureOf } from '../../stage/picture-of.ts'

const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  ...['ann', 'ben'].map((seat): Audience => ({ role: 'seat', seat })),
]

function walking(seed = 7): Game {
  const game = new Game({ plan: ['fog-hill'] }, seed).join('ann', 'ben').goTo('walk')
  game.answerAll()
  return game
}

function stateIn({ match }: Pick<Game, 'match'>): FogState {
  const state = stateOf(match)
  if (state?.stop !== 'fog-hill') throw new Error('another stop')
  return state
}

function playOf({ match }: Game, audience: Audience): FogView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'fog-hill') throw new Error('another stop')
  return play
}

function landIn(game: Game): Land {
  const { lands, leg } = stateIn(game)
  const land = lands[leg]
  if (land === undefined) throw new Error('no land')
  return land
}

/** The same match with another land. */
function withLand(game: Game, changes: Partial<Land>): Game {
  const state = stateIn(game)
  const play: FogState = { ...state, lands: state.lands.with(state.leg, { ...landIn(game), ...changes }) }
  game.match = { ...game.match, play }
  return game
}

const tap = (game: Game, seat: string, ask: string, answer?: unknown) =>
  game.tap(seat, { stop: 'fog-hill', ask, ...(answer === undefined ? {} : { tap: answer }) })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const ann = { id: 'ann', team: 'a' }
const start = { start: { x: 0, y: 0.4 } }
const fresh = () => walkerOf({ walkers: [] }, ann)
const must = <T extends object>(value: T | string): T => {
  if (typeof value === 'string') throw new Error(value)
  return value
}
const sketch = Array.from({ length: SKETCH.colours }, (_, square) => square)

describe('an engine', () => {
  it('pays for a compass, and goes as far as throttle and slope say', () => {
    const read = must(reading(fresh(), 0))
    expect(read.coal).toBe(COAL - 1)
    expect(reading(read, 0)).toBe('not-now')
    const knows = hasRead(read, { x: 0.5, y: -1 })
    expect(knows.bearing?.sentences).toBe(4)
    const goes = must(going(knows, 1, start))
    expect(goes.busy).toEqual({ x: 0.1, y: 0.4 - 0.2 })
    const come = hasCome(goes, 3)
    expect(come.track).toEqual([{ x: 0.1, y: 0.2, bits: 3 }])
    expect(come.bearing).toBeNull()
    expect(going(come, 1, start)).toBe('not-now')
    expect(going(knows, 9, start)).toBe('out-of-range')
  })

  it('that reads rough compasses at one place follows the mean of all their sentences', () => {
    const once = hasRead(must(reading(fresh(), 0)), { x: 1, y: 0 })
    const twice = hasRead(must(reading(once, 0)), { x: 0, y: 1 })
    expect(twice.bearing).toEqual({ step: { x: 0.5, y: 0.5 }, sentences: 8 })
    const thrice = hasRead(must(reading(twice, 0)), { x: 0.5, y: 0.5 })
    expect(thrice.bearing?.step.x).toBeCloseTo(0.5, 12)
    const exact = hasRead(must(reading(once, 1)), { x: 2, y: 2 })
    expect(exact.bearing).toEqual({ step: { x: 2, y: 2 }, sentences: GROUND_ROWS })
    expect(reading(exact, 0)).toBe('not-now')
  })

  it('that leaves the map is towed back, and its coal is gone', () => {
    const far = must(going(hasRead(must(reading(fresh(), 0)), { x: 0, y: -1 }), 4, start))
    expect([far.tows, far.busy, far.track.length, far.coal]).toEqual([1, null, 0, COAL - 1])
    // The last move ended so, until another one ends somewhere.
    expect([fresh().wasTowed, far.wasTowed]).toEqual([false, true])
    const on = must(going(hasRead(must(reading(far, 0)), { x: 0, y: -0.1 }), 1, start))
    expect([on.wasTowed, hasCome(on, 3).wasTowed, movesOf(hasCome(on, 3))]).toEqual([true, false, 2])
  })

  it('is refused a compass that it cannot pay, and stops without coal', () => {
    const poor = { ...fresh(), coal: 2 }
    expect(reading(poor, 1)).toBe('used-up')
    expect(isOver(poor)).toBe(false)
    expect(isOver({ ...poor, coal: 0 })).toBe(true)
  })

  it('gets its coal back where a compass could not be read; a ghost stops', () => {
    expect(unheard(must(reading(fresh(), 1))).coal).toBe(COAL)
    expect(unheard({ ...must(reading(fresh(), 1)), seat: null }).isParked).toBe(true)
  })
})

describe('a walk', () => {
  it('is told only of places where one has stood', () => {
    const game = walking()
    expect(tap(game, 'ann', 'go', 0)).toBe('not-now')
    expect(tap(game, 'ann', 'park')).toBe('not-now')
    expect(tap(game, 'ann', 'sketch', sketch)).toBe('not-now')
    expect(tap(game, 'ann', 'compass', 0)).toBeNull()
    game.answerAll()
    expect(tap(game, 'ann', 'go', 0)).toBeNull()
    game.answerAll()
    const seen = (changes: Partial<Land>) =>
      audiences.map((audience) => {
        const other = withLand(Object.assign(new Game({ plan: ['fog-hill'] }, 7), { match: game.match }), changes)
        return [view(other.match, audience, smallRules), roomReport(other.match, smallRules, '')]
      })
    const hidden = { heights: XS.flatMap(() => YS).map((_, i) => i) }
    expect(seen(hidden)).toEqual(seen({}))
    expect(seen({ real: [{ step: 5, x: 1, y: 1, share: 0.1, bits: 1 }] })).toEqual(seen({}))
    // Nobody sees another's engine, and the wall sees none.
    const ben = view(game.match, { role: 'seat', seat: 'ben' }, smallRules)
    const wall = view(game.match, { role: 'projector' }, smallRules)
    expect(JSON.stringify([ben, wall])).not.toContain(String(landIn(game).walkers[2]?.track[0]?.bits))
  })

  it('counts in the fog who has not moved yet, and nobody who is away', () => {
    const game = walking()
    const fog = () => playOf(game, { role: 'projector' }).fog
    expect(fog()).toMatchObject({ moving: 2, stopped: 0, engines: [] })
    game.must({ type: 'dropped', seat: 'ben' })
    expect(fog()).toMatchObject({ moving: 1, stopped: 0 })
  })

  it('says on the phone that a move was a tow, and shows the wall a move more, but no place', () => {
    const game = walking()
    expect(tap(game, 'ann', 'compass', 0)).toBeNull()
    game.answerAll()
    const wall = () => playOf(game, { role: 'projector' }).fog?.engines
    const before = wall()
    const walker = walkerOf(landIn(game), ann)
    const place = landIn(game).walkers.indexOf(walker)
    const steep = { ...walker, bearing: { step: { x: 0, y: 9 }, sentences: 4 } }
    withLand(game, { walkers: landIn(game).walkers.with(place, steep) })
    expect(tap(game, 'ann', 'go', 4)).toBeNull()
    const { engine } = playOf(game, { role: 'seat', seat: 'ann' })
    expect([engine?.wasTowed, engine?.tows, engine?.log.length]).toEqual([true, 1, 1])
    expect([before, wall()].map((all) => all?.map(({ moves }) => moves))).toEqual([[0], [1]])
    expect(Object.keys(wall()?.[0] ?? {}).toSorted()).toEqual(['hasStopped', 'moves', 'team'])
  })

  it('tells everybody once the fog has lifted where the own engine ended, also if that is above its start', () => {
    const game = walking()
    const up = { ...walkerOf(landIn(game), ann), track: [{ x: 0, y: 0, bits: 99 }] }
    withLand(game, { walkers: [...landIn(game).walkers, up] })
    const end = (seat: string) => playOf(game, { role: 'seat', seat }).won?.end
    expect(end('ann')).toBeNull()
    next(game)
    expect([end('ann'), end('ben')]).toEqual([99, null])
  })

  it('is paid by how far down the engine came, and a map by its hits', () => {
    const game = walking()
    const heights = YS.flatMap((_, row) => XS.map((_, column) => row + column / 100))
    const walker = { ...walkerOf(landIn(game), ann), track: [{ x: 0, y: 0, bits: 3 }], isParked: true }
    withLand(game, { top: 5, heights, walkers: [...landIn(game).walkers, walker] })
    const lowest = lowestSquares(heights)
    expect(tap(game, 'ann', 'sketch', lowest.slice(1))).toBe('out-of-range')
    expect(tap(game, 'ann', 'sketch', [...lowest.slice(1), SQUARES])).toBe('out-of-range')
    expect(tap(game, 'ann', 'sketch', lowest)).toBeNull()
    // A scout measures for the map, and pays nothing.
    expect(tap(game, 'ben', 'scout')).toBe('not-now')
    expect(tap(game, 'ann', 'scout')).toBeNull()
    expect(tap(game, 'ann', 'scout')).toBe('not-now')
    const scout = { ...walkerOf(landIn(game), ann), track: [{ x: 1, y: 0, bits: 1 }], isParked: true }
    withLand(game, { walkers: [...landIn(game).walkers.slice(0, -1), scout] })
    next(game)
    const { ann: paid } = game.match.seats
    expect([paid?.bitsSaved, paid?.foresight]).toEqual([2, 1])
    expect(tap(game, 'ann', 'compass', 0)).toBe('after-the-bell')
  })

  it('that ends above its start costs nothing, and one that never began pays nothing', () => {
    const game = walking()
    const up = { ...walkerOf(landIn(game), ann), track: [{ x: 0, y: 0, bits: 9 }] }
    expect(
      descents({ ...landIn(game), top: 5, walkers: [up, walkerOf(landIn(game), { id: 'ben', team: 'a' })] }),
    ).toEqual({
      ann: 0,
    })
  })
})

describe('the map', () => {
  it('has the low squares at its low edge, where the figures are low', () => {
    const heights = YS.flatMap((_, row) => XS.map(() => row))
    const lowest = lowestSquares(heights)
    expect(lowest).toEqual(Array.from({ length: 8 }, (_, i) => SQUARES - 8 + i))
    expect(hitsOf([0, 1, SQUARES - 1], lowest)).toBe(1)
    expect([squareAt({ x: -0.5, y: 0.6 }), squareAt({ x: 1.9, y: -0.6 })]).toEqual([0, SQUARES - 1])
  })
})

describe('the bet on the ghosts', () => {
  it('is paid with the real way, and not where it is too close to call', () => {
    const game = new Game({ plan: ['fog-hill'] }, 7).join('ann', 'ben').goTo('start')
    expect(tap(game, 'ann', 'bet', [10, 0])).toBeNull()
    expect(tap(game, 'ann', 'bet', [10, 1])).toBe('too-many-chips')
    game.goTo('fog')
    expect(betWorth(stateIn(game))).toEqual([])
    const [rough, exact] = landIn(game).walkers
    if (rough === undefined || exact === undefined) throw new Error('no ghosts')
    const at = (bits: number) => [{ x: 0, y: 0, bits }]
    withLand(game, {
      walkers: [
        { ...rough, track: at(2) },
        { ...exact, track: at(3) },
      ],
    })
    game.answerAll()
    next(game)
    expect(game.match.seats['ann']?.bitsSaved).toBeGreaterThan(0)
    withLand(game, {
      walkers: [
        { ...rough, track: at(3) },
        { ...exact, track: at(3.01) },
      ],
    })
    expect(betWorth(stateIn(game))).toEqual([])
  })
})

it('says above the bars how low the model came when its own bar comes, not before', () => {
  const game = walking().goTo('below')
  game.answerAll()
  const { shapes } = pictureOf(view(game.match, { role: 'projector' }, smallRules), [], { width: 1280, height: 900 })
  const beatOf = (id: string) => shapes.find((shape) => shape.id === id)?.beat ?? 0
  expect(beatOf('bar.real.name')).toBeGreaterThan(0)
  expect(beatOf('title.told')).toBeGreaterThanOrEqual(beatOf('bar.real.name'))
})
