/** A browser's patience is measured, and its silence is an answer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BrowserLab, PATIENCE } from '../../../server/lab/browser-lab.ts'
import type { LabJob } from '../../../shared/lab/jobs.ts'

const job: LabJob = {
  id: 'j1',
  kind: 'forks',
  from: 'c1',
  pool: { from: 0, to: 9 },
  forks: [],
  seeds: [1],
  rows: 1,
  steps: 1,
  rule: { kind: 'sgd', rate: 0.1 },
}
const ready = { ready: true, visible: true, engine: 'webgpu', msPerStep: 5, trouble: null }

let pushes: string[]
let browser: BrowserLab
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  pushes = []
  browser = new BrowserLab((name) => pushes.push(name) > 0)
})
afterEach(() => vi.useRealTimers())

test('says why it cannot take a job', () => {
  expect(browser.whyNot()).toBe('host-away')
  browser.came()
  expect(browser.whyNot()).toBe('no-lab')
  browser.ready({ ...ready, visible: false })
  expect(browser.whyNot()).toBe('host-hidden')
  browser.ready({ ...ready, msPerStep: 2_000 })
  expect(browser.whyNot()).toBe('host-slow')
  browser.ready({ ...ready, msPerStep: 2_000, anyway: true })
  expect(browser.whyNot()).toBeNull()
  browser.ready(ready)
  expect(browser.whyNot()).toBeNull()
  browser.left()
  expect(browser.whyNot()).toBe('host-away')
})

test('a silent browser loses its job, and gets none until its lab was started anew', async () => {
  browser.came()
  browser.ready(ready)
  const run = browser.run(job, () => {})
  const lost = expect(run).rejects.toMatchObject({ why: 'host-silent' })
  await vi.advanceTimersByTimeAsync(PATIENCE.first + 1)
  await lost
  expect(pushes).toEqual(['lab', 'steer'])
  browser.ready(ready)
  expect(browser.whyNot()).toBe('host-silent')
  browser.ready({ ...ready, ready: false })
  browser.ready(ready)
  expect(browser.whyNot()).toBeNull()
})

test('each sign of life buys time; a hidden tab has less of it', async () => {
  browser.came()
  browser.ready(ready)
  const run = browser.run(job, () => {})
  const lost = expect(run).rejects.toMatchObject({ why: 'host-hidden' })
  await vi.advanceTimersByTimeAsync(PATIENCE.first - 10)
  expect(browser.progress({ jobId: 'j1', done: 0, all: 1, points: [] })).toBeNull()
  await vi.advanceTimersByTimeAsync(PATIENCE.next - 10)
  browser.ready({ ...ready, visible: false })
  await vi.advanceTimersByTimeAsync(PATIENCE.hidden - 10)
  expect(browser.job?.id).toBe('j1')
  await vi.advanceTimersByTimeAsync(20)
  await lost
  expect(browser.job).toBeNull()
})

test('where speed is no question, a silence may be long', async () => {
  browser.came()
  browser.ready({ ...ready, anyway: true })
  const run = browser.run(job, () => {})
  const lost = expect(run).rejects.toMatchObject({ why: 'host-silent' })
  expect(browser.progress({ jobId: 'j1', done: 0, all: 1, points: [] })).toBeNull()
  await vi.advanceTimersByTimeAsync(PATIENCE.anyway - 10)
  expect(browser.job?.id).toBe('j1')
  await vi.advanceTimersByTimeAsync(20)
  await lost
})

test('progress of another job, or backwards, is not heard', async () => {
  browser.came()
  browser.ready(ready)
  const run = browser.run(job, () => {})
  expect(browser.progress({ jobId: 'j2', done: 0, all: 1, points: [] })).toBe('unknown-job')
  expect(browser.progress({ jobId: 'j1', done: 1, all: 1, points: [] })).toBeNull()
  expect(browser.progress({ jobId: 'j1', done: 0, all: 1, points: [] })).toBe('report-refused')
  expect(browser.progress({ jobId: 'j1', done: 2, all: 1, points: [] })).toBe('report-refused')
  browser.left()
  await expect(run).rejects.toMatchObject({ why: 'host-away' })
})
