/** The sentence at the end of a Run. */
import { expect, test } from 'vitest'
import { playedRun, runOf } from '../../match/played-run.ts'
import { view } from '../../match/seen.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { smallRules } from '../../match/small-world.ts'

test('whoever is done reads what the model says on each card, and nobody before', () => {
  const game = playedRun('explain')
  const shown = (audience: Audience) => {
    const { play } = view(game.match, audience, smallRules)
    return play?.stop === 'run' ? play.explain?.said : undefined
  }
  const ann = { role: 'seat', seat: 'ann' } as const
  const run = runOf(game)
  const open = { ...game.match, play: { ...run, answerShown: false, explanations: {}, conceptVotes: {} } }
  const early = view(open, ann, smallRules).play
  expect(early?.stop === 'run' ? early.explain?.said : null).toEqual([])
  const said = shown(ann) ?? []
  expect(said).toHaveLength(run.cards.length)
  for (const [at, { after, before, bits, words, blank }] of said.entries()) {
    const [was, is] = [run.tables['model']?.[at], run.exam.tablesAfter?.[at]]
    expect(before.map(({ word, p }) => was?.[word] === p)).not.toContain(false)
    expect(after.map(({ word, p }) => is?.[word] === p)).not.toContain(false)
    expect(bits.after).toBeCloseTo(-Math.log2(is?.[words[blank] ?? 0] ?? 0), 9)
  }
  expect(shown({ role: 'projector' })).toEqual([])
})

test('may be as long as its panel says, and no longer', () => {
  const game = playedRun('explain')
  const play = view(game.match, { role: 'seat', seat: 'ann' }, smallRules).play
  if (play?.stop !== 'run' || play.explain === null) throw new Error('nobody explains')
  const say = (length: number) => game.tap('ann', { stop: 'run', ask: 'explain', tap: 'x'.repeat(length) })
  expect(say(play.explain.text.longest + 1)).toBe('text-length')
  expect(say(play.explain.text.longest)).toBeNull()
  expect(runOf(game).explanations['ann']).toHaveLength(play.explain.text.longest)
})
