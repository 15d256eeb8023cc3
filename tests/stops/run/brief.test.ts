/** Brief: nobody's answer shows before the question is closed, and the exam tells them all. */
import { expect, it } from 'vitest'
import { mean } from '../../../shared/measures/mean.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { firstCards } from '../../../stops/run/bet/rounds.ts'
import { seatScores } from '../../../stops/run/bet/scores.ts'
import { briefOutcome } from '../../../stops/run/exam/measured.ts'
import { Game } from '../../match/game.ts'
import { playedRun, runOf } from '../../match/played-run.ts'
import { view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

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

it('is no better than the people if it wins most cards by a hair and loses one by far', () => {
  const state = runOf(playedRun('exam'))
  const people = firstCards(state).map((_, at) => mean(seatScores(state, at, smallPack).map(({ bits }) => bits)))
  expect(people).toHaveLength(3)
  const leads = [0.1, 0.1, -5]
  const tablesAfter = state.cards.map(({ tokens, blank }, at) => {
    const truth = 2 ** -((people[at] ?? 0) - (leads[at] ?? 0))
    return smallPack.words.map((_, word) =>
      word === tokens[blank] ? truth : (1 - truth) / (smallPack.words.length - 1),
    )
  })
  const found = briefOutcome('brief.beat-people', { ...state, exam: { ...state.exam, tablesAfter } }, smallPack)
  expect(found?.right).toBe(1)
  expect(found?.measured).toBeCloseTo(mean(leads), 6)
})
