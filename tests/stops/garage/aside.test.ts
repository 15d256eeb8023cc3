/** Cars of one width that came to nearly the same stand beside each other, and every mark stays as high as its bits. */
import { expect, it } from 'vitest'
import { asideOf } from '../../../stops/garage/face/aside.ts'
import type { CarShown } from '../../../stops/garage/view-types.ts'

const bits = { from: 1, to: 7, start: 760, end: 190 }

function car(width: number, factory: number | null, came: number | null): CarShown {
  const design = { width, layers: 2, heads: 2, share: 1 }
  const race = came === null ? null : { bits: came, low: came, high: came }
  return {
    design,
    parameters: 1,
    steps: 1,
    sentences: 1,
    rate: 0.003,
    doublings: Math.log2(width),
    factory,
    teams: factory === null ? ['t1'] : [],
    curve: [],
    burnt: 1,
    race,
    place: null,
    isClose: false,
    later: null,
    laterSteps: 1,
    isLaterClose: false,
  }
}

it('leaves the cars from the factory on their widths, and puts a team’s beside them, one to each side', () => {
  const cars = [car(8, null, 2.1), car(8, 1, 2), car(8, null, 2.05), car(8, null, 2), car(8, null, 4), car(12, null, 2)]
  const aside = asideOf(cars, 'race', bits)
  expect(aside[1]).toBe(0)
  const near = [aside[0], aside[1], aside[2], aside[3]]
  expect(new Set(near).size).toBe(4)
  expect(near.filter((x) => x > 0)).toHaveLength(2)
  expect(near.filter((x) => x < 0)).toHaveLength(1)
  // Far above them, and of another width.
  expect(aside.slice(4)).toEqual([0, 0])
})

it('has no place for a car that has not come to anything yet', () => {
  expect(asideOf([car(8, 1, null), car(8, null, null)], 'race', bits)).toEqual([0, 0])
})
