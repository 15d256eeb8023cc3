/** Simulated players: whatever they see, the rules take what they tap, and a match of theirs comes to its end. */
import { finishedOf, stateOf } from '../match/seen.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rackOf, wordShare } from '../../stops/run/bet/chips.ts'
import { surprise } from '../../shared/measures/bits.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { chipsOn } from '../../stops/run/bet/robot-chips.ts'
import { stops } from '../../stops/rules.ts'
import { playerTap } from '../../shared/match/tap.ts'
import { mindOf, pauseMs } from '../../shared/rehearsal/mind.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'
import { view } from '../match/seen.ts'
import { Game } from '../match/game.ts'
import { eventOf, move } from '../match/moves.ts'
import { runOf } from '../match/played-run.ts'
import { town } from '../lab/lab-builders.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { mean } from '../../shared/measures/mean.ts'
import { worldSays } from '../../shared/packs/world-says.ts'
import { labelFor } from '../../stops/run/teach/robot-labels.ts'
import { smallPack, smallRules } from '../match/small-world.ts'
import { everybodyActs } from './rehearsed.ts'

const world = worldOf(smallPack)

/** Any stop, so many phases in. */
const opening = fc.record({ stop: fc.constantFrom(...stops.map(({ id }) => id)), phases: fc.nat({ max: 22 }) })

function opened({ stop, phases }: { readonly stop: string; readonly phases: number }): Game {
  const game = new Game({ plan: [stop], timers: null }).join('s0', 's1', 's2')
  game.must({ type: 'host', command: { kind: 'start' } })
  for (let at = 0; at < phases && game.match.play !== null; at++) {
    game.answerAll(at)
    game.take({ type: 'host', command: { kind: 'next' } })
  }
  return game
}

describe('a simulated player', () => {
  it('never taps anything that the door or the rules refuse, whatever has happened in the room', () => {
    fc.assert(
      fc.property(
        opening,
        fc.array(move, { minLength: 20, maxLength: 60, size: 'max' }),
        fc.nat(),
        (to, moves, seed) => {
          const game = opened(to)
          for (const [at, one] of moves.entries()) {
            const event = eventOf(game, one)
            if (event !== null) game.take(event)
            const { match } = game
            for (const { tap, word } of everybodyActs(game, seed + at)) {
              expect(playerTap(match, stops, JSON.parse(JSON.stringify(tap)))).toEqual(tap)
              expect(word, `${game.match.play?.phase}: ${JSON.stringify(tap)}`).toBeNull()
            }
          }
        },
      ),
      { numRuns: 80 },
    )
  })

  it('plays a whole match without a person: everybody does what each phase asks, and both exams are taken', () => {
    const game = new Game({ plan: ['pile-of-math', 'flashcard', 'run'], timers: null })
    game.must({ type: 'host', command: { kind: 'rehearse', players: 6 } })
    game.must({ type: 'host', command: { kind: 'start' } })
    const kinds = new Set<string>()
    for (let round = 0; game.match.play !== null; round++) {
      expect(round).toBeLessThan(2000)
      game.answerAll(round)
      const play = stateOf(game.match)
      if (play === null) break
      const taps = everybodyActs(game, 500 + round)
      for (const { tap } of taps) kinds.add(tap.ask)
      const asked = view(game.match, { role: 'host' }, smallRules).roster.some(({ done }) => done === false)
      // Where no timer runs, the host goes on once everybody has done what is asked; what is only shown ends by itself.
      if (asked || (taps.length > 0 && round % 20 !== 0)) continue
      if (game.match.bell.rings === null) game.must({ type: 'host', command: { kind: 'next' } })
      else game.ring()
    }
    expect([...kinds].toSorted((a, b) => a.localeCompare(b))).toEqual(
      'begin bet crank dose drive explain favourite forecast guess press read recall teach vote'.split(' '),
    )
    const run = finishedOf(game.match).at(-1)
    expect(run?.stop === 'run' && run.exam.after !== null && run.train.cranked).toBe(3)
    expect(game.match.model.exams).toHaveLength(2)
  })

  it('taps nothing while the room is paused or in the lobby, and nothing twice', () => {
    const game = new Game({ plan: ['run'], timers: null }).join('s0')
    expect(everybodyActs(game, 1)).toEqual([])
    game.must({ type: 'host', command: { kind: 'start' } })
    game.must({ type: 'host', command: { kind: 'pause' } })
    expect(everybodyActs(game, 1)).toEqual([])
    game.must({ type: 'host', command: { kind: 'resume' } })
    expect(everybodyActs(game, 1)).toMatchObject([{ tap: { stop: 'run', ask: 'vote' }, word: null }])
    expect(everybodyActs(game, 2)).toEqual([])
  })

  it('taps the same from the same view and seed, and differs from its neighbour', () => {
    const game = new Game({ plan: ['run'] }).join('s0').goTo('bet')
    const seen = view(game.match, { role: 'seat', seat: 's0' }, smallRules)
    const bet = (seed: number) => act(seen, { mind: mindOf(seed), world, random: randomFrom(seed) }, stops)
    expect(bet(1)).toEqual(bet(1))
    expect(new Set(Array.from({ length: 10 }, (_, seed) => JSON.stringify(bet(seed)))).size).toBeGreaterThan(5)
  })

  it('bets better when it knows the world: measured over all sentences', () => {
    const cost = (skill: number) => {
      const random = randomFrom(3)
      const bits = smallPack.heldOut.map(({ tokens, key }) => {
        const truth = tokens[key[0]]
        const chips = chipsOn(
          { words: tokens.slice(0, key[0]), candidates: [], chips: 20 },
          { skill, boldness: 0.3, pace: 1 },
          world,
          random,
        )
        return surprise(wordShare(chips, truth, rackOf(smallPack, truth), smallPack.words.length))
      })
      return bits.reduce((sum, one) => sum + one, 0) / bits.length
    }
    expect(cost(1)).toBeLessThan(cost(0) - 0.2)
  })

  it('bets on what lies before it, on a handful of places, and never more than it has', () => {
    const bet = { words: [], candidates: [5, 6, 10], chips: 20 }
    for (let seed = 0; seed < 40; seed++) {
      const { racks, words } = chipsOn(bet, mindOf(seed), world, randomFrom(seed))
      const on = Object.keys(words).map(Number)
      expect(on.every((word) => bet.candidates.includes(word))).toBe(true)
      const places = [...Object.values(racks), ...Object.values(words)]
      expect(places.length).toBeLessThanOrEqual(6)
      expect(places.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(20)
    }
  })

  it('labels all cards of its own, and then looks over those of its team', () => {
    const game = new Game({ plan: ['run'], timers: null }).join('s0', 's1', 's2', 's3').goTo('teach')
    for (let round = 0; round < 60; round++) everybodyActs(game, round)
    const { labels, tasks } = runOf(game)
    for (const { id, seat } of tasks) expect(Object.keys(labels[id] ?? {})[0]).toBe(seat)
    expect(tasks.some(({ id }) => Object.keys(labels[id]).length > 1)).toBe(true)
  })

  it('teaches what the world says as often as it knows the world', () => {
    const game = new Game({ plan: ['run'], timers: null, brain: brainFor('class', town) }, 5, town)
      .join('s0', 's1', 's2', 's3')
      .goTo('teach')
    const known = worldOf(town)
    const right = (skill: number) => {
      const player = { mind: { skill, boldness: 0.3, pace: 1 }, world: known, random: randomFrom(3) }
      return mean(
        runOf(game).tasks.map((task) => {
          const rows = [{ task: { ...task, isMine: true }, mine: null, proposals: [], townSays: null }]
          const tap = labelFor(
            { packId: 'town', shortest: 3, longest: 10, tally: null, belt: null, tasks: rows },
            player,
          )
          if (tap?.ask !== 'teach') throw new Error('a card without a label')
          const { answer } = tap.tap
          const sentence = answer.kind === 'words' ? answer.tokens : task.words.filter((word) => word !== null)
          return Number((worldSays(town, sentence) !== 'no') === (answer.kind !== 'bin'))
        }),
      )
    }
    expect(right(1)).toBeGreaterThan(0.9)
    expect(right(0)).toBeGreaterThan(0.3)
    expect(right(0)).toBeLessThan(0.7)
  })

  it('takes its time: no two alike, some of them slow, and longer over something new', () => {
    const minds = Array.from({ length: 60 }, (_, seed) => mindOf(seed))
    const slow = minds.filter(({ pace }) => pace > 2).length
    expect(slow).toBeGreaterThan(3)
    expect(slow).toBeLessThan(30)
    expect(new Set(minds.map(({ skill }) => skill)).size).toBe(60)
    const [mind] = minds
    expect(pauseMs(mind, true, randomFrom(1))).toBeGreaterThan(pauseMs(mind, false, randomFrom(1)))
  })
})
