/** What only Blank duel must prove: which blanks it finds, who sees what comes behind them, and who is paid for what. */
import { describe, expect, it } from 'vitest'
import { brainFor } from '../../../shared/match/brains.ts'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { surprise } from '../../../shared/measures/bits.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { lastWorth } from '../../../shared/moves/vote.ts'
import { littleWords } from '../../../shared/packs/little-words.ts'
import { sidesOf } from '../../../shared/packs/sides.ts'
import { blanksIn } from '../../../stops/blank-duel/blanks.ts'
import { CLEAR, OPTIONS, PER_LEG } from '../../../stops/blank-duel/content.ts'
import { aheadIn, modelsAt, peopleAt } from '../../../stops/blank-duel/score.ts'
import type { BlankState } from '../../../stops/blank-duel/types.ts'
import type { BlankView } from '../../../stops/blank-duel/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallPack } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')
const seats = ['ann', 'ben', 'cat', 'dan', 'eve'] as const
const rematch = [{ stop: 'blank-duel', form: 'full', rematch: true } as const]

function stateIn({ match }: Pick<Game, 'match'>): BlankState {
  const state = stateOf(match)
  if (state?.stop !== 'blank-duel') throw new Error('another stop')
  return state
}

function blankOf(game: Game, audience: Audience): BlankView {
  const { play } = view(game.match, audience, game.rules)
  if (play?.stop !== 'blank-duel') throw new Error('another stop')
  return play
}

const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const playing = () =>
  new Game({ plan: rematch, brain: brainFor('small', town) }, 7, town).join(...seats).goTo('fill', false)
const fill = (game: Game, seat: string, option: number, confidence = 3) =>
  game.tap(seat, { stop: 'blank-duel', ask: 'fill', tap: { option, confidence } })
const sideIn = (game: Game, seat: string) => blankOf(game, { role: 'seat', seat }).side

/** Goes from blank to blank of all legs. */
function eachFill(game: Game, look: (state: BlankState) => void): void {
  for (let steps = 0; stateIn(game).phase !== 'say'; steps++) {
    if (steps > 60) throw new Error('it never ends')
    if (stateIn(game).phase === 'fill') look(stateIn(game))
    game.answerAll(steps)
    next(game)
  }
}

describe('the blanks', () => {
  const legs = Array.from({ length: 12 }, (_, seed) => blanksIn(town, town.heldOut, randomFrom(seed), 2))

  it('are clear by what the language says: half are told by what stands before them, half by what comes behind', () => {
    for (const blanks of legs) {
      expect(blanks).toHaveLength(2 * PER_LEG)
      for (const leg of [0, 1]) {
        const clues = blanks.slice(leg * PER_LEG, (leg + 1) * PER_LEG).map(({ clue }) => clue)
        expect(clues.filter((clue) => clue === 'behind')).toHaveLength(PER_LEG / 2)
      }
      for (const { tokens, blank, options, right, clue } of blanks) {
        const word = tokens[blank] ?? 0
        const sides = sidesOf(town, tokens, blank)
        const [left, both] = [surprise(sides.left.get(word) ?? 0), surprise(sides.both.get(word) ?? 0)]
        expect(both).toBeLessThanOrEqual(1)
        if (clue === 'before') expect(left).toBeLessThanOrEqual(CLEAR.before.most)
        else expect(left - both).toBeGreaterThanOrEqual(CLEAR.behind.gain)
        expect(new Set(options).size).toBe(OPTIONS)
        expect(options[right]).toBe(word)
        // By both sides the true word is the likeliest of them.
        expect(options.every((other) => (sides.both.get(other) ?? 0) <= (sides.both.get(word) ?? 0))).toBe(true)
        // Something stands on both sides.
        expect(blank > 0 && blank + 1 < tokens.length).toBe(true)
      }
    }
    expect(new Set(legs.map((blanks) => JSON.stringify(blanks))).size).toBe(12)
    expect(blanksIn(town, town.heldOut, randomFrom(3), 2)).toEqual(legs[3])
  })

  it.each(['town', 'harbour', 'forest', 'pueblo', 'dorf'])('are words that mean something in %s', (id) => {
    const pack = storedPack(id)
    const little = littleWords(pack)
    for (let seed = 0; seed < 12; seed++) {
      const blanks = blanksIn(pack, pack.heldOut, randomFrom(seed), 2)
      expect(blanks).toHaveLength(2 * PER_LEG)
      for (const { tokens, blank } of blanks) {
        const isKey = pack.heldOut.some((sentence) => sentence.tokens === tokens && sentence.key.includes(blank))
        expect(isKey || !little.includes(tokens[blank] ?? 0), tokens.map((word) => pack.words[word]).join(' ')).toBe(
          true,
        )
      }
    }
  })

  it('are small words where there is nothing else', () => {
    const all = Array.from({ length: town.words.length }, (_, word) => word)
    const pack = { ...town, racks: [{ id: 'small-words', words: all }] }
    expect(blanksIn(pack, town.heldOut, randomFrom(1), 1)).toHaveLength(PER_LEG)
  })

  it('are found by counting neighbours where no grammar is known; a text without any has none', () => {
    const own = { ...town, id: 'own', floor: 'estimate' as const }
    const blanks = blanksIn(own, town.heldOut, randomFrom(1), 2)
    expect(blanks).toHaveLength(2 * PER_LEG)
    const isKey = ({ tokens, blank }: (typeof blanks)[number]) =>
      town.heldOut.some((sentence) => sentence.tokens === tokens && sentence.key.includes(blank))
    expect(blanks.filter(isKey)).toEqual(blanks)
    expect(new Set(blanks.map(({ options, right }) => options[right])).size).toBe(2 * PER_LEG)
    expect(blanksIn(smallPack, smallPack.heldOut.slice(0, 1), randomFrom(1), 1)).toEqual([])
  })
})

describe('what comes behind a blank', () => {
  it('never reaches a phone that reads the left, a wall, a desk or a report, until its word is told', () => {
    const game = playing()
    eachFill(game, ({ round, blanks }) => {
      const other = blanks.map((blank, at) => {
        const behind = blank.tokens.map((word, i) => (i > blank.blank ? (word % 200) + 1 : word))
        return at === round ? { ...blank, tokens: behind } : blank
      })
      const play = { ...stateIn(game), blanks: other }
      const changed = { ...game.match, play }
      const isSame = (audience: Audience) =>
        JSON.stringify(view(game.match, audience, game.rules)) === JSON.stringify(view(changed, audience, game.rules))
      expect([isSame({ role: 'projector' }), isSame({ role: 'host' })]).toEqual([true, true])
      for (const seat of seats) expect(isSame({ role: 'seat', seat }), seat).toBe(sideIn(game, seat) === 'left')
      expect(roomReport(changed, game.rules, '')).toEqual(roomReport(game.match, game.rules, ''))
    })
  })

  it('is not sent to whoever comes in while a blank is filled', () => {
    const game = playing()
    for (const seat of ['fay', 'gus', 'hal']) {
      game.join(seat)
      expect(sideIn(game, seat)).toBe('left')
    }
  })

  it('is seen by half of them, and by everybody at one of two blanks of a kind', () => {
    const game = playing()
    const seen = new Map<string, string[]>()
    eachFill(game, ({ round, blanks }) => {
      const both = seats.filter((seat) => sideIn(game, seat) === 'both')
      expect([2, 3]).toContain(both.length)
      for (const seat of both) seen.set(seat, [...(seen.get(seat) ?? []), blanks[round]?.clue ?? ''])
    })
    for (const seat of seats) expect(seen.get(seat)?.toSorted()).toEqual(['before', 'before', 'behind', 'behind'])
  })
})

describe('votes and chips', () => {
  it('are paid when the word is told; people of a side are measured by what they believed together', () => {
    const game = playing()
    const { right } = stateIn(game).blanks[0] ?? { right: 0 }
    expect(fill(game, 'ann', OPTIONS)).toBe('out-of-range')
    for (const seat of seats)
      expect(fill(game, seat, sideIn(game, seat) === 'both' ? right : (right + 1) % OPTIONS)).toBeNull()
    expect(peopleAt(stateIn(game), 0)).toEqual({ left: null, both: null })
    next(game)
    const { left, both } = peopleAt(stateIn(game), 0)
    expect(left ?? 0).toBeGreaterThan(3)
    expect(both ?? 9).toBeLessThan(0.5)
    const whole = seats.find((seat) => sideIn(game, seat) === 'both') ?? ''
    const worth = lastWorth({ option: right, confidence: 3 }, { options: OPTIONS, right })
    expect(game.match.seats[whole]?.bitsSaved).toBeCloseTo(worth, 9)
    expect(fill(game, 'ann', right)).toBe('after-the-bell')
  })

  it('count on blanks where the model that sees both sides is clearly ahead, which is told in the duel', () => {
    const game = playing()
    game.goTo('bet')
    const { blanks } = stateIn(game)
    const share = (right: number, p: number) =>
      Array.from({ length: OPTIONS }, (_, at) => (at === right ? p : (1 - p) / (OPTIONS - 1)))
    const reads = (ps: readonly number[]) => blanks.map(({ right }, at) => share(right, ps[at % PER_LEG] ?? 0))
    const read = { left: reads([0.9, 0.1, 0.5, 0.3]), both: reads([0.92, 0.8, 0.6, 0.9]) }
    game.match = { ...game.match, play: { ...stateIn(game), reads: read } as BlankState }
    expect(aheadIn(stateIn(game), 0)).toEqual([1, 3])
    expect(modelsAt(stateIn(game), 1)).toEqual({ left: -Math.log2(0.1), both: -Math.log2(0.8) })
    const wall: Audience = { role: 'projector' }
    expect(blankOf(game, wall).rows.map(({ models, isAhead, clue }) => [models, isAhead, clue])).toEqual(
      Array.from({ length: PER_LEG }, () => [null, null, null]),
    )
    const lay = (seat: string, tap: number[]) => game.tap(seat, { stop: 'blank-duel', ask: 'ahead', tap })
    expect([lay('ann', [0, 5, 0, 5]), lay('ben', [10, 0, 0, 0]), lay('cat', [0, 11, 0, 0])]).toEqual([
      null,
      null,
      'too-many-chips',
    ])
    next(game)
    expect(blankOf(game, wall).rows.map(({ isAhead }) => isAhead)).toEqual([false, true, false, true])
    expect(game.match.seats['ann']?.bitsSaved).toBeGreaterThan(0.5)
    expect(game.match.seats['ben']?.bitsSaved).toBeLessThan(-1)
    expect(blankOf(game, wall).best.map(({ name }) => name)).toEqual(['ann'])
  })

  it('go on while the second model learns, and everybody is told for how many seconds by its own pace', () => {
    const game = playing()
    for (const job of game.match.jobs) game.answer(job)
    const reads = game.match.jobs.find(({ kind }) => kind === 'blanks')
    if (reads?.kind !== 'blanks') throw new Error('no blanks were asked')
    const tell = (done: number, after: number) => {
      game.now += after
      game.must({ type: 'lab-progress', progress: { jobId: reads.id, done, all: reads.steps, points: [] } })
    }
    const told = () => seats.map((seat) => blankOf(game, { role: 'seat', seat }).left)
    // It has waited in the line: that is no part of its pace.
    tell(20, 9000)
    expect(told()).toEqual(seats.map(() => null))
    tell(60, 1000)
    expect(told()).toEqual(seats.map(() => 14))
    expect(blankOf(game, { role: 'projector' })).toMatchObject({ steps: 60, left: 14, seconds: null })
    tell(100, 2000)
    expect(told()).toEqual(seats.map(() => 19))
    game.answer(reads)
    expect(blankOf(game, { role: 'projector' })).toMatchObject({ steps: 600, left: null })
  })

  it('a lab that never answers leaves the blanks to people, and ends with the question', () => {
    const game = playing()
    game.failAll()
    for (let at = 0; at < 2 * PER_LEG; at++) next(game)
    expect(stateIn(game).phase).toBe('bet')
    next(game)
    expect(stateIn(game).phase).toBe('say')
    expect(blankOf(game, { role: 'projector' }).troubled).toBe(true)
  })
})
