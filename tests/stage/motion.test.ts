/** Movement, cars on a track, and the smoothing of a loss curve: the arithmetic behind the scenes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carPlaces } from '../../client/stage/along.ts'
import { between, firstPose } from '../../client/stage/between.ts'
import { bounce, easeInOut, easeOut, settle } from '../../client/stage/ease.ts'
import { markAt } from '../../client/stage/mark-at.ts'
import type { Shape } from '../../client/stage/shape.ts'
import { middleOfLast } from '../../shared/measures/middle-of-last.ts'
import { measuredPoints } from '../../client/stage/smooth.ts'

const bar = (x: number, w: number): Shape => ({ id: 'bar', is: 'rect', x, y: 0, w, h: 10, from: { w: 0 } })

describe('between two poses', () => {
  it('goes from the first to the last, measure by measure', () => {
    expect(between(bar(0, 10), bar(100, 30), 0.5)).toMatchObject({ x: 50, w: 20, h: 10 })
    expect(between(bar(0, 10), bar(100, 30), 1)).toEqual(bar(100, 30))
  })

  it('starts a new shape at its stored "before"', () => {
    expect(firstPose(bar(5, 30))).toMatchObject({ x: 5, w: 0 })
  })

  it('does not mix shapes of different kinds', () => {
    const disc: Shape = { id: 'bar', is: 'disc', x: 0, y: 0, r: 4 }
    expect(between(disc, bar(8, 8), 0.5)).toEqual(bar(8, 8))
  })
})

describe('ease', () => {
  it.each([easeOut, easeInOut, settle, bounce])('%o begins at 0 and ends at 1', (ease) => {
    expect(ease(0)).toBeCloseTo(0)
    expect(ease(1)).toBeCloseTo(1)
  })

  it('never lets a falling thing sink into the ground', () => {
    for (let part = 0; part <= 1; part += 0.01) expect(bounce(part)).toBeLessThanOrEqual(1)
  })
})

describe('cars on a track', () => {
  it('stand level, nose to tail, on a level track', () => {
    const cars = carPlaces(
      [
        { x: 0, y: 50 },
        { x: 500, y: 50 },
      ],
      [100, 60],
      10,
    )
    expect(cars.map(({ x, y, turn }) => [Math.round(x), y, turn])).toEqual([
      [450, 50, 0],
      [360, 50, 0],
    ])
  })

  it('keep their lengths on any track, also beyond its start', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(heights, (ys) => {
        const track = ys.map((y, i) => ({ x: i * 7, y }))
        const cars = carPlaces(track, [90, 70, 70, 70], 0)
        for (const [i, car] of cars.slice(1).entries()) {
          const ahead = cars[i]
          expect(Math.hypot(ahead.x - car.x, ahead.y - car.y)).toBeLessThanOrEqual(i === 0 ? 80.01 : 70.01)
          expect(car.x).toBeLessThan(ahead.x)
        }
      }),
    )
  })
})

describe('the track of a loss curve', () => {
  it('is the mean of the middle half, so that one wild batch does not bend it', () => {
    expect(middleOfLast([4, 4, 4, 4])).toEqual([4, 4, 4, 4])
    expect(middleOfLast([4, 4, 4, 400]).at(-1)).toBe(4)
  })

  it('leaves out losses that are no numbers', () => {
    const points = [1, Number.NaN, 3].map((bits, step) => ({ step, bits, rate: 1 }))
    expect(measuredPoints(points).map(({ step }) => step)).toEqual([0, 2])
  })
})

describe('pointing at a mark', () => {
  const reading = { value: 1, source: 'scale', label: 'one', unit: 'count' } as const
  const picture = {
    scene: 'valley',
    title: 'a picture',
    frame: { width: 100, height: 100 },
    axes: {},
    shapes: [
      { id: 'scenery', is: 'rect', x: 0, y: 0, w: 100, h: 100 },
      { id: 'mark', is: 'disc', x: 20, y: 20, r: 5, readings: [reading] },
    ],
  } as const

  it('finds the nearest number, and never scenery', () => {
    expect(markAt(picture, { x: 25, y: 22 })?.id).toBe('mark')
    expect(markAt(picture, { x: 90, y: 90 })).toBeNull()
  })
})
