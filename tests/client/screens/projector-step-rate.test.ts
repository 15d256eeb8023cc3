/** Steps a second on the wall: what arrived, divided by the time in which it arrived. */
import { expect, it } from 'vitest'
import { StepRate } from '../../../client/screens/projector-step-rate.ts'
import { stepsTold } from '../../../stops/run/face/wall.ts'
import { pointsOf } from '../../stage/lab-views.ts'
import { trainOf } from '../../stage/run-views.ts'

const told = (mode: 'turbo' | 'crank', steps: number) => stepsTold(trainOf({ mode, points: pointsOf(3, steps) }))
const turbo = (steps: number) => told('turbo', steps)

it('is told after a while, and follows the newest seconds', () => {
  const rate = new StepRate()
  expect(rate.of(turbo(10), 0)).toBeNull()
  expect(rate.of(turbo(20), 500)).toBeNull()
  expect(rate.of(turbo(50), 2_000)).toBe(20)
  expect(rate.of(turbo(50), 2_400)).toBe(20)
  expect(rate.of(turbo(250), 4_000)).toBe(60)
  expect(rate.of(turbo(850), 9_000)).toBe(120)
})

it('counts no halt as a slow step', () => {
  const rate = new StepRate()
  rate.of(turbo(10), 0)
  expect(rate.of(turbo(100), 3_000)).toBe(30)
  expect(rate.of(turbo(101), 14_000)).toBeNull()
  expect(rate.of(turbo(141), 16_000)).toBe(20)
})

it('begins anew after a derailment, and is silent while nobody drives', () => {
  const rate = new StepRate()
  rate.of(turbo(10), 0)
  expect(rate.of(turbo(100), 3_000)).toBe(30)
  expect(rate.of(turbo(60), 4_000)).toBeNull()
  expect(rate.of(turbo(80), 6_000)).toBe(10)
  expect(rate.of(told('crank', 80), 7_000)).toBeNull()
  expect(rate.of(turbo(90), 8_000)).toBeNull()
})
