/** What trainings have cost, and how often a large model's holds that. */
import { expect, it } from 'vitest'
import { billOf } from '../../shared/lab/bill.ts'

it('is seconds at the power of a laptop, and GPT-3 as times the same', () => {
  const { wattHours, large, ...cost } = billOf({ sums: 3.14e10, seconds: 180 })
  expect(cost).toEqual({ sums: 3.14e10, seconds: 180 })
  expect(wattHours).toBeCloseTo(1, 9)
  expect(large.sums / 1e13).toBeCloseTo(1, 9)
  expect(large.energy).toBeCloseTo(1.287e9, 0)
})

it('is a number where no second has passed', () => {
  expect(billOf({ sums: 1e9, seconds: 0 })).toMatchObject({ wattHours: 0, large: { energy: 1.287e15 } })
})
