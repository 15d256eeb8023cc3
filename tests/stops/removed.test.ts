/**
 * Whoever the host puts out is heard no more in what is still counted: the stop does not know of an answer of theirs. Held for
 * every stop of the list, in every phase, with whatever simulated players have tapped.
 */
import { expect, it } from 'vitest'
import { apply } from '../../shared/match/apply.ts'
import { stopOf } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { view } from '../../shared/match/view.ts'
import { stops } from '../../stops/rules.ts'
import { Game } from '../match/game.ts'
import { smallRules } from '../match/small-world.ts'
import { playedRun, players } from '../match/played-run.ts'
import { everybodyActs } from '../rehearsal/rehearsed.ts'

/** More phases than any stop has. */
const MANY = 400
/** No phase asks a seat for more taps. */
const MOST_TAPS = 8
const seats = ['ann', 'ben', 'cat', 'dan'] as const

/** What the stop says of a seat in this phase: has it done what is asked? */
function isDone({ play, seats: all }: Match, seat: string): boolean | null {
  const [one, stop] = [all[seat], play === null ? null : stopOf(stops, play)]
  return play === null || one === undefined || stop === null ? null : stop.isDone(play, one)
}

function without(match: Match, seat: string, at: number): Match {
  const removed = apply(match, { at, type: 'host', command: { kind: 'remove', seat } }, smallRules)
  if (!removed.ok) throw new Error(removed.reject)
  return removed.match
}

it.each(stops.map(({ id }) => id))('%s', (id) => {
  const game = new Game({ plan: [id], timers: 1 }).join(...seats)
  game.must({ type: 'host', command: { kind: 'start' } })
  const heard = new Set<string>()
  for (let phase = 0; game.match.play !== null; phase++) {
    if (phase > MANY) throw new Error('it never ends')
    for (let round = 0; round < MOST_TAPS && game.match.play !== null; round++) {
      game.answerAll(31 * phase + round)
      if (game.match.play !== null) everybodyActs(game, 7 * phase + round)
      const { match, now } = game
      for (const seat of seats) {
        if (isDone(match, seat) !== true) continue
        heard.add(match.play?.phase ?? '')
        const left = without(match, seat, now)
        expect(left.seats[seat]?.removed).toBe(true)
        // Nobody may be asked for more: then whoever comes now has done it, too.
        const late = {
          ...left,
          seats: { ...left.seats, zoe: { ...left.seats[seat], id: 'zoe', removed: false } },
        } as Match
        if (left.play?.phase === match.play?.phase && isDone(late, 'zoe') !== true)
          expect(isDone(left, seat), `${match.play?.phase}: ${seat}`).not.toBe(true)
        expect(view(left, { role: 'projector' }, smallRules)).toBeTruthy()
      }
    }
    if (game.match.play !== null) game.must({ type: 'host', command: { kind: 'next' } })
  }
  expect(heard.size).toBeGreaterThan(0)
})

it('takes their own words from the wall', () => {
  const game = playedRun('explain')
  const [first, second] = players
  const words = 'because the weights moved'
  for (const seat of players)
    expect(game.tap(seat, { stop: 'run', ask: 'explain', tap: `${words}, says ${seat}` })).toBeNull()
  expect(game.host({ kind: 'tap', on: { stop: 'run', ask: 'contrast', tap: { first, second } } })).toBeNull()
  const wall = () => JSON.stringify(view(game.match, { role: 'projector' }, smallRules))
  expect(wall()).toContain(`${words}, says ${first}`)
  game.must({ type: 'host', command: { kind: 'remove', seat: first } })
  expect(wall()).not.toContain(words)
})
