/** The train's parts: crates one by one on their wagons, and a land that shows no more than was measured. */
import { describe, expect, it } from 'vitest'
import { callout } from '../../../client/stage/parts/callout.ts'
import { crates } from '../../../client/stage/parts/crates.ts'
import { depot, measuredLand } from '../../../client/stage/parts/land.ts'
import type { Flag } from '../../../client/stage/parts/profile.ts'
import { reading } from '../../../client/stage/shape.ts'
import { frames, faultsIn } from './hold.ts'

const model = { summitBits: 8, floorBits: 1.47, step: 310 }
const wagonsOf = (count: number) => Array.from({ length: count }, (_, i) => ({ team: `t${i}`, style: i, load: null }))

function flagsOf(bits: readonly number[]): Flag[] {
  return bits.map((value, i) => ({
    id: `exam.${i}`,
    label: 'exam',
    step: i * 310,
    bits: value,
    stepAt: `exams.${i}.step`,
    bitsAt: `exams.${i}.bits`,
    ink: 'teal',
  }))
}

describe.each(frames)('in a frame of $width', (frame) => {
  const box = { left: 0, top: 0, right: Math.round(frame.width * 0.66), bottom: 780, foot: 900 }

  it.each([0, 1, 6])('a train of %i wagons waits at the summit while nothing is measured', (count) => {
    const { axes, shapes, head } = depot(model, wagonsOf(count), box)
    expect(faultsIn(shapes, { model }, axes, frame)).toEqual([])
    expect(shapes.filter(({ id }) => id.startsWith('wagon') && !id.endsWith('badge'))).toHaveLength(count)
    expect(head.x).toBeLessThan(box.right)
  })

  it.each([[[8]], [[7.9, 2.1]], [[2, 9, 1.5]], [[40, 0]]])('it stands on the last of the exams %j', (bits) => {
    const flags = flagsOf(bits)
    const measured = { heights: model, flags, flagsAt: 'exams', step: 310 }
    const { axes, shapes } = measuredLand(measured, wagonsOf(3), box)
    const view = { model, exams: flags.map(({ step, bits }) => ({ step, bits })) }
    expect(faultsIn(shapes, view, axes, frame).filter((fault) => !fault.startsWith('exam.'))).toEqual([])
    expect(shapes.some(({ id }) => id === 'exams.line')).toBe(bits.length > 1)
  })

  it('a sign keeps inside the frame, wherever it points', () => {
    for (const x of [0, 200, frame.width / 2, frame.width]) {
      for (const y of [0, 300, 700]) {
        const shapes = callout('sign', { x, y }, [{ x, y }], '2.14 bits', 'a word', frame, [])
        expect(faultsIn(shapes, {}, {}, frame).filter((fault) => !fault.includes('writes'))).toEqual([])
      }
    }
  })
})

it.each([0, 1, 16, 60])('%i crates lie on a wagon one by one, and those that wait beside them', (aboard) => {
  const wagon = { id: 'wagon.t0', is: 'sprite', name: 'wagon', x: 300, y: 400, w: 76, turn: 20 } as const
  const count = (value: number, source: string) => reading(value, source, 'crates', 'count')
  const shapes = crates([wagon], [{ team: 't0', aboard: count(aboard, 'aboard'), open: count(4, 'open') }])
  expect(faultsIn(shapes, { aboard, open: 4 }, {})).toEqual([])
  expect(shapes.filter(({ id }) => id.startsWith('crate.t0'))).toHaveLength(aboard)
  expect(crates([wagon], [{ team: 't9', aboard: count(3, 'aboard'), open: null }])).toEqual([])
})
