/** Whoever has done one half of Explain is told of the other. */
import { expect, it } from 'vitest'
import { t } from '../../../../stops/run/face/t.ts'
import { stillMissing } from '../../../../stops/run/face/explain/still-missing.ts'
import { view } from '../../../match/seen.ts'
import { playedRun, runOf } from '../../../match/played-run.ts'
import { smallRules } from '../../../match/small-world.ts'

it('names the half that is missing', () => {
  const game = playedRun('explain')
  const missing = (some: object) => {
    const match = { ...game.match, play: { ...runOf(game), answerShown: false, ...some } }
    const { play } = view(match, { role: 'seat', seat: 'ann' }, smallRules)
    if (play?.stop !== 'run' || play.explain === null) throw new Error('nobody explains')
    return stillMissing(play.explain)
  }
  const [explanations, conceptVotes] = [{ ann: 'It has read.' }, { ann: { option: 0, confidence: 2 } }]
  expect(missing({ explanations: {}, conceptVotes: {} })).toBeNull()
  expect(missing({ explanations, conceptVotes: {} })).toBe(t('explain.missing-answer'))
  expect(missing({ explanations: {}, conceptVotes })).toBe(t('explain.missing-text'))
  expect(missing({ explanations, conceptVotes })).toBeNull()
  expect(missing({ explanations: {}, conceptVotes, answerShown: true })).toBeNull()
})
