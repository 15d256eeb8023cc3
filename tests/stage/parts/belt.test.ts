/** Places on a belt: of one size, in order, and within their area. */
import { describe, expect, it } from 'vitest'
import { sideBySide, underEachOther } from '../../../client/stage/parts/belt.ts'

const area = { left: 40, top: 100, right: 1085, bottom: 860 }

describe.each([0, 1, 4, 60])('%i places', (count) => {
  it('side by side fill the width', () => {
    const boxes = sideBySide(count, area, 12)
    expect(boxes).toHaveLength(count)
    for (const [i, { x, w, h }] of boxes.entries()) {
      expect(w).toBeGreaterThan(0)
      expect(h).toBe(760)
      expect(x).toBeCloseTo(i === 0 ? 40 : boxes[i - 1].x + w + 12)
    }
    if (count > 0) expect(boxes.at(-1).x + boxes.at(-1).w).toBeCloseTo(1085)
  })

  it('under each other are as high as there is room for, and no higher than they may be', () => {
    const boxes = underEachOther(count, area, 4, 100)
    for (const [i, { y, h, w }] of boxes.entries()) {
      expect(h).toBeGreaterThan(0)
      expect(h).toBeLessThanOrEqual(100)
      expect(w).toBe(1045)
      expect(y).toBeCloseTo(i === 0 ? 100 : boxes[i - 1].y + h + 4)
      expect(y + h).toBeLessThanOrEqual(860 + 1e-9)
    }
  })
})
