/** The sentence at the end of a Run. */
import { expect, test } from 'vitest'
import { playedRun, runOf } from '../../match/played-run.ts'
import { view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

test('may be as long as its panel says, and no longer', () => {
  const game = playedRun('explain')
  const play = view(game.match, { role: 'seat', seat: 'ann' }, smallRules).play
  if (play?.stop !== 'run' || play.explain === null) throw new Error('nobody explains')
  const say = (length: number) => game.tap('ann', { stop: 'run', ask: 'explain', tap: 'x'.repeat(length) })
  expect(say(play.explain.text.longest + 1)).toBe('text-length')
  expect(say(play.explain.text.longest)).toBeNull()
  expect(runOf(game).explanations['ann']).toHaveLength(play.explain.text.longest)
})
