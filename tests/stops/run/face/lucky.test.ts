import { expect, it } from 'vitest'
import { isLucky } from '../../../../stops/run/face/bet/run-reveal.ts'

it('speaks of luck where somebody is below the best possible, as far as figures are shown', () => {
  expect(isLucky({ floorBits: 0.15 }, [3.2, 0.14])).toBe(true)
  expect(isLucky({ floorBits: 0.15 }, [3.2, 0.149])).toBe(false)
  expect(isLucky({ floorBits: 0.15 }, [])).toBe(false)
})
