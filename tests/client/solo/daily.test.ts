import { expect, it } from 'vitest'
import { dailyOf } from '../../../client/solo/daily.ts'
import { asDesigned } from '../../../shared/lessons/plan.ts'
import { dailies } from '../../../stops/lessons.ts'
import { stops } from '../../../stops/rules.ts'

it('knows the small ones of a day by their plan and the date', () => {
  for (const { id, plan } of dailies) expect(dailyOf({ plan, seed: 20261130 })).toEqual({ id, day: 20261130 })
})

it('takes no other match for one of them', () => {
  const [first] = dailies
  if (first === undefined) throw new Error('no daily')
  for (const seed of [1, 20261300, 20261232, 4_000_000_000]) expect(dailyOf({ plan: first.plan, seed })).toBeNull()
  for (const { card } of stops.filter(({ id }) => id !== 'warm-cold'))
    expect(dailyOf({ plan: [asDesigned(card)], seed: 20261130 })).toBeNull()
})
