/** What one phone hears in a whole Run of thirty: how often, and how much. Views are sent whole, so waste would be sent every time. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsOf } from '../../shared/measures/counts.ts'
import { sum } from '../../shared/measures/mean.ts'
import { type Heard, hearRun } from '../bench/client/heard-run.ts'
import { startTestServer, type TestServer } from './house.ts'

let server: TestServer
let heard: readonly Heard[]

beforeAll(async () => {
  server = await startTestServer()
  heard = await hearRun(server.port, 'class')
}, 240_000)
afterAll(() => server.stop())

test('a phase that asks something is told once, and each tap is answered once', () => {
  const counts = Object.fromEntries(countsOf(heard.map(({ phase }) => phase)))
  // Six cards are bet on, and the lab's first measurement may come meanwhile. Frames count to the phase that ran when they
  // came; on a busy machine two turns may be one of them.
  const most = { brief: 2, read: 1, bet: 13, stakes: 12, teach: 1, forecast: 2, speak: 3, explain: 4 }
  for (const [phase, frames] of Object.entries(most))
    expect(counts[phase], phase).toSatisfy((n) => n >= 1 && n <= frames)
})

test('training and exam are told by their turns, not by their steps', () => {
  const during = (phase: string) => heard.filter((frame) => frame.phase === phase).length
  // Six legs at full speed, a turn or two each, beside the cranks and the first depot; five answers of the lab in the exam.
  expect(during('train')).toBeLessThanOrEqual(22)
  expect(during('exam')).toBeLessThanOrEqual(9)
})

test('all of it is less than a photograph', () => {
  const bytes = heard.map((frame) => frame.bytes)
  expect(bytes.length).toBeLessThanOrEqual(90)
  expect(sum(bytes)).toBeLessThan(150_000)
  expect(Math.max(...bytes)).toBeLessThan(6500)
})
