/** What a pupil's device keeps: until it was heard, of one run at a time, and no longer than it is good for. */
import { afterEach, expect, it, vi } from 'vitest'
import { forgetOld, keptWork, noteDone, noteHeard, noteInfo, noteStart } from '../../client/homework/kept-work.ts'
import { deviceKeeps } from '../../client/net/keepsakes.ts'

afterEach(() => {
  deviceKeeps.put('homework', null)
  vi.unstubAllGlobals()
})

const info = (taken: number) => ({ plan: 'flashcard.full', opens: 0, ends: taken - 10, now: 1000, taken })
const stop = { asked: 2, answered: 1, saved: null, figure: null }

it('draws ids of its own for each homework, and keeps them when it is opened again', () => {
  const [one, other] = [noteInfo('one', info(5000), 900), noteInfo('other', info(5000), 900)]
  expect(one.device).toMatch(/^[\w-]{22}$/)
  expect(new Set([one.device, one.run, other.device, other.run]).size).toBe(4)
  // This device's clock is behind by a hundred.
  expect(one.ahead).toBe(100)
  expect(noteInfo('one', info(6000), 1000)).toEqual({ ...one, info: info(6000), ahead: 0 })
})

it('waits until it was heard, and an answer to an earlier run says nothing of this one', () => {
  const first = noteDone('one', noteStart('one', noteInfo('one', info(5000), 0)), [stop])
  expect([first.heard, first.stops.length]).toEqual([0, 1])
  expect(noteHeard('one', first.run, 1, null)).toMatchObject({ heard: 1, refused: null })
  const again = noteStart('one', first)
  expect(again).toMatchObject({ device: first.device, stops: [], heard: 0 })
  expect(again.run).not.toBe(first.run)
  noteHeard('one', first.run, 1, 'homework-over')
  expect(keptWork('one')).toEqual(again)
  noteHeard('one', again.run, 0, 'homework-over')
  expect(keptWork('one')?.refused).toBe('homework-over')
})

it('goes with its match when nothing is taken any more and another one is opened', () => {
  const deleteDatabase = vi.fn()
  vi.stubGlobal('indexedDB', { deleteDatabase })
  for (const [id, taken] of [
    ['old', 2000],
    ['open', 9000],
    ['here', 1500],
  ] as const)
    noteInfo(id, info(taken), 1000)
  forgetOld('here', 2000)
  expect(deleteDatabase.mock.calls).toEqual([])
  forgetOld('here', 2001)
  expect(deleteDatabase.mock.calls).toEqual([['gradient-express.homework.old']])
  expect(['old', 'open', 'here'].map((id) => keptWork(id) !== null)).toEqual([false, true, true])
})

it('is drawn anew where what is kept cannot be read', () => {
  deviceKeeps.put('homework', '{"one":{"device":7}}')
  expect(keptWork('one')).toBeNull()
  expect(noteInfo('one', info(5000), 0).stops).toEqual([])
})
