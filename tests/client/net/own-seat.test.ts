/** What a device remembers of a seat when its line has ended. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { deviceSeats, forgetSeats, keepSeat, tabSeat } from '../../../client/net/kept-seats.ts'
import { watchOwnSeat } from '../../../client/net/own-seat.ts'
import { lineChanged } from '../../../client/store/actions.ts'
import { Store } from '../../../client/store/store.ts'

const [ann, bo] = [
  { token: 'token of Ann', name: 'Ann' },
  { token: 'token of Bo', name: 'Bo' },
]
let store: Store
let stop: () => void

beforeEach(() => {
  keepSeat('AAAAA', ann)
  keepSeat('AAAAA', bo)
  keepSeat('BBBBB', bo)
  store = new Store()
  stop = watchOwnSeat('AAAAA', store, bo.token)
})
afterEach(() => {
  stop()
  for (const code of ['AAAAA', 'BBBBB']) forgetSeats(code)
})

it('forgets all who had a seat in a room that is not there any more, and nobody of another room', () => {
  lineChanged(store, 'closed', 'unknown-code')
  expect([tabSeat('AAAAA'), deviceSeats('AAAAA')]).toEqual([null, []])
  expect([tabSeat('BBBBB'), deviceSeats('BBBBB')]).toEqual([bo, [bo]])
})

it('forgets one seat that is not valid any more, and none that stepped aside or was taken away', () => {
  for (const why of ['opened-elsewhere', 'removed-by-host'] as const) {
    lineChanged(store, 'closed', why)
    expect(tabSeat('AAAAA')).toEqual(bo)
  }
  lineChanged(store, 'closed', 'expired-token')
  expect([tabSeat('AAAAA'), deviceSeats('AAAAA')]).toEqual([null, [ann]])
})
