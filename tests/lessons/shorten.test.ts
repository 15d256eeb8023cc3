/** Minutes that are left are never overdrawn, and no stop is touched that need not be. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan, PlannedStop } from '../../shared/lessons/plan.ts'
import { canBePlayed } from '../../shared/lessons/plan.ts'
import { canTakeBack, shortened } from '../../shared/lessons/shorten.ts'
import { waysOf } from '../../shared/lessons/usual.ts'
import { stops } from '../../stops/rules.ts'

const cards = stops.map(({ card }) => card)
const cardOf = ({ stop }: PlannedStop) => cards.filter(({ id }) => id === stop)[0] ?? cards[0]
const minutes = (planned: PlannedStop) => Math.ceil((cardOf(planned)?.seconds(planned) ?? 0) / 60)
const sum = (plan: Plan) => plan.reduce((all, planned) => all + minutes(planned), 0)
const anyStop = fc.constantFrom(...cards.flatMap((card) => waysOf(card).map((way) => ({ stop: card.id, ...way }))))
const anyPlan = fc.array(anyStop, { minLength: 1, maxLength: 9 }).map((plan) => plan.map((each) => ({ ...each })))

const stop = (id: string, form: 'full' | 'express' = 'full', rematch = false): PlannedStop => ({
  stop: id,
  form,
  rematch,
})
/** Each way takes round figures, so that the examples can be checked by hand. */
const round = ({ form, rematch }: PlannedStop) => (form === 'full' ? 10 : 5) + (rematch ? 3 : 0)

describe('a plan with too little time', () => {
  it('fits afterwards, keeps its order, and all of it can be played', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(8), fc.nat(90), (plan, behind, left) => {
        const from = Math.min(behind, plan.length)
        for (const way of shortened({ plan, from, left, cards, minutes })) {
          const ahead = way.plan.slice(from)
          expect(sum(ahead)).toBe(way.minutes)
          expect(way.minutes).toBeLessThanOrEqual(left)
          expect(way.plan.slice(0, from)).toEqual(plan.slice(0, from))
          for (const planned of ahead) expect(canBePlayed(planned, cardOf(planned))).toBe(true)
          // Those that are left stand in the order of before.
          const names = ahead.map((planned) => planned.stop)
          const rest = plan.slice(from).map((planned) => planned.stop)
          expect(inOrder(names, rest)).toBe(true)
        }
      }),
    )
  })

  it('is left alone where it fits', () => {
    const plan = [stop('spotlight'), stop('lift')]
    expect(shortened({ plan, from: 0, left: 20, cards, minutes: round })).toEqual([])
  })

  it('keeps every stop in one way, and leaves most as they are in the other', () => {
    const plan = [stop('pile-of-math'), stop('spotlight'), stop('lift')]
    const [all, few, ...more] = shortened({ plan, from: 1, left: 10, cards, minutes: round })
    expect(all?.plan).toEqual([plan[0], stop('spotlight', 'express'), stop('lift', 'express')])
    expect(few?.plan).toHaveLength(2)
    expect(few?.plan[1]?.form).toBe('full')
    expect(few?.changes.map(({ to }) => to)).toEqual([null])
    expect(more).toEqual([])
  })

  it('gives up a rematch before a stop', () => {
    const plan = [stop('spotlight', 'full', true), stop('lift')]
    const [all] = shortened({ plan, from: 0, left: 20, cards, minutes: round })
    expect(all?.changes).toEqual([{ from: plan[0], to: stop('spotlight') }])
  })

  it('leaves what a stop speaks of as it was chosen', () => {
    const plan = [{ ...stop('mirror'), content: 'chosen' }]
    const [all] = shortened({ plan, from: 0, left: 5, cards, minutes: round })
    expect(all?.plan).toEqual([{ ...plan[0], form: 'express' }])
  })

  it('keeps the check at the end that belongs to the one before', () => {
    const plan = [stop('departure', 'express'), stop('spotlight'), stop('departure', 'express')]
    for (const way of shortened({ plan, from: 1, left: 5, cards, minutes: round }))
      expect(way.plan).toEqual([plan[0], plan[2]])
  })

  it('ends with the running stop where nothing fits', () => {
    const plan = [stop('spotlight'), stop('lift')]
    expect(shortened({ plan, from: 1, left: 0, cards, minutes: round }).map((way) => way.plan)).toEqual([[plan[0]]])
  })
})

it('is taken back until the train has passed the place', () => {
  const before = [stop('spotlight'), stop('lift'), stop('receipt')]
  const now = [stop('spotlight'), stop('receipt')]
  expect(canTakeBack(before, now, 0)).toBe(true)
  expect(canTakeBack(before, now, 1)).toBe(false)
  expect(canTakeBack(before, before, 0)).toBe(false)
})

function inOrder(few: readonly string[], all: readonly string[]): boolean {
  return all.reduce((found, name) => found + (name === few[found] ? 1 : 0), 0) === few.length
}
