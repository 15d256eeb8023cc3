/** What every stop leaves to who has played it alone: something measured, and nothing that a class would be told of one player. */
import { describe, expect, it } from 'vitest'
import { figureOf, playersFigure } from '../../shared/match/figure.ts'
import { ALONE } from '../../shared/match/occasion.ts'
import { ownResult } from '../../shared/match/own-result.ts'
import type { Match } from '../../shared/match/types.ts'
import { stops } from '../../stops/rules.ts'
import { Game } from '../match/game.ts'
import { smallRules } from '../match/small-world.ts'
import { everybodyActs } from '../rehearsal/rehearsed.ts'

/** More phases than any stop has. */
const MANY = 400

function played(id: string): Match {
  const game = new Game({ plan: [id], timers: 1 }).join('ann')
  game.must({ type: 'host', command: { kind: 'start' } })
  for (let phase = 0; game.match.play !== null; phase++) {
    expect(phase).toBeLessThan(MANY)
    for (let round = 0; round < 3 && game.match.play !== null; round++) {
      game.answerAll(31 * phase + round)
      if (game.match.play !== null) everybodyActs(game, 7 * phase + round)
    }
    game.answerAll(phase)
    if (game.match.play !== null) game.must({ type: 'host', command: { kind: 'next' } })
  }
  return { ...game.match, code: ALONE }
}

describe.each(stops.map((stop) => [stop.id, stop] as const))('%s', (id, stop) => {
  it('leaves a figure or what chips were worth', () => {
    const match = played(id)
    const result = ownResult(match.finished[0], 'ann', match, smallRules)
    expect(result.stop).toBe(id)
    expect(result.figure !== null || result.saved !== null).toBe(true)
    // Which way is better is said of a figure that there is.
    if (stop.better !== undefined) expect(result.figure).not.toBeNull()
    expect(ownResult(match.finished[0], 'nobody', match, smallRules).saved).toBeNull()
  })
})

it('tells a figure of a single player only to who is alone', () => {
  expect(playersFigure([2], 'bits', { code: ALONE })).toEqual(figureOf(2, 'bits'))
  expect(playersFigure([2], 'bits', { code: 'ROOMS' })).toBeNull()
  expect(playersFigure([], 'bits', { code: ALONE })).toBeNull()
  expect(playersFigure([1, 3], 'bits', { code: 'ROOMS' })).toEqual(playersFigure([1, 3], 'bits', { code: ALONE }))
})
