/** The sentence at the end of a Run. */
import { expect, test } from 'vitest'
import { playedRun, runOf } from '../../match/played-run.ts'
import { view } from '../../match/seen.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { isOffensive } from '../../../shared/names/offence.ts'
import { languages } from '../../../shared/protocol/languages.ts'
import { act } from '../../../shared/rehearsal/act.ts'
import { explanations } from '../../../shared/rehearsal/explanations.ts'
import { mindOf } from '../../../shared/rehearsal/mind.ts'
import { worldOf } from '../../../shared/rehearsal/world.ts'
import { LONGEST_TEXT } from '../../../stops/run/content.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

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

test.each(languages)(
  'a simulated player of a room that speaks %s writes it in the language of the room',
  (language) => {
    const game = playedRun('explain')
    const play = { ...runOf(game), answerShown: false, explanations: {}, conceptVotes: {} }
    const settings = { ...game.match.settings, language }
    const world = worldOf(smallPack)
    const written = Array.from({ length: 60 }, (_, seed) => {
      const seen = view({ ...game.match, play, settings }, { role: 'seat', seat: 'ann' }, smallRules)
      const on = act(seen, { mind: mindOf(seed), world, random: randomFrom(seed) }, smallRules.stops)
      if (on?.ask !== 'explain' || typeof on.tap !== 'string') throw new Error('nothing is explained')
      return on.tap
    })
    expect(new Set(written)).toEqual(new Set(explanations[language]))
    expect(written.filter((text) => isOffensive(text) || text.length > LONGEST_TEXT)).toEqual([])
  },
)
