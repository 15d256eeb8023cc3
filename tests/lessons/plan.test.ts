/** Lessons are data: those that are ready can be played, and what is ahead can be changed while the train is on its way. */
import { describe, expect, it } from 'vitest'
import { asDesigned, minutesOf } from '../../shared/lessons/plan.ts'
import { isPlan } from '../../shared/match/plan.ts'
import { lessons } from '../../stops/lessons.ts'
import { stops } from '../../stops/rules.ts'
import { Game } from '../match/game.ts'

const cards = stops.map(({ card }) => card)
const designed = cards.map(asDesigned)

describe('lessons', () => {
  it('that are ready can be played, and no two are the same', () => {
    for (const { plan } of lessons) expect(isPlan(plan, stops)).toBe(true)
    expect(new Set(lessons.map(({ plan }) => JSON.stringify(plan))).size).toBe(lessons.length)
    expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length)
  })

  it('take as long as their stops, longer at a slower pace, and less in short', () => {
    const [card] = cards.filter(({ forms }) => forms.includes('express'))
    const full = asDesigned(card)
    // What stands beside each stop adds up to what stands below them.
    expect(minutesOf([full, full], cards, 1)).toBe(2 * minutesOf([full], cards, 1))
    expect(minutesOf([full], cards, 2)).toBe(Math.round((2 * card.seconds(full)) / 60))
    expect(card.seconds({ ...full, form: 'express' })).toBeLessThan(card.seconds(full))
  })
})

describe('a plan', () => {
  it('can be changed ahead of the train, not behind it, and its pace only before it leaves', () => {
    const game = new Game({ plan: designed }).join('ann')
    const [first, ...rest] = designed
    const plan = (stops: typeof designed, timers: number | null = 1) => game.host({ kind: 'plan', plan: stops, timers })
    expect(plan([...rest, first], 2)).toBeNull()
    expect(plan(designed)).toBeNull()
    game.must({ type: 'host', command: { kind: 'start' } })
    expect(plan(rest)).toBe('gone-on')
    expect(plan(designed, 2)).toBe('gone-on')
    expect(plan([first, ...rest.toReversed(), first])).toBeNull()
    expect(plan([first])).toBeNull()
    game.must({ type: 'host', command: { kind: 'skip' } })
    expect(game.match.play).toBeNull()
    expect(game.match.finished.map(({ stop }) => stop)).toEqual([first.stop])
  })

  it('has no stop that nobody knows, and none played as it cannot be', () => {
    const game = new Game()
    const plan = (change: object) => game.host({ kind: 'plan', plan: [{ ...designed[0], ...change }], timers: 1 })
    expect(plan({ stop: 'nowhere' })).toBe('out-of-range')
    for (const card of cards.filter(({ hasRematch }) => !hasRematch))
      expect(plan({ ...asDesigned(card), rematch: true })).toBe('out-of-range')
    for (const card of cards) {
      expect(plan({ ...asDesigned(card), content: 'nothing' })).toBe('out-of-range')
      for (const content of card.contents ?? []) expect(plan({ ...asDesigned(card), content })).toBeNull()
    }
    for (const card of cards.filter(({ forms }) => !forms.includes('express')))
      expect(plan({ ...asDesigned(card), form: 'express' })).toBe('out-of-range')
  })
})
