/** Progress as a line can bear it: not too often, and with every point. */
import { expect, test } from 'vitest'
import { seldom } from '../../shared/lab/seldom.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'

test('a job that tells of itself a hundred times a second is told of four times, with all its points', () => {
  const told: LabProgress[] = []
  let now = 0
  const hear = seldom(
    (progress) => told.push(progress),
    () => now,
  )
  for (let step = 0; step <= 100; step++, now += 10)
    hear({ jobId: 'j', done: step, all: 100, points: [{ step, bits: 1, rate: 1 }] })
  expect(told.map(({ done }) => done)).toEqual([0, 25, 50, 75, 100])
  expect(told.flatMap(({ points }) => points).map(({ step }) => step)).toEqual(Array.from({ length: 101 }, (_, i) => i))
})
