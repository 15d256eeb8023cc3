/** The desk's words: for every phase of every plan it says what happens, what the button does and what comes then. */
import { describe, expect, it } from 'vitest'
import type { StopDesk } from '../../../client/faces/face.ts'
import { phaseName, stopAhead, stopName } from '../../../client/faces/names.ts'
import { nextStep } from '../../../client/screens/next-step.ts'
import { faces } from '../../../stops/faces.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { view as viewOf } from '../../../shared/match/view.ts'
import { Game } from '../../match/game.ts'
import { type Line, lineText } from '../../../client/locale/t.ts'
import { playedRun } from '../../match/played-run.ts'
import { smallRules } from '../../match/small-world.ts'

const hostView = ({ match }: Game) => viewOf(match, { role: 'host' }, smallRules)
const desks = new Map<string, StopDesk>()
for (const { id, desk } of faces) desks.set(id, await desk())
const stepOf = (view: View) => nextStep(view, view.play === null ? null : (desks.get(view.play.stop) ?? null))
const said = (text: string | Line) => (typeof text === 'string' ? text : lineText(text))
const words = (view: View) => {
  const step = stepOf(view)
  if (step === null) throw new Error('no step')
  const { label, doing, after } = step
  return { label, doing: said(doing), after: said(after) }
}

describe('the big button', () => {
  it('says in every phase what it will do, and nothing is a bare key', () => {
    const game = new Game({ plan: ['pile-of-math', 'flashcard', 'run'], timers: null }).join('ann', 'ben')
    expect(stepOf(hostView(game))).toBeNull()
    game.must({ type: 'host', command: { kind: 'start' } })
    const labels: string[] = []
    for (let nexts = 0; game.match.play !== null && nexts < 60; nexts++) {
      const { doing, label, after } = words(hostView(game))
      for (const text of [doing, label, after]) {
        expect(text).toMatch(/^\S.* .*[a-z0-9.?]$/i)
        expect(text).not.toMatch(/[{}]|undefined|NaN/)
      }
      labels.push(label)
      game.answerAll(nexts)
      if (game.match.play !== null) game.must({ type: 'host', command: { kind: 'next' } })
    }
    expect(stepOf(hostView(game))).toBeNull()
    expect(labels).toEqual(
      expect.arrayContaining([
        'Go on to Flashcard',
        'Go on to The Run',
        'Close the question and read',
        'Close the bets of card 1',
        'Deal card 3',
        'Go on to explaining',
        'Go on to teaching',
        'Close the forecasts and train',
        'Close the texts and show the answer',
        'End the match and show the result',
      ]),
    )
  })

  it('follows the training: cranks, turbo, brakes, and a lab that still measures', () => {
    const game = playedRun('forecast')
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(words(hostView(game)).label).toBe('Stop cranking and go to the lever')
    expect(words(hostView(game)).doing).toContain('Step 1 of 3')
    const labels = Array.from({ length: 5 }, () => {
      game.must({ type: 'host', command: { kind: 'next' } })
      return words(hostView(game)).label
    })
    expect(labels).toEqual([
      'Count the votes and leave the depot',
      'Run the rest at full speed, without halts',
      'Stop the training and take the exam',
      'Take the exam now',
      'Do not wait: bet again',
    ])
    game.answerAll(3)
    expect(words(hostView(game)).label).toBe('Bet again, against the trained model')
    for (let card = 1; card <= 3; card++)
      for (const _ of ['bet', 'reveal']) game.must({ type: 'host', command: { kind: 'next' } })
    expect(words(hostView(game)).label).toBe('Let it speak again')
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(words(hostView(game)).label).toBe('Close the vote and show the favourites')
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(words(hostView(game)).label).toBe('Go on to explaining')
  })

  it('names the next stop of the plan, not the next play of the list', () => {
    const game = new Game({ plan: ['flashcard', 'pile-of-math'], timers: null }).join('ann').goTo('fixed')
    expect(words(hostView(game)).label).toBe('Go on to Pile of Math')
  })
})

describe('the track', () => {
  it('has a text for each phase, and finds where a view is', () => {
    for (const { id } of faces) {
      for (const phase of desks.get(id)?.phases ?? []) expect(phaseName(id, phase)).not.toBe(`${id}.${phase}`)
      expect([stopName(id), stopAhead(id)]).not.toContain(id)
    }
    const { play } = hostView(playedRun('reveal'))
    expect(play !== null && desks.get(play.stop)?.phaseOf(play)).toBe('bet')
  })
})
