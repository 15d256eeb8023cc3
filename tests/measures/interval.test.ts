import { describe, expect, it } from 'vitest'
import { interval, studentT95, verdict } from '../../shared/measures/interval.ts'
import { mean } from '../../shared/measures/mean.ts'
import { randomFrom } from '../../shared/measures/random.ts'

describe("Student's t", () => {
  // Reference: t.ppf(0.975, degrees) of an independent implementation, four decimals.
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [5, 2.5706],
    [10, 2.2281],
    [30, 2.0423],
    [31, 2.0395],
    [40, 2.0211],
    [60, 2.0003],
    [120, 1.9799],
    [1000, 1.9623],
  ])('is right at %i degrees of freedom', (degrees, t) => {
    expect(Math.abs(studentT95(degrees) - t)).toBeLessThan(0.0006)
  })
})

describe('the interval of a mean', () => {
  it('is the textbook one', () => {
    // 1, 2, 3, 4: mean 2.5, deviation 1.29099, error 0.645497, t(3) = 3.182.
    const found = interval([1, 2, 3, 4])
    expect(found.mean).toBe(2.5)
    expect(found.error).toBeCloseTo(0.645497, 6)
    expect(found.low).toBeCloseTo(2.5 - 3.182 * 0.645497, 5)
    expect(found.high).toBeCloseTo(2.5 + 3.182 * 0.645497, 5)
  })

  it('holds the true mean 95 times in 100, for three seeds', () => {
    const random = randomFrom(12)
    const runs = 4000
    let held = 0
    for (let i = 0; i < runs; i++) {
      const { low, high } = interval([random.normal(), random.normal(), random.normal()])
      if (low < 0 && high > 0) held++
    }
    // Standard error of the share: 0.0034; four of them.
    expect(Math.abs(held / runs - 0.95)).toBeLessThan(0.014)
  })

  it('knows nothing from one value or none', () => {
    expect(interval([3])).toEqual({ mean: 3, error: Infinity, low: -Infinity, high: Infinity })
    expect(verdict(interval([3]))).toBe('too-close')
    expect(mean([])).toBeNaN()
    expect(verdict(interval([]))).toBe('too-close')
  })

  it('calls a gain only when the whole interval is on one side', () => {
    expect(verdict(interval([0.2, 0.22, 0.21]))).toBe('better')
    expect(verdict(interval([-0.2, -0.22, -0.21]))).toBe('worse')
    expect(verdict(interval([0.2, -0.1, 0.1]))).toBe('too-close')
  })
})
