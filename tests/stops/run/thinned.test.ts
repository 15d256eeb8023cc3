import fc from 'fast-check'
import { expect, it } from 'vitest'
import { thinned } from '../../../stops/run/train/thinned.ts'

const summit = 8
const curve = (bits: readonly number[]) => bits.map((bits, step) => ({ step, bits, rate: 0.3 }))
const calm = fc.array(fc.double({ min: 0, max: summit, noNaN: true }), { minLength: 1, maxLength: 2000 }).map(curve)

it('keeps measured points only, in their order, the first and the newest among them, and at most 101', () => {
  fc.assert(
    fc.property(calm, (points) => {
      const kept = thinned(points, summit)
      expect(
        kept.every((point, i) => points.includes(point) && (i === 0 || point.step > (kept[i - 1]?.step ?? 0))),
      ).toBe(true)
      expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)])
      expect(kept.length).toBeLessThanOrEqual(101)
      expect(kept.length).toBeGreaterThan(Math.min(points.length, 50) - 1)
    }),
  )
})

it('brings no point back that it left out before', () => {
  const points = curve(Array.from({ length: 900 }, () => 3))
  for (let n = 2; n <= points.length; n++) {
    const before = new Set(thinned(points.slice(0, n - 1), summit))
    const back = thinned(points.slice(0, n), summit).slice(0, -1)
    expect(back.filter((point) => !before.has(point))).toEqual([])
  }
})

it('keeps every loss above the summit, and what is no number', () => {
  const wild = [301, 302, 303].map((step) => ({ step, bits: step === 303 ? NaN : step, rate: 3 }))
  const kept = thinned([...curve(Array.from({ length: 301 }, () => 3)), ...wild], summit)
  expect(kept.slice(-3)).toEqual(wild)
})
