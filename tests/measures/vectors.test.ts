import { expect, it } from 'vitest'
import { randomFrom } from '../../shared/measures/random.ts'
import { centred, cosine, mainDirections, onto } from '../../shared/measures/vectors.ts'

it('vectors are centred on their mean, and a cosine knows no length', () => {
  expect(
    centred([
      [1, 2],
      [3, 6],
    ]),
  ).toEqual([
    [-1, -2],
    [1, 2],
  ])
  expect(cosine([1, 0], [5, 0])).toBe(1)
  expect(cosine([1, 0], [0, 2])).toBe(0)
  expect(cosine([1, 1], [-2, -2])).toBeCloseTo(-1, 12)
  expect(cosine([0, 0], [1, 1])).toBe(0)
})

it('main directions are those in which a cloud is widest, of length 1, upright, and know their share', () => {
  const random = randomFrom(5)
  // Wide along (3, 4) / 5, half as wide across, and hardly at all in the third direction.
  const cloud = Array.from({ length: 400 }, () => {
    const [a, b, c] = [4 * random.normal(), 2 * random.normal(), 0.1 * random.normal()]
    return [0.6 * a - 0.8 * b + 7, 0.8 * a + 0.6 * b, c]
  })
  const { directions, share } = mainDirections(cloud, 2)
  const [first = [], second = []] = directions
  expect(Math.hypot(...first)).toBeCloseTo(1, 9)
  expect(onto(first, second)).toBeCloseTo(0, 6)
  expect(cosine(first, [0.6, 0.8, 0])).toBeGreaterThan(0.99)
  expect(share).toBeGreaterThan(0.99)
  expect(share).toBeLessThan(1)
  expect(mainDirections(cloud, 1).share).toBeGreaterThan(0.7)
  expect(mainDirections(cloud, 1).share).toBeLessThan(0.9)
})
