/** What the test of a picture's room must find. */
import { expect, it } from 'vitest'
import { write } from '../../client/stage/parts/write.ts'
import { reading, type Shape } from '../../client/stage/shape.ts'
import { roomFaults } from './check-room.ts'

const frame = { width: 1200, height: 900 }
const faults = (...shapes: Shape[]) => roomFaults({ shapes, frame })
const text = write('text', 'twelve words', { x: 100, y: 100 }, { size: 30 })
const readings = [reading(1, 'scale', 'one', 'count', 'bits', 'x')]

it.each<[string, Shape[]]>([
  ['a text over another', [text, write('other', 'words', { x: 200, y: 108 }, { size: 30 })]],
  ['a text that leaves the frame', [write('out', 'words', { x: 1180, y: 100 }, { size: 30 })]],
  ['a text above the frame', [write('out', 'words', { x: 100, y: 4 }, { size: 30 })]],
  ['a text that shrinks too much', [{ ...text, fit: 40 }]],
  ['a dot over a text', [text, { id: 'dot', is: 'disc', x: 120, y: 110, r: 12, readings }]],
  ['a dot that leaves the frame', [{ id: 'dot', is: 'disc', x: 1195, y: 110, r: 12, readings }]],
  ['a bar that leaves the frame', [{ id: 'bar', is: 'rect', x: 1100, y: 110, w: 200, h: 20, readings }]],
])('finds %s', (_, shapes) => {
  expect(faults(text)).toEqual([])
  expect(faults(...shapes)).toHaveLength(1)
})

it('lets scenery leave the frame, and a word lie on a disc that stands for nothing', () => {
  const sun: Shape = { id: 'sun', is: 'disc', x: 120, y: 110, r: 90 }
  expect(faults({ id: 'sky', is: 'rect', x: -10, y: -10, w: 4000, h: 2000 }, sun, text)).toEqual([])
})
