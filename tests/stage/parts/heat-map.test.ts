/** A heat map: a cell a number, signed, as large as its box allows and inside it. */
import { expect, it } from 'vitest'
import { heatKey, heatMap } from '../../../client/stage/parts/heat-map.ts'
import { reading } from '../../../client/stage/shape.ts'
import { faultsIn } from './hold.ts'

const box = { x: 60, y: 120, w: 200, h: 252 }

it.each([
  [0, undefined],
  [1, undefined],
  [16, undefined],
  [60, undefined],
  [256, undefined],
  [625, 25],
  [60, 12],
])('%i numbers with %s columns', (count, columns) => {
  const values = Array.from({ length: count }, (_, i) => Math.sin(i * 7) * 0.3)
  const most = Math.max(1e-9, ...values.map(Math.abs))
  const cells = { from: -most, to: most, start: -1, end: 1 }
  const map = heatMap('map', reading(values, 'values', 'weights', 'weight'), ['cells', cells], box, columns)
  expect(faultsIn([map], { values }, { cells })).toEqual([])
  expect(map.cells.every((cell) => Math.abs(cell) <= 1)).toBe(true)
  if (columns !== undefined) expect(map.columns).toBe(columns)
  const rows = Math.ceil(count / map.columns)
  expect(map.x).toBeGreaterThanOrEqual(box.x - 1e-9)
  expect(map.y).toBeGreaterThanOrEqual(box.y - 1e-9)
  expect(map.x + map.columns * map.size).toBeLessThanOrEqual(box.x + box.w + 1e-9)
  expect(map.y + rows * map.size).toBeLessThanOrEqual(box.y + box.h + 1e-9)
})

it('says what its two inks mean, side by side', () => {
  expect(faultsIn(heatKey('key', ['plus', 'minus'], box, 400), {}, {})).toEqual([])
})
