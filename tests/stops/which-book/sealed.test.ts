/** Which brain read which book is nowhere before it is told: not in what is shown, nor when, nor in what a tap is answered. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../../shared/match/apply.ts'
import { roomReport } from '../../../shared/match/report.ts'
import type { Match } from '../../../shared/match/types.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { drawSeed } from '../../../server/rooms/draw-seed.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { drawParrot } from '../../../stops/parrot/curtain.ts'
import { KEPT, legsOf } from '../../../stops/which-book/content.ts'
import { drawBrains } from '../../../stops/which-book/play.ts'
import type { BookState } from '../../../stops/which-book/types.ts'
import { Game } from '../../match/game.ts'
import { answerTo } from '../../match/lab-answers.ts'
import { view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

const stop = 'which-book'
const audiences: readonly Audience[] = [{ role: 'host' }, { role: 'projector' }, { role: 'seat', seat: 'ann' }]
const stateOf = ({ play }: Match): BookState => {
  if (play?.stop !== stop) throw new Error('no brain is writing')
  return play as BookState
}

/** The same match, had other brains been drawn from this turn on, or from a later one. */
function drawn(match: Match, book: number, later = 0): Match {
  const state = stateOf(match)
  const isOpen = (leg: number, turn: number) =>
    leg > state.leg || (leg === state.leg && state.phase !== 'matrix' && turn >= state.turn + later)
  const draws = state.draws.map((all, leg) => all.map((before, turn) => (isOpen(leg, turn) ? book : before)))
  const play: BookState = { ...state, draws }
  return { ...match, play }
}

/** The same match, had every brain written one and the same line all the time. */
function alike(match: Match): Match {
  const state = stateOf(match)
  const lines = Array.from({ length: KEPT }, () => [1, 2, 3])
  const readers = Object.fromEntries(
    Object.entries(state.readers).map(([name, reader]) => [name, { ...reader, lines }]),
  )
  const play: BookState = { ...state, readers }
  return { ...match, play }
}

/** All that anybody can find out: every view, the host's report, and what becomes of a bet. */
function foundOut(match: Match, at: number): string {
  const tap = [3, ...Array.from({ length: stateOf(match).sizes.mixtures - 1 }, () => 0)]
  const stepped = apply(match, { at, type: 'tapped', seat: 'ann', on: { stop, ask: 'chips', tap } }, smallRules)
  return JSON.stringify([
    audiences.map((audience) => view(match, audience, smallRules)),
    roomReport(match, smallRules, ''),
    stepped.ok || stepped.reject,
  ])
}

/** The brain that is waited for is trained, and writes lines that no other writes. */
function train(game: Game, number: number): void {
  for (const job of game.match.jobs.filter(({ kind }) => kind !== 'brain')) game.answer(job)
  const [job] = game.match.jobs
  const result = answerTo(job, number, smallPack.words.length, 'calm')
  if (result.kind !== 'brain') throw new Error(`not a brain: ${result.kind}`)
  const written = result.written.map((lines) => lines.map((_, at) => [number + 1, at % 30, 1 + Math.floor(at / 30)]))
  game.must({ type: 'lab-done', result: { ...result, written }, audited: true })
}

describe('the brains that were drawn', () => {
  it('cannot be told from when a line is there, where the host goes on before all brains are trained', () => {
    const game = new Game({ plan: [stop], timers: 1 }).join('ann', 'ben')
    game.must({ type: 'host', command: { kind: 'start' } })
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(game.match.play?.phase).toBe('line')
    const books = stateOf(game.match).sizes.mixtures
    expect(books).toBeGreaterThan(2)
    for (let trained = 0; trained < books; trained++) {
      const all = Array.from({ length: books }, (_, book) => foundOut(drawn(game.match, book), game.now))
      expect(new Set(all).size, `${trained} of ${books} trained`).toBe(1)
      train(game, trained)
    }
    const all = Array.from({ length: books }, (_, book) => foundOut(drawn(game.match, book), game.now))
    expect(new Set(all).size).toBe(books)
  })

  it('are in no view before their turn, and in their own turn only by what they have written', () => {
    const game = new Game({ plan: [stop], timers: 1 }).join('ann', 'ben').goTo('line')
    const phases = new Set<string>()
    for (; game.match.play !== null; game.must({ type: 'host', command: { kind: 'next' } })) {
      game.answerAll()
      const state = stateOf(game.match)
      const isTold = state.phase === 'told' || state.phase === 'matrix'
      phases.add(state.phase)
      const others = [0, 1, 2].map((book) => foundOut(drawn(alike(game.match), book, isTold ? 1 : 0), game.now))
      expect(new Set(others).size, `${state.phase} of turn ${state.turn}`).toBe(1)
    }
    expect([...phases].toSorted()).toEqual(['line', 'lines', 'matrix', 'read', 'told'])
  })

  it('hang on bits of the seed that no other dice show, and each of which counts', () => {
    const legs = legsOf({ form: 'full', rematch: true })
    const draws = (seed: number) => drawBrains(smallPack, legs, seed).join()
    const seeds = Array.from({ length: 200 }, (_, upper) => 12_345 + upper * 2 ** 32)
    expect(new Set(seeds.map((seed) => randomFrom(seed + 7).unit())).size).toBe(1)
    expect(new Set(seeds.map(draws)).size).toBeGreaterThan(190)
    expect(new Set(seeds.map(drawParrot)).size).toBe(2)
    const rooms = Array.from({ length: 200 }, drawSeed)
    expect(rooms.every((seed) => Number.isSafeInteger(seed + 1e9))).toBe(true)
    expect(new Set(rooms.map((seed) => Math.floor(seed / 2 ** 32))).size).toBeGreaterThan(190)
  })
})
