/** A plan in an address comes back as it was; whatever else somebody writes there is no plan. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planFrom, planText } from '../../shared/lessons/plan-link.ts'
import { isPlan } from '../../shared/match/plan.ts'
import { MOST_STOPS } from '../../shared/match/limits.ts'
import { waysOf } from '../../shared/lessons/usual.ts'
import { lessons } from '../../stops/lessons.ts'
import { stops } from '../../stops/rules.ts'

const cards = stops.map(({ card }) => card)
const anyStop = fc.constantFrom(
  ...cards.flatMap((card) =>
    waysOf(card).flatMap((way) => [
      { stop: card.id, ...way },
      ...(card.contents ?? []).map((content) => ({ stop: card.id, ...way, content })),
    ]),
  ),
)

it('comes back as it was, and needs no escaping in an address', () => {
  fc.assert(
    fc.property(fc.array(anyStop, { minLength: 1, maxLength: MOST_STOPS }), (plan) => {
      const text = planText(plan)
      expect(planFrom(text, cards)).toEqual(plan)
      expect(new URL(`http://school.example/plan#${text}`).hash).toBe(`#${text}`)
    }),
  )
  for (const { plan } of lessons) expect(planFrom(planText(plan), cards)).toEqual(plan)
})

it('is a plan that a room takes, or none', () => {
  const sign = fc.constantFrom('.', '+', 'full', 'express', 'again', 'run', 'lift', 'x', ' ')
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const plan = planFrom(signs.join(''), cards)
      expect(plan === null || isPlan(plan, stops)).toBe(true)
    }),
  )
})

it.each([
  ['', 'nothing'],
  ['run', 'no way to play it'],
  ['run.full+', 'cut off'],
  ['run.long', 'no such way'],
  ['nowhere.full', 'no such stop'],
  ['run.full.twice', 'no such addition'],
  ['run.full.again.again', 'more than there is'],
  ['pile-of-math.full.again', 'a rematch that it does not have'],
  ['oracle.express', 'a short way that it does not have'],
  [Array.from({ length: MOST_STOPS + 1 }, () => 'run.full').join('+'), 'more stops than a lesson can hold'],
])('%s is none: %s', (text) => {
  expect(planFrom(text, cards)).toBeNull()
})
