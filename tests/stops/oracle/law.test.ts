/** The straight line, against certified figures, and what must hold of any points. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, bitsAt, heightOf, ruled, straightLine } from '../../../stops/oracle/law.ts'

/**
 * NIST Statistical Reference Datasets, "Norris" (linear regression, lower difficulty): x and y of 36 observations, with the certified
 * level -0.262323073774029 and slope 1.00211681802045.
 */
const NORRIS = [
  [0.2, 0.1],
  [337.4, 338.8],
  [118.2, 118.1],
  [884.6, 888],
  [10.1, 9.2],
  [226.5, 228.1],
  [666.3, 668.5],
  [996.3, 998.5],
  [448.6, 449.1],
  [777, 778.9],
  [558.2, 559.2],
  [0.4, 0.3],
  [0.6, 0.1],
  [775.5, 778.1],
  [666.9, 668.8],
  [338, 339.3],
  [447.5, 448.9],
  [11.6, 10.8],
  [556, 557.7],
  [228.1, 228.3],
  [995.8, 998],
  [887.6, 888.8],
  [120.2, 119.6],
  [0.3, 0.3],
  [0.3, 0.6],
  [556.8, 557.6],
  [339.1, 339.3],
  [887.2, 888],
  [999, 998.5],
  [779, 778.9],
  [11.1, 10.2],
  [118.3, 117.6],
  [229.2, 228.9],
  [669.1, 668.4],
  [448.9, 449.2],
  [0.5, 0.2],
].map(([x = 0, y = 0]) => ({ x, y }))

const figure = fc.double({ min: -50, max: 50, noNaN: true })

describe('the straight line', () => {
  it('is the certified one of a reference data set', () => {
    const line = straightLine(NORRIS)
    expect(NORRIS).toHaveLength(36)
    expect(line?.level).toBeCloseTo(-0.262323073774029, 9)
    expect(line?.slope).toBeCloseTo(1.00211681802045, 12)
  })

  it('lies nearer to the points than any other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: figure, y: figure }), { minLength: 3, maxLength: 9 }),
        figure,
        figure,
        (points, a, b) => {
          const line = straightLine(points)
          if (line === null) return
          const off = (slope: number, level: number) =>
            points.reduce((sum, { x, y }) => sum + (y - level - slope * x) ** 2, 0)
          const best = off(line.slope, line.level)
          expect(off(line.slope + a / 10, line.level + b)).toBeGreaterThanOrEqual(best * (1 - 1e-9) - 1e-9)
        },
      ),
    )
  })

  it('finds a power law above its floor again', () => {
    const floor = 1.5
    const points = [8, 12, 16, 24].map((width) => ({
      x: Math.log2(width),
      y: heightOf(floor + 6 * width ** -0.7, floor),
    }))
    const line = straightLine(points)
    if (line === null) throw new Error('no line')
    expect(line.slope).toBeCloseTo(-0.7, 9)
    expect(bitsAt(at(line, Math.log2(64)), floor)).toBeCloseTo(floor + 6 * 64 ** -0.7, 9)
    expect(ruled(points, { x: 6, y: at(line, 6) }, 3)).toBeCloseTo(at(line, 3), 9)
  })

  it('is none through points that stand above each other', () => {
    expect(straightLine([])).toBeNull()
    expect(
      straightLine([
        { x: 2, y: 1 },
        { x: 2, y: 5 },
      ]),
    ).toBeNull()
  })
})

describe('a height', () => {
  it('goes to bits and back, and below the floor stays on the ground', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 8, noNaN: true }), fc.constantFrom(null, 1.5), (above, floor) => {
        expect(bitsAt(heightOf((floor ?? 0) + above, floor), floor)).toBeCloseTo((floor ?? 0) + above, 9)
      }),
    )
    expect(Number.isFinite(heightOf(1.2, 1.5))).toBe(true)
  })
})
