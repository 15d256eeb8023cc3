/** Brief: nobody's answer shows before the question is closed, and the exam tells them all. */
import { expect, it } from 'vitest'
import type { Audience } from '../../../shared/match/view-types.ts'
import { Game } from '../../match/game.ts'
import { playedRun } from '../../match/played-run.ts'
import { view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

const audiences: readonly Audience[] = [{ role: 'host' }, { role: 'projector' }, { role: 'seat', seat: 'bob' }]

it('shows nobody how the others answer', () => {
  const game = new Game({ plan: ['run'] }).join('ann', 'bob').goTo('brief')
  const shown = () =>
    audiences.map((audience) => {
      const { play } = view(game.match, audience, smallRules)
      return play?.stop === 'run' ? play.brief?.vote : undefined
    })
  const before = shown()
  expect(before.map((vote) => vote?.tally)).toEqual([null, null, null])
  game.tap('ann', { stop: 'run', ask: 'vote', tap: { option: 1, confidence: 3 } })
  expect(shown()).toEqual(before)
})

it('tells all answers beside what was measured', () => {
  const { play } = view(playedRun('exam').match, { role: 'projector' }, smallRules)
  if (play?.stop !== 'run' || play.exam?.briefOutcome == null) throw new Error('nothing was measured')
  expect(play.exam.briefOutcome.tally.reduce((sum, votes) => sum + votes, 0)).toBeGreaterThan(0)
})
