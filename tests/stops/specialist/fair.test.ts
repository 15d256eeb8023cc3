/** Who changes teams at Specialist sees no other team's bid, and is not paid for another team's model. */
import { expect, it } from 'vitest'
import { LOSS } from '../../../stops/specialist/content.ts'
import { keyOf } from '../../../stops/specialist/jobs.ts'
import { baseArm, teamArm } from '../../../stops/specialist/names.ts'
import { specialistOutcome } from '../../../stops/specialist/outcome.ts'
import { savedBy } from '../../../stops/specialist/score.ts'
import type { Gauges, SpecialistState } from '../../../stops/specialist/types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

/** ann and cat sit in one team, ben and dan in the other. */
const at = (phase: string) => new Game({ plan: ['specialist'] }, 7).join('ann', 'ben', 'cat', 'dan').goTo(phase)
const tap = (game: Game, seat: string, ask: string, answer: unknown) =>
  game.tap(seat, { stop: 'specialist', ask, tap: answer })
const sit = (game: Game, seat: string, team: string) => game.take({ type: 'team-changed', seat, team })

function stateIn({ match }: Pick<Game, 'match'>): SpecialistState {
  const state = stateOf(match)
  if (state?.stop !== 'specialist') throw new Error('another stop')
  return state
}

it('lets nobody sit elsewhere once a bid lies: a team sees the bids of its own', () => {
  const game = at('pick')
  expect([sit(game, 'ann', 't2'), sit(game, 'ann', 't1')]).toEqual([null, null])
  expect(tap(game, 'ben', 'bid', [0, 5, 0, 0])).toBeNull()
  expect(sit(game, 'ann', 't2')).toBe('not-now')
  expect(game.host({ kind: 'mix' })).toBe('not-now')
  const seen = (seat: string) => view(game.match, { role: 'seat', seat }, smallRules)
  expect(seen('ann')).toMatchObject({ mayMove: false, play: { offers: null } })
  expect(seen('dan').play).toMatchObject({ offers: [0, 5, 0, 0] })
})

it('pays chips by the model that they were laid on, wherever their owner sits afterwards', () => {
  const game = at('bet')
  expect(tap(game, 'ann', 'loss', [0, 0, LOSS.chips])).toBeNull()
  expect(tap(game, 'ben', 'loss', [0, 0, LOSS.chips])).toBeNull()
  game.goTo('say')
  const gauges = (client: number, general: number): Gauges => ({ client, general, slip: 0 })
  const measured = Object.fromEntries(
    ['t1', 't2'].flatMap((team) => [
      [baseArm(keyOf(stateIn(game), team) ?? ''), [gauges(5, 2)]],
      // Only the second team's has lost much.
      [teamArm(team), [gauges(3, team === 't1' ? 2 : 6)]],
    ]),
  )
  game.match = { ...game.match, play: { ...stateIn(game), measured } as SpecialistState }
  const told = () => [savedBy(stateIn(game)), specialistOutcome(stateIn(game), game.match).deeds]
  const before = told()
  const { ann, ben } = savedBy(stateIn(game))
  expect(ann).toBeLessThan(0)
  expect(ben).toBeGreaterThan(0)
  expect([sit(game, 'ann', 't2'), sit(game, 'ben', 't1')]).toEqual([null, null])
  expect(told()).toEqual(before)
})

it('has no work for a team that is joined after the bids, and calls nothing of that trouble', () => {
  const game = new Game({ plan: [{ stop: 'specialist', form: 'full', rematch: true }], teams: 2 }, 7)
  game.must({ type: 'joined', seat: 'ann', name: 'ann', team: 't1' })
  game.goTo('recipe')
  game.must({ type: 'joined', seat: 'eve', name: 'eve', team: 't2' })
  expect(tap(game, 'eve', 'steps', 3)).toBeNull()
  game.goTo('bet')
  expect(tap(game, 'eve', 'loss', [10, 0, 0])).toBeNull()
  game.goTo('again')
  expect(tap(game, 'eve', 'keep', 1)).toBeNull()
  game.goTo('say')
  const { recipes, kept, troubled } = stateIn(game)
  expect([Object.keys(recipes), Object.keys(kept), troubled]).toEqual([['t1'], ['t1'], []])
  expect(savedBy(stateIn(game))).toEqual({})
  expect(game.match.seats['eve'].cards).toBe(0)
})
