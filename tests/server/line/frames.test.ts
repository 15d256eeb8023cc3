import { expect, it } from 'vitest'
import fc from 'fast-check'
import { Frames } from '../../../server/line/frames.ts'

/** Frames as a client lays them in a row. */
function row(frames: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    frames.flatMap((frame) => {
      const head = Buffer.alloc(4)
      head.writeUInt32BE(frame.length)
      return [head, frame]
    }),
  )
}

it('gives back every frame once and in order, however the bytes are cut, and whichever come again', () => {
  const pieces = fc.array(
    fc.record({ length: fc.integer({ min: 1, max: 40 }), again: fc.integer({ min: 0, max: 60 }) }),
  )
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 30 })), pieces, (sent, cuts) => {
      const bytes = row(sent)
      const frames = new Frames(1_000)
      const got: Buffer[] = []
      let place = 0
      for (const { length, again } of [...cuts, { length: bytes.length, again: 5 }]) {
        const from = Math.max(0, place - again)
        got.push(...(frames.take(from, bytes.subarray(from, place + length)) ?? []))
        place = Math.min(bytes.length, place + length)
        expect(frames.have).toBe(place)
      }
      expect(got.map((frame) => [...frame])).toEqual(sent.map((frame) => [...frame]))
    }),
  )
})

it('takes nothing behind a hole, and refuses a frame that is larger than any may be', () => {
  const frames = new Frames(10)
  expect(frames.take(3, Buffer.from([1, 2]))).toEqual([])
  expect(frames.have).toBe(0)
  expect(frames.take(0, Buffer.from([0, 0, 0, 11]))).toBeNull()
})
