/** The list of rooms that this browser has hosted, and what goes with a room that is gone. */
import { afterEach, expect, it } from 'vitest'
import { dropHostedRoom, hostedRooms, noteHostedRoom } from '../../../client/net/hosted-rooms.ts'
import { deviceKeeps } from '../../../client/net/keepsakes.ts'

afterEach(() => {
  for (const { code } of hostedRooms()) dropHostedRoom(code)
})

it('forgets a room together with the key of its wall, and no other one', () => {
  for (const [at, code] of ['AAAAA', 'BBBBB'].entries()) {
    noteHostedRoom(code, at)
    deviceKeeps.put(`wall.${code}`, `key of ${code}`)
  }
  dropHostedRoom('AAAAA')
  expect(hostedRooms()).toEqual([{ code: 'BBBBB', at: 1 }])
  expect([deviceKeeps.get('wall.AAAAA'), deviceKeeps.get('wall.BBBBB')]).toEqual([null, 'key of BBBBB'])
})
