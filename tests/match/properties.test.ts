/** Whatever happens to a room, in whatever order: the rules hold. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../shared/match/apply.ts'
import { replay } from '../../shared/match/table.ts'
import { stops } from '../../stops/rules.ts'
import { view } from './seen.ts'
import { rejectWords } from '../../shared/protocol/reject.ts'
import { deepFreeze, Game } from './game.ts'
import { eventOf, move, type Move } from './moves.ts'
import { smallPack, smallRules } from './small-world.ts'

const story = fc.array(move, { minLength: 60, maxLength: 220, size: 'max' })
const timers = fc.constantFrom(1, 2, null)
const plan = fc.array(fc.constantFrom(...stops.map(({ id }) => id)), { minLength: 1, maxLength: 2 })

const thumbs = {
  released: [
    [1, 2],
    [3, 4, 5],
  ],
  earlier: [{ tokens: [1, 2], up: 3, down: 2 }],
}

/** Where a story begins: the lobby, or so many phases into the lesson, reached by the host with or without a lab. */
const opening = fc.record({ phases: fc.nat({ max: 24 }), lab: fc.boolean() })

function begin(game: Game, { phases, lab }: { phases: number; lab: boolean }): Game {
  game.join('s0', 's1', 's2')
  if (phases > 0) game.must({ type: 'host', command: { kind: 'start' } })
  for (let at = 1; at < phases && game.match.play !== null; at++) {
    if (lab) game.answerAll(at)
    game.take({ type: 'host', command: { kind: 'next' } })
  }
  return game
}

function play(game: Game, moves: readonly Move[], see: (game: Game) => void = () => {}): void {
  for (const made of moves) {
    const event = eventOf(game, made)
    if (event === null) continue
    const before = game.match
    const word = game.take(event)
    if (word !== null) {
      expect(rejectWords).toContain(word)
      expect(game.match).toBe(before)
    }
    see(game)
  }
}

describe('any story of a room', () => {
  it('never throws, never changes a match that it refuses, and can always be viewed', () => {
    fc.assert(
      fc.property(opening, story, plan, timers, (opening, moves, plan, timers) => {
        const game = begin(new Game({ plan, timers }), opening)
        play(game, [{ do: 'host', command: { kind: 'start' } }, ...moves], ({ match }) => {
          expect(view(match, { role: 'host' }, smallRules).stop).toBe(match.stop)
          expect(view(match, { role: 'seat', seat: 's1' }, smallRules).stop).toBe(match.stop)
        })
      }),
      { numRuns: 120 },
    )
  })

  it('is told by its log: replayed, and written as JSON, it is the same match', () => {
    fc.assert(
      fc.property(opening, story, plan, (opening, moves, plan) => {
        const game = begin(new Game({ plan }, 7, smallPack, '7b'), opening)
        play(game, [{ do: 'feedback', brought: thumbs }, { do: 'host', command: { kind: 'start' } }, ...moves])
        expect(replay(game.log, smallRules)).toEqual(game.match)
        expect(replay(JSON.parse(JSON.stringify(game.log)), smallRules)).toEqual(game.match)
        expect(JSON.parse(JSON.stringify(game.match))).toEqual(game.match)
      }),
      { numRuns: 60 },
    )
  })

  it('comes to its end by bells alone, even if the lab never says another word', () => {
    fc.assert(
      fc.property(opening, story, plan, (opening, moves, plan) => {
        const game = begin(new Game({ plan }), opening)
        play(game, [{ do: 'host', command: { kind: 'start' } }, ...moves])
        game.take({ type: 'host', command: { kind: 'start' } })
        game.take({ type: 'host', command: { kind: 'resume' } })
        if (game.match.settings.timers === null) return
        for (let rings = 0; game.match.play !== null; rings++) {
          expect(rings).toBeLessThan(400)
          expect(game.match.bell.rings).not.toBeNull()
          expect(game.ring()).toBeNull()
        }
        expect(game.match.stop).toBe(game.match.settings.plan.length)
        expect(game.match.jobs).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('comes to its end by the host alone when timers are off, whether the lab answers, fails or is silent', () => {
    fc.assert(
      fc.property(story, plan, fc.constantFrom('answers', 'fails', 'silent'), (moves, plan, lab) => {
        const game = new Game({ plan, timers: null }).join('s0')
        play(game, moves)
        game.take({ type: 'host', command: { kind: 'start' } })
        for (let nexts = 0; game.match.play !== null; nexts++) {
          expect(nexts).toBeLessThan(120)
          if (lab === 'answers') game.answerAll(nexts)
          if (lab === 'fails') game.failAll()
          if (game.match.play !== null) expect(game.host({ kind: 'next' })).toBeNull()
        }
      }),
      { numRuns: 60 },
    )
  })

  it('answers any first event, and any event before the first, with a match or a word', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), fc.integer(), (name, timers, teams) => {
        const game = new Game()
        const [created] = game.log
        if (created?.type !== 'created') throw new Error('a log begins with its creation')
        const settings = { ...created.settings, timers, teams }
        const stepped = apply(null, deepFreeze({ ...created, settings }), smallRules)
        expect(stepped.ok || rejectWords.includes(stepped.reject)).toBe(true)
        expect(apply(null, { type: 'dropped', at: 0, seat: name }, smallRules)).toEqual({
          ok: false,
          reject: 'unknown-code',
        })
        expect(apply(game.match, created, smallRules)).toEqual({ ok: false, reject: 'not-now' })
      }),
    )
  })
})
