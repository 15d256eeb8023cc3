/** Cards on a belt: places of one size, side by side or under each other. */
import type { Area } from '../shape.ts'
import type { Box } from './sheet.ts'

/** `count` places from left to right that fill the width of `area`, `gap` apart. */
export function sideBySide(count: number, area: Area, gap: number): Box[] {
  const w = (area.right - area.left - gap * (count - 1)) / Math.max(1, count)
  return Array.from({ length: count }, (_, i) => ({
    x: area.left + i * (w + gap),
    y: area.top,
    w,
    h: area.bottom - area.top,
  }))
}

/** `count` places from above, `gap` apart, as high as there is room for, and no higher than `most`. */
export function underEachOther(count: number, area: Area, gap: number, most = Infinity): Box[] {
  const h = Math.min(most, (area.bottom - area.top - gap * (count - 1)) / Math.max(1, count))
  return Array.from({ length: count }, (_, i) => ({
    x: area.left,
    y: area.top + i * (h + gap),
    w: area.right - area.left,
    h,
  }))
}
