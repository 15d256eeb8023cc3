/** Who changes teams at Mirror room is not paid for another team's model. */
import { expect, it } from 'vitest'
import { BIASED, fixArm, FULL } from '../../../stops/mirror/arms.ts'
import { REPAIRS } from '../../../stops/mirror/content.ts'
import { mirrorOutcome } from '../../../stops/mirror/outcome.ts'
import { otherScores } from '../../../stops/mirror/score.ts'
import type { Gauge, MirrorState } from '../../../stops/mirror/types.ts'
import { Game } from '../../match/game.ts'
import { stateOf } from '../../match/seen.ts'

const tap = (game: Game, seat: string, ask: string, answer: unknown) =>
  game.tap(seat, { stop: 'mirror', ask, tap: answer })
const sit = (game: Game, seat: string, team: string) => game.take({ type: 'team-changed', seat, team })

function stateIn({ match }: Pick<Game, 'match'>): MirrorState {
  const state = stateOf(match)
  if (state?.stop !== 'mirror') throw new Error('another stop')
  return state
}

it('pays chips on the other sentences by the model that they were laid on, wherever their owner sits afterwards', () => {
  // ann sits in one team, ben in the other.
  const game = new Game({ plan: ['mirror'], teams: 2 }, 7).join('ann', 'ben').goTo('repair')
  const repair = REPAIRS.indexOf('add')
  expect([tap(game, 'ann', 'repair', repair), tap(game, 'ann', 'dose', FULL)]).toEqual([null, null])
  expect(sit(game, 'ben', 't1')).toBe('not-now')
  game.goTo('other')
  for (const seat of ['ann', 'ben']) expect(tap(game, seat, 'other', [10, 0, 0])).toBeNull()
  game.goTo('say')
  const gauge = (gap: number): Gauge => ({ step: 300, gap, other: gap, general: 2 })
  // Nothing is left of the gap in ann's model; ben's team has repaired nothing.
  const measured = { ...stateIn(game).measured, [BIASED]: [gauge(0.7)], [fixArm({ repair, dose: FULL })]: [gauge(0)] }
  game.match = { ...game.match, play: { ...stateIn(game), measured } as MirrorState }
  const told = () => [otherScores(stateIn(game)), mirrorOutcome(stateIn(game), game.match).deeds]
  const before = told()
  const [ann, ben] = otherScores(stateIn(game)).map(({ saved }) => saved)
  expect(ann).toBeGreaterThan(0)
  expect(ben).toBeLessThan(0)
  expect([sit(game, 'ben', 't1'), sit(game, 'ann', 't2')]).toEqual([null, null])
  expect(told()).toEqual(before)
})
