/** Every screen says whose words and figures it shows: what the match knows of the model, phase by phase. */
import { expect, test } from 'vitest'
import { stops } from '../../stops/rules.ts'
import type { Match } from '../../shared/match/types.ts'
import { view } from '../../shared/match/view.ts'
import { Game } from './game.ts'
import { smallRules } from './small-world.ts'

/** Whose words a stop shows in each of its phases, in the order in which they come. */
function spoken(plan: string, look: (match: Match) => string): [string, string][] {
  const stop = stops.find(({ id }) => id === plan)
  if (stop === undefined) throw new Error(`no stop ${plan}`)
  const game = new Game({ plan: [stop.id] }).join('ann', 'bob')
  game.must({ type: 'host', command: { kind: 'start' } })
  const heard: [string, string][] = []
  for (let rings = 0; game.match.play !== null && rings < 300; rings++) {
    game.answerAll(rings)
    if (game.match.play === null) break
    const now: [string, string] = [game.match.play.phase, look(game.match)]
    if (heard.at(-1)?.join() !== now.join()) heard.push(now)
    game.must({ type: 'host', command: { kind: 'next' } })
  }
  return heard
}

const told = (match: Match) => {
  const said = ['projector', 'host'] as const
  const all = [...said.map((role) => ({ role })), { role: 'seat', seat: 'ann' } as const]
  const texts = all.map((audience) => {
    const { speaks } = view(match, audience, smallRules)
    return speaks === null ? '' : `${speaks.origin} ${speaks.steps}${speaks.of === null ? '' : ` of ${speaks.of}`}`
  })
  expect(texts[0]).toBe(texts[1])
  expect(view(match, { role: 'stranger' }, smallRules).speaks).toBeNull()
  return texts[2] ?? ''
}

test('Pile of Math is the untrained model from beginning to end', () => {
  expect(new Set(spoken('pile-of-math', told).map(([, text]) => text))).toEqual(new Set(['untrained 0']))
})

test('Flashcard presses a copy, step by step, and gives its doses to another', () => {
  const heard = spoken('flashcard', told)
  expect(heard[0]?.[1]).toBe('untrained 0')
  const doses = heard.filter(([phase]) => phase === 'dose' || phase === 'fixed').map(([, text]) => text)
  expect(new Set(doses)).toEqual(new Set(['copy 30 of untrained']))
})

test('a Run’s first words are the untrained model’s, on the wall, where they stand', () => {
  const { match } = new Game({ plan: ['run'] }).join('ann').goTo('brief')
  expect(view(match, { role: 'projector' }, smallRules).speaks).toEqual({ origin: 'untrained', steps: 0, of: null })
  expect(view(match, { role: 'seat', seat: 'ann' }, smallRules).speaks).toBeNull()
})

test('a Run is nobody’s as long as people are asked, then the class’s own, which only ever gains steps', () => {
  const heard = spoken('run', told)
  const of = (phase: string) => heard.filter(([each]) => each === phase).map(([, text]) => text)
  for (const phase of ['brief', 'bet', 'teach', 'forecast', 'explain'])
    expect(new Set(of(phase))).toEqual(new Set(['']))
  const trained = of('train')
  expect(trained[0]).toMatch(/^(own \d+|untrained 0)$/)
  const steps = heard.flatMap(([, text]) => (text === '' ? [] : [Number(text.split(' ')[1])]))
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(of('speak')).toEqual([`own ${steps.at(-1)}`])
  expect(steps.at(-1)).toBeGreaterThan(0)
})
