/** What only Mirror room must prove: whose repair is done, what it is worth, who is paid for what, and what is hidden until when. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { shareOf } from '../../../shared/measures/chips.ts'
import { canBePlayed } from '../../../shared/lessons/plan.ts'
import { armsOf, BIASED, dialArm, fixArm, LONG } from '../../../stops/mirror/arms.ts'
import { card } from '../../../stops/mirror/card.ts'
import {
  AGAIN_AT,
  CLOSE,
  DIAL,
  DOSES,
  GAP,
  LAND_CHIPS,
  LAST,
  OTHER,
  REPAIRS,
  WORTH,
} from '../../../stops/mirror/content.ts'
import { frontLine } from '../../../stops/mirror/shown.ts'
import {
  bestTeams,
  gapOutcome,
  landOutcome,
  longOutcome,
  modelOf,
  otherOutcome,
  pointsFor,
  pointsOf,
} from '../../../stops/mirror/score.ts'
import type { Course, Gauge, MirrorState } from '../../../stops/mirror/types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  ...['ann', 'ben', 'cat', 'dan'].map((seat): Audience => ({ role: 'seat', seat })),
]
const planned = { stop: 'mirror', form: 'full', rematch: true } as const

/** ann and cat sit in one team, ben and dan in the other. */
function at(phase: string): Game {
  return new Game({ plan: [planned] }, 7).join('ann', 'ben', 'cat', 'dan').goTo(phase)
}

function stateIn({ match }: Pick<Game, 'match'>): MirrorState {
  const state = stateOf(match)
  if (state?.stop !== 'mirror') throw new Error('another stop')
  return state
}

function seenBy(game: Game, audience: Audience) {
  const { play } = view(game.match, audience, smallRules)
  if (play?.stop !== 'mirror') throw new Error('another stop')
  return play
}

const seat = (id: string): Audience => ({ role: 'seat', seat: id })
const tap = (game: Game, id: string, ask: string, answer: unknown) => game.tap(id, { stop: 'mirror', ask, tap: answer })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const gauge = (gap: number, general = 2, other = gap): Gauge => ({ step: 300, gap, other, general })
const [ADD, TUNE, SWAP, DELETE] = [0, 1, 2, 3]
const FULL = DOSES.length - 1

/** The state with these measured, and nothing under way. */
function measuring(game: Game, measured: Readonly<Record<string, Course>>): void {
  const play: MirrorState = { ...stateIn(game), waiting: {}, training: null, measured }
  game.match = { ...game.match, play }
}

const dial = Object.fromEntries([0.5, 0.6, 0.7, 0.8, 0.9].map((share) => [dialArm(share), [gauge(2 * share - 1.1)]]))
const fixes = Object.fromEntries(
  [0.02, 0.05, -0.6, 0.4].map((gap, repair) => [fixArm({ repair, dose: FULL }), [gauge(gap, 2 + repair / 10, 0.5)]]),
)

describe('a repair', () => {
  it('is what most of a team want, one voice a device; a team that says nothing repairs nothing', () => {
    const game = at('repair')
    expect(tap(game, 'ann', 'repair', SWAP)).toBeNull()
    expect(tap(game, 'cat', 'repair', TUNE)).toBeNull()
    expect(tap(game, 'cat', 'repair', SWAP)).toBeNull()
    expect(tap(game, 'cat', 'dose', FULL)).toBeNull()
    expect(tap(game, 'cat', 'dose', DOSES.length)).toBe('out-of-range')
    expect(tap(game, 'ann', 'land', { repair: 0, at: 0 })).toBe('not-now')
    expect(seenBy(game, seat('ann'))).toMatchObject({
      fix: { repair: SWAP, dose: FULL },
      votes: { repairs: [0, 0, 2, 0] },
    })
    expect(seenBy(game, seat('ben'))).toMatchObject({ fix: null, votes: { repairs: [0, 0, 0, 0] } })
    expect(seenBy(game, { role: 'projector' })).toMatchObject({ fix: null, votes: null })
    next(game)
    expect(stateIn(game).fixes).toEqual({ t1: { repair: SWAP, dose: FULL }, t2: null })
    expect(tap(game, 'ann', 'repair', TUNE)).toBe('after-the-bell')
  })

  it('is worth what it closes, less what it costs; turned round is no better than before', () => {
    const before = gauge(0.8)
    expect(pointsOf(before, gauge(0))).toBeCloseTo(WORTH * 0.8)
    expect(pointsOf(before, gauge(0, 2.5))).toBeCloseTo(WORTH * 0.8 - 0.5)
    expect(pointsOf(before, gauge(-0.8, 3.4))).toBeCloseTo(-1.4)
    // Nobody is paid for a general exam that chance has made better.
    expect(pointsOf(before, gauge(0, 1))).toBeCloseTo(WORTH * 0.8)
  })

  it('is trained once for all teams that repair alike, and the best of them are named together', () => {
    const game = at('repair')
    for (const one of ['ann', 'ben']) {
      tap(game, one, 'repair', TUNE)
      tap(game, one, 'dose', FULL)
    }
    next(game)
    const arms = armsOf(stateIn(game))
    expect(arms.filter((arm) => arm.startsWith('fix '))).toHaveLength(REPAIRS.length)
    measuring(game, { ...dial, ...fixes })
    expect(bestTeams(stateIn(game))).toEqual(['t1', 't2'])
    expect(pointsFor(stateIn(game), 't1')).toBeCloseTo(WORTH * (0.7 - 0.05) - 0.1)
  })

  it('is called the best only where two trainings are not as far apart', () => {
    const game = at('land')
    const told = (one: number, other: number) => {
      measuring(game, {
        ...dial,
        ...fixes,
        [fixArm({ repair: ADD, dose: 0 })]: [gauge(one)],
        [fixArm({ repair: DELETE, dose: 0 })]: [gauge(other)],
      })
      return { ...stateIn(game), fixes: { t1: { repair: ADD, dose: 0 }, t2: { repair: DELETE, dose: 0 } } }
    }
    expect(bestTeams(told(0, 0.5))).toEqual(['t1'])
    expect(bestTeams(told(0, (CLOSE - 0.02) / WORTH))).toEqual([])
    expect(bestTeams(told(0.9, 0.9))).toEqual([])
    // Who repairs nothing has the model as it was, and nothing to win.
    expect(pointsFor({ ...told(0, 0.5), fixes: { t1: null } }, 't1')).toBe(0)
  })

  it('trains those that retrain from fresh weights, and those that tune from the model that is repaired', () => {
    const game = at('repair')
    tap(game, 'ann', 'repair', TUNE)
    tap(game, 'ben', 'repair', ADD)
    next(game)
    const { biased } = stateIn(game)
    const [job] = game.match.jobs
    expect(job).toMatchObject({ kind: 'brain', from: biased })
    game.answer(job)
    expect(game.match.jobs[0]).not.toHaveProperty('from')
  })
})

describe('outcomes', () => {
  it('are cut where the phone says', () => {
    expect([-0.6, 0.09, 0.1, 0.29, 0.3, 0.5, 0.69, 0.7, 1].map(gapOutcome)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 4])
    expect([-0.6, -0.11, -0.1, 0, 0.1, 0.11].map(landOutcome)).toEqual([0, 0, 1, 1, 1, 2])
    const before = gauge(0.8, 2, 0.8)
    expect([0.05, -0.1, 0.5, 0.75, 0.9, -0.8].map((other) => otherOutcome(before, gauge(0, 2, other)))).toEqual([
      0, 0, 1, 2, 2, 2,
    ])
  })

  it('of longer training are told against the same text', () => {
    const state = { ...stateIn(at('again')), measured: { [dialArm(AGAIN_AT)]: [gauge(0.2)], [LONG]: [gauge(0.5)] } }
    expect(longOutcome(state)).toBe(2)
    expect(longOutcome({ ...state, measured: { ...state.measured, [LONG]: [gauge(0.25)] } })).toBe(1)
    expect(longOutcome({ ...state, measured: {} })).toBeNull()
  })
})

it('draws Pareto’s front by how far a gap is from none, whichever way it points', () => {
  const [near, cheap, beaten] = [
    { gap: -0.05, cost: 0.4 },
    { gap: 0.3, cost: 0 },
    { gap: -0.4, cost: 0.1 },
  ]
  expect(frontLine([near, beaten, cheap])).toEqual([cheap, near])
})

describe('bets', () => {
  it('on the gap, on where each lands and on the other sentences are paid as they are told', () => {
    const won = (game: Game, id: string) => game.match.seats[id]?.bitsSaved ?? 0
    const worth = (chips: number, table: typeof GAP) =>
      Math.log2(table.outcomes * shareOf(chips, table.chips - chips === 0 ? 0 : 0, table))
    const game = at('table')
    measuring(game, dial)
    const { asked } = stateIn(game)
    const truth = gapOutcome(dial[dialArm(asked)]?.[0]?.gap ?? Number.NaN)
    const laid = (on: number) => Array.from({ length: GAP.outcomes }, (_, at) => (at === on ? 10 : 0))
    expect(tap(game, 'ann', 'gap', laid(truth))).toBeNull()
    expect(tap(game, 'ben', 'gap', laid((truth + 2) % GAP.outcomes))).toBeNull()
    next(game)
    expect(won(game, 'ann')).toBeCloseTo(worth(10, GAP), 9)
    expect(won(game, 'ben')).toBeLessThan(0)
    next(game)
    tap(game, 'ann', 'repair', TUNE)
    tap(game, 'ann', 'dose', FULL)
    next(game)
    measuring(game, { ...dial, ...fixes })
    for (const repair of REPAIRS.keys()) {
      expect(tap(game, 'ann', 'land', { repair, at: [1, 1, 0, 2][repair] })).toBeNull()
      expect(tap(game, 'cat', 'land', { repair, at: 1 })).toBeNull()
    }
    expect(tap(game, 'ann', 'land', { repair: REPAIRS.length, at: 0 })).toBe('out-of-range')
    expect(tap(game, 'ann', 'land', { repair: -1, at: 0 })).toBe('out-of-range')
    expect(tap(game, 'ann', 'land', { repair: 0, at: 3 })).toBe('out-of-range')
    const before = won(game, 'ann')
    next(game)
    next(game)
    expect(stateIn(game).phase).toBe('front')
    expect(won(game, 'ann') - before).toBeCloseTo(worth(LAND_CHIPS.chips, LAND_CHIPS), 9)
    expect(won(game, 'cat')).toBeLessThan(won(game, 'ann') - before)
    next(game)
    // Its gap elsewhere was 0.7, and is 0.5: less than before.
    expect(tap(game, 'ann', 'other', [0, 10, 0])).toBeNull()
    // Nothing was repaired in the other team.
    expect(tap(game, 'ben', 'other', [0, 0, 10])).toBeNull()
    const [ann, ben] = [won(game, 'ann'), won(game, 'ben')]
    next(game)
    expect(won(game, 'ann') - ann).toBeCloseTo(worth(10, OTHER), 9)
    expect(won(game, 'ben') - ben).toBeCloseTo(worth(10, OTHER), 9)
    expect(modelOf(stateIn(game), 't2')).toEqual(dial[BIASED]?.[0])
  })

  it('count once: a later one takes the place of an earlier one', () => {
    const game = at('table')
    expect(tap(game, 'ann', 'gap', [10, 0, 0, 0, 0])).toBeNull()
    expect(tap(game, 'ann', 'gap', [0, 0, 0, 0, 10])).toBeNull()
    expect(tap(game, 'ann', 'gap', [6, 0, 0, 0, 6])).toBe('too-many-chips')
    expect(stateIn(game).guesses).toEqual({ ann: [0, 0, 0, 0, 10] })
  })
})

describe('what is hidden', () => {
  /** What all see, and the report, with this in one of the figures. */
  const seen = (phase: string, arm: string, changed: Gauge) => {
    const game = at(phase)
    const play: MirrorState = { ...stateIn(game), measured: { ...dial, ...fixes, [arm]: [changed] } }
    game.match = { ...game.match, play }
    return audiences.map((audience) => [view(game.match, audience, smallRules), roomReport(game.match, smallRules, '')])
  }
  const full = fixArm({ repair: TUNE, dose: FULL })

  it('no gap is in anybody’s view before the dial, nor a repaired one before the race', () => {
    for (const share of DIAL)
      expect(seen('table', dialArm(share), gauge(0.9))).toEqual(seen('table', dialArm(share), gauge(0.1)))
    expect(seen('land', full, gauge(0.9))).toEqual(seen('land', full, gauge(0.1)))
  })

  it('what a repair costs is told with the front', () => {
    expect(seen('race', full, gauge(0.1, 5))).toEqual(seen('race', full, gauge(0.1, 2)))
    expect(seen('front', full, gauge(0.1, 5))).not.toEqual(seen('front', full, gauge(0.1, 2)))
  })

  it('the gap in other sentences is told last, once all have bet on it', () => {
    for (const phase of ['dial', 'race', 'front', 'other'])
      expect(seen(phase, full, gauge(0.1, 2, 0.9)), phase).toEqual(seen(phase, full, gauge(0.1, 2, 0.2)))
    expect(seen('found', full, gauge(0.1, 2, 0.9))).not.toEqual(seen('found', full, gauge(0.1, 2, 0.2)))
  })

  it('what longer training brings is not told before the bets on it are closed', () => {
    expect(seen('again', LONG, gauge(0.9))).toEqual(seen('again', LONG, gauge(0.1)))
  })

  it('the sentences that no test asks about are not shown before they are asked about', () => {
    for (const audience of audiences) {
      expect(seenBy(at('front'), audience).otherLines).toBeNull()
      expect(seenBy(at('other'), audience).otherLines).toHaveLength(2)
    }
  })
})

describe('a lab that fails', () => {
  it('leaves a game that goes on: it says so, pays nobody for what it has not measured, and asks no longer', () => {
    const game = new Game({ plan: [planned] }, 7).join('ann', 'ben', 'cat', 'dan').goTo('table')
    expect(tap(game, 'ann', 'gap', [10, 0, 0, 0, 0])).toBeNull()
    game.failAll()
    for (let rings = 0; game.match.play !== null; rings++) {
      if (rings > 40) throw new Error('it never ends')
      for (const audience of audiences) expect(seenBy(game, audience).troubled).toBe(true)
      next(game)
      game.failAll()
    }
    expect(game.match.seats['ann']?.bitsSaved).toBe(0)
  })
})

it('waits with the race until all models are measured, and then gives it its whole time', () => {
  const game = new Game({ plan: [planned], timers: 1 }, 7).join('ann', 'ben').goTo('land')
  next(game)
  for (let beats = 0; beats < 20; beats++) game.ring()
  expect(stateIn(game).phase).toBe('race')
  game.answerAll()
  expect((game.match.bell.rings ?? 0) - game.now).toBeGreaterThan(10_000)
})

it('speaks of what the host has chosen, and of nothing that it does not know', () => {
  const content = (said?: string) =>
    stateIn(
      new Game({ plan: [said === undefined ? planned : { ...planned, content: said }] }, 7).join('ann').goTo('table'),
    ).content
  expect(content()).toBe('colours')
  expect(content('jobs')).toBe('jobs')
  expect(canBePlayed({ ...planned, content: 'jobs' }, card)).toBe(true)
  expect(canBePlayed({ ...planned, content: 'people' }, card)).toBe(false)
  expect(canBePlayed({ ...planned, content: 'jobs' }, { ...card, contents: undefined as never })).toBe(false)
})

it('pays the last answer by how sure it was, where it is told and not before', () => {
  const game = at('say')
  expect(tap(game, 'ann', 'say', { option: LAST.right, confidence: 3 })).toBeNull()
  expect(tap(game, 'ben', 'say', { option: LAST.right + 1, confidence: 3 })).toBeNull()
  expect(seenBy(game, seat('ann')).won?.say).toBeNull()
  next(game)
  expect(seenBy(game, seat('ann')).won?.say).toBeGreaterThan(0)
  expect(seenBy(game, seat('ben')).won?.say).toBeLessThan(0)
  expect(seenBy(game, seat('cat')).won?.say).toBeNull()
})
