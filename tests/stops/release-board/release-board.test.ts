/** What only Release board must prove: that a seal is what a team sees, that nobody has trained on what users say, and what is paid. */
import { describe, expect, it } from 'vitest'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { bitsSaved } from '../../../shared/measures/chips.ts'
import { sum } from '../../../shared/measures/mean.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { candidateQuestion, isClean } from '../../../stops/release-board/candidates.ts'
import { DEED_STEPS, PRICE, SEALED, STEPS } from '../../../stops/release-board/content.ts'
import { DECISIONS } from '../../../stops/release-board/decisions.ts'
import { mindOf } from '../../../shared/rehearsal/mind.ts'
import { worldOf } from '../../../shared/rehearsal/world.ts'
import { boardRobot } from '../../../stops/release-board/robot.ts'
import { examsOf, isRare, OPEN } from '../../../stops/release-board/papers.ts'
import { MAKERS, USERS, type BoardState, type Maker, METRICS } from '../../../stops/release-board/types.ts'
import type { BoardView } from '../../../stops/release-board/view-types.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const stop = 'release-board'
const wall: Audience = { role: 'projector' }
const seat = (id: string): Audience => ({ role: 'seat', seat: id })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const tap = (game: Game, who: string, ask: string, on: unknown) => game.tap(who, { stop, ask, tap: on })

function stateIn({ match }: Pick<Game, 'match'>): BoardState {
  const state = stateOf(match)
  if (state?.stop !== stop) throw new Error('another stop')
  return state
}

function shown({ match }: Pick<Game, 'match'>, audience: Audience): BoardView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== stop) throw new Error('another stop')
  return play
}

/** Bits of each candidate on open, usual, rare, many and few. */
const BITS: Readonly<Record<Maker, readonly number[]>> = {
  steady: [2, 2, 2, 2, 2],
  crammed: [1, 3, 3, 3, 3],
  narrow: [3, 1.5, 5, 1.5, 5],
  rote: [6, 6, 7, 6, 7],
  early: [5.5, 5.5, 5.5, 5.5, 5.5],
}

/** A repair comes to 1.4 bits for all, a training from the start to 1.3. */
function answer(game: Game, job: LabJob): void {
  if (job.kind !== 'brain') return game.answer(job)
  const state = stateIn(game)
  const name = state.waiting[job.id] ?? ''
  const maker = MAKERS[Number(name.split(':')[1] ?? 0)] ?? 'steady'
  const bits = name.startsWith('candidate') ? BITS[maker] : Array(5).fill(job.from === undefined ? 1.3 : 1.4)
  const told = {
    jobId: job.id,
    kind: 'brain',
    ...(job.to === undefined ? {} : { to: job.to }),
    marks: job.marks.map((step) => ({
      step,
      trainBits: null,
      exams: bits.map((one: number) => ({ bits: one, keyBits: one, tokens: 9 })),
    })),
    // The early one writes different words, and nothing that the text has beside each other.
    written: (job.writes ?? []).map(({ count }) =>
      Array.from({ length: count }, (_, at) => (maker === 'early' ? [1 + (at % 17), 1 + ((at * 5) % 17)] : [10, 1])),
    ),
  }
  game.must({ type: 'lab-done', result: told as never, audited: true })
}

function settle(game: Game): void {
  for (let job = game.match.jobs[0]; job !== undefined; job = game.match.jobs[0]) answer(game, job)
}

const on = (...chips: readonly (readonly [(typeof METRICS)[number], number])[]) =>
  METRICS.map((metric) => chips.find(([name]) => name === metric)?.[1] ?? 0)

/** Two teams, each of one: ann has sealed rare and usual sentences, ben the public exam alone. */
function sealed(form: 'full' | 'express' = 'full', rematch = true): Game {
  const game = new Game({ plan: [{ stop, form, rematch }], teams: 2 }).join('ann', 'ben').goTo('seal', false)
  expect(tap(game, 'ann', 'seal', on(['rare', 6], ['usual', 3], ['steps', 1]))).toBeNull()
  expect(tap(game, 'ben', 'seal', on(['open', 10]))).toBeNull()
  settle(game)
  next(game)
  return game
}

const placeOf = (game: Game, maker: Maker) => stateIn(game).order.indexOf(maker)

describe('papers', () => {
  it.each(['town', 'harbour', 'forest', 'pueblo', 'dorf'])('of %s keep back what users say, some of it rare', (id) => {
    const pack = storedPack(id)
    const exams = examsOf(pack, { practice: pack.heldOut }, 5)
    const open = new Set(exams.open.map((words) => words.join()))
    const kept = [...exams.usual, ...exams.rare, ...exams.many, ...exams.few]
    for (const words of kept) expect(open.has(words.join())).toBe(false)
    expect(open.size + new Set(kept.map((words) => words.join())).size).toBe(
      new Set(pack.heldOut.map(({ tokens }) => tokens.join())).size,
    )
    for (const words of [...exams.rare, ...exams.few]) expect(isRare(pack, words)).toBe(true)
    for (const words of [...exams.usual, ...exams.many]) expect(isRare(pack, words)).toBe(false)
    for (const name of ['usual', 'rare', 'many', 'few'] as const) expect(exams[name].length).toBeGreaterThan(15)
  })

  it('are as many of the public exam, where the room has papers of its own', () => {
    const pack = storedPack('town')
    const practice = pack.train.slice(0, 90)
    expect(examsOf(pack, { practice }, 5).open).toEqual(pack.heldOut.slice(0, OPEN).map(({ tokens }) => tokens))
  })

  it('are read by no candidate, but for the public exam by the one that crams it', () => {
    const pack: Pack = storedPack('town')
    const exams = examsOf(pack, { practice: pack.heldOut }, 5)
    const room = { pack, brain: brainFor('class', pack), seed: 5, exams, base: 'base' }
    const kept = new Set([...exams.usual, ...exams.rare, ...exams.many, ...exams.few].map((words) => words.join()))
    for (const maker of MAKERS) {
      const { corpus } = candidateQuestion(maker, room)
      expect(corpus.extra.some((words) => kept.has(words.join()))).toBe(false)
      const crams = corpus.extra.some((words) => exams.open.some((one) => one.join() === words.join()))
      expect(crams).toBe(maker === 'crammed')
    }
  })

  it('know what a slip is: neighbours that the text does not have', () => {
    const pack = storedPack('town')
    const [sentence] = pack.train
    expect(isClean(pack, sentence?.tokens ?? [])).toBe(true)
    expect(isClean(pack, (sentence?.tokens ?? []).toReversed())).toBe(false)
    expect(isClean(pack, [])).toBe(false)
  })
})

describe('what is missing', () => {
  it('is no candidate: no chip of a player and of no simulated one lies on what could not be measured', () => {
    const game = new Game({ plan: [{ stop, form: 'full', rematch: true }], teams: 2 }).join('ann', 'ben')
    game.goTo('seal', false)
    tap(game, 'ann', 'seal', on(['rare', 6], ['usual', 4]))
    for (let job = game.match.jobs[0]; job !== undefined; job = game.match.jobs[0]) {
      const isLost = stateIn(game).waiting[job.id] === `candidate:${MAKERS.indexOf('rote')}`
      if (isLost) game.must({ type: 'lab-failed', jobId: job.id, why: 'lost' })
      else answer(game, job)
    }
    expect(stateIn(game).measured.rote).toBeUndefined()
    next(game)
    next(game)
    expect(stateIn(game).phase).toBe('bet')
    const lost = placeOf(game, 'rote')
    const laid = (at: number) => MAKERS.map((_, place) => (place === at ? 10 : 0))
    expect(tap(game, 'ann', 'bet', laid(lost))).toBe('not-now')
    expect(tap(game, 'ann', 'bet', laid(placeOf(game, 'steady')))).toBeNull()
    for (let seed = 0; seed < 40; seed++) {
      const player = { mind: mindOf(seed), world: worldOf(smallPack), random: randomFrom(seed) }
      const tapped = boardRobot(shown(game, seat('ben')), player)
      if (tapped?.ask !== 'bet') throw new Error('no bet')
      expect(tapped.tap[lost]).toBe(0)
      expect(sum(tapped.tap)).toBeGreaterThan(0)
    }
  })
})

describe('a seal', () => {
  it('stays as it was opened, also when somebody who laid it is put out', () => {
    const game = sealed()
    game.join('cat')
    const before = shown(game, wall)
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ann' } })
    expect(stateIn(game).seals['ann']).toBeDefined()
    expect(shown(game, wall).rows).toEqual(before.rows)
  })

  it('is the two metrics with most chips, and a team sees these figures and no others', () => {
    const game = sealed()
    const told = (who: string) =>
      METRICS.filter((metric) => shown(game, seat(who)).rows.every(({ figures }) => figures[metric] !== null))
    expect(shown(game, seat('ann')).own?.sealed).toEqual(['rare', 'usual'])
    expect(told('ann')).toEqual(['usual', 'rare'])
    expect(told('ann')).toHaveLength(SEALED)
    expect(told('ben')).toEqual(['open'])
    for (const { figures, users, maker, sample } of shown(game, wall).rows) {
      expect(Object.values(figures).every((figure) => figure === null)).toBe(true)
      expect([users, maker]).toEqual([null, null])
      expect(sample.length).toBeGreaterThan(0)
    }
    expect(shown(game, wall)).toMatchObject({ own: null, shipped: [], crown: null })
  })

  it('says which candidate is first by it, weighed by its chips', () => {
    const game = sealed()
    expect(shown(game, seat('ben')).own?.first).toBe(placeOf(game, 'crammed'))
    expect(shown(game, seat('ann')).own?.first).toBe(placeOf(game, 'steady'))
  })

  it('is shut with its phase', () => {
    const game = sealed()
    expect(tap(game, 'ann', 'seal', on(['open', 10]))).toBe('after-the-bell')
  })
})

describe('a decision', () => {
  it('is the team’s, its first by the seal where nobody chose, and what is decided alike is trained once', () => {
    const game = sealed()
    const fixed = placeOf(game, 'steady') + MAKERS.length
    expect(tap(game, 'ann', 'decide', DECISIONS.options)).toBe('out-of-range')
    expect(tap(game, 'ann', 'decide', fixed)).toBeNull()
    expect(tap(game, 'ben', 'decide', fixed)).toBeNull()
    next(game)
    expect(game.match.jobs).toHaveLength(1)
    expect(Object.values(stateIn(game).shipped)).toEqual([fixed, fixed])

    const other = sealed()
    expect(tap(other, 'ann', 'decide', placeOf(other, 'rote'))).toBeNull()
    next(other)
    expect(Object.values(stateIn(other).shipped)).toEqual([placeOf(other, 'rote'), placeOf(other, 'crammed')])
    expect(other.match.jobs).toEqual([])
  })

  it('is paid by what it saves for the users beside the mean of the five, less its coal', () => {
    const game = sealed()
    tap(game, 'ann', 'decide', placeOf(game, 'steady') + MAKERS.length)
    tap(game, 'ben', 'decide', DECISIONS.options - 1)
    next(game)
    settle(game)
    next(game)
    const users = USERS.indexOf(stateIn(game).users)
    const blind = MAKERS.reduce((sum, maker) => sum + (BITS[maker][3 + users] ?? 0), 0) / MAKERS.length
    const { ann, ben } = game.match.seats
    expect(ann?.bitsSaved).toBeCloseTo(blind - 1.4 - PRICE * DEED_STEPS.fix, 9)
    expect(ben?.bitsSaved).toBeCloseTo(blind - 1.3 - PRICE * DEED_STEPS.retrain, 9)
    expect(shown(game, wall).blind).toBeCloseTo(blind, 9)
    expect(shown(game, seat('ann')).won.team).toBeCloseTo(ann?.bitsSaved ?? 0, 9)
  })

  it('waits for its training, tells no user before it, and pays once', () => {
    const game = sealed()
    tap(game, 'ann', 'decide', DECISIONS.options - 1)
    next(game)
    next(game)
    expect(shown(game, wall)).toMatchObject({ phase: 'users', best: [], shipped: [] })
    expect(game.match.seats['ann']?.cards).toBe(0)
    settle(game)
    expect(game.match.seats['ann']?.cards).toBe(1)
    expect(shown(game, wall).shipped).toHaveLength(2)
    next(game)
    expect(game.match.seats['ann']?.cards).toBe(1)
  })

  it('that the host did not wait for is shown as not measured, and paid to nobody', () => {
    const game = sealed()
    tap(game, 'ann', 'decide', DECISIONS.options - 1)
    next(game)
    next(game)
    next(game)
    next(game)
    expect(stateIn(game).phase).toBe('crown')
    settle(game)
    expect(game.match.seats['ann']?.cards).toBe(0)
    expect(shown(game, seat('ann')).own?.card).toBeNull()
  })
})

describe('chips on the best', () => {
  it('are worth most on the best for these users, and in the rematch for the others', () => {
    const game = sealed()
    next(game)
    const { users } = stateIn(game)
    const best = { many: 'narrow', few: 'steady' } as const
    const only = (maker: Maker) => MAKERS.map((_, at) => (at === placeOf(game, maker) ? 10 : 0))
    expect(tap(game, 'ann', 'bet', only(best[users]))).toBeNull()
    settle(game)
    next(game)
    expect(shown(game, wall).best).toEqual([placeOf(game, best[users])])
    const own = shown(game, seat('ann')).won
    expect(own.chips).toBeCloseTo(bitsSaved((10 + 4 / 5) / 14, 5), 9)
    next(game)
    next(game)
    const others = users === 'many' ? 'few' : 'many'
    expect(tap(game, 'ann', 'again', only(best[others]))).toBeNull()
    next(game)
    expect(shown(game, wall).bestOthers).toEqual([placeOf(game, best[others])])
    expect(shown(game, seat('ann')).won.chips).toBeCloseTo(own.chips ?? 0, 9)
  })
})

describe('the crown', () => {
  it('goes to the metric whose first is furthest behind for the users, and the card tells what was measured', () => {
    const game = sealed()
    next(game)
    next(game)
    next(game)
    const { users, order } = stateIn(game)
    const { crown, rows } = shown(game, wall)
    // What the others meet is bet on next.
    const beforeOthers = users === 'many' ? { many: 3, few: null } : { many: null, few: 3 }
    const at = USERS.indexOf(users)
    const best = Math.min(...MAKERS.map((maker) => BITS[maker][3 + at] ?? 0))
    // By few steps, by different words: the one that has hardly begun.
    expect(crown).toMatchObject({ at: placeOf(game, 'early') })
    expect(crown?.behind).toBeCloseTo((BITS.early[3 + at] ?? 0) - best, 9)
    expect(rows.map(({ maker }) => maker)).toEqual(order)
    expect(shown(game, seat('ben')).own?.card).toMatchObject({
      deed: 'ship',
      maker: 'crammed',
      users,
      bits: beforeOthers,
      figures: { open: 1 },
    })
    next(game)
    expect(shown(game, seat('ben')).own?.card?.bits).toEqual(beforeOthers)
    next(game)
    expect(shown(game, seat('ben')).own?.card?.bits).toEqual({ many: 3, few: 3 })
    const crammedSteps = shown(game, seat('ben')).own?.card?.figures.steps
    const steadySteps = rows[placeOf(game, 'steady')]?.figures.steps
    expect((crammedSteps ?? 0) - (steadySteps ?? 0)).toBe(STEPS.crammed)
  })
})

it('asks its last question at once where no candidate could be measured', () => {
  const game = new Game({ plan: [{ stop, form: 'full', rematch: false }] }).join('ann').goTo('seal', false)
  game.failAll()
  next(game)
  expect(shown(game, wall)).toMatchObject({ phase: 'say', troubled: true })
  expect(tap(game, 'ann', 'say', { option: 1, confidence: 3 })).toBeNull()
  next(game)
  expect(game.match.seats['ann']?.bitsSaved).toBeGreaterThan(1)
})

it('lets nobody release what could not be measured', () => {
  const game = new Game({ plan: [{ stop, form: 'full', rematch: false }] }).join('ann').goTo('seal', false)
  const isEarly = (id: string) => stateIn(game).waiting[id] === `candidate:${MAKERS.indexOf('early')}`
  for (const job of game.match.jobs) {
    if (!isEarly(job.id)) answer(game, job)
    else for (const _ of [1, 2]) game.must({ type: 'lab-failed', jobId: job.id, why: 'test' })
  }
  next(game)
  expect(tap(game, 'ann', 'decide', placeOf(game, 'early'))).toBe('not-now')
  expect(tap(game, 'ann', 'decide', placeOf(game, 'early') + MAKERS.length)).toBe('not-now')
  expect(tap(game, 'ann', 'decide', placeOf(game, 'steady'))).toBeNull()
})
