/** What a room bets and is examined on: the server's own, the same after a restart, and nobody else's. */
import { EDITION } from '../../shared/match/edition.ts'
import { expect, test } from 'vitest'
import { PackError } from '../../server/pack-error.ts'
import { Packs } from '../../server/packs.ts'
import { brainFor } from '../../shared/match/brains.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import { settings } from '../match/small-world.ts'

const key = new Uint8Array(32).fill(7)
const packs = new Packs('assets/packs', key)
type Created = Extract<MatchEvent, { type: 'created' }>

async function opened(code: string): Promise<Created> {
  const room = { at: 5, code, seed: 11 }
  const brain = brainFor('small', await packs.pack('town'))
  const basics = {
    type: 'created',
    edition: EDITION,
    packId: 'town',
    settings: settings({ brain }),
    classCode: null,
  } as const
  return { ...room, ...basics, ...(await packs.seal(await packs.pack('town'), room)) }
}

test('a room has the same papers after a restart, and no other room has them', async () => {
  const [one, other] = [await opened('BCDFG'), await opened('HJKLM')]
  const [here, again] = [await packs.roomPack(one), await new Packs('assets/packs', key).roomPack(one)]
  expect(again.sealed).toEqual(here.sealed)
  expect((await packs.roomPack(other)).sealed).not.toEqual(here.sealed)
  expect(here.sealed?.lesson).not.toEqual(here.sealed?.rehearsal)
})

test('its first event speaks of them by their fingerprints alone', async () => {
  const { sealed } = await opened('BCDFG')
  expect(Object.values(sealed?.papers ?? {}).map((mark) => /^[0-9a-f]{64}$/.test(mark))).toEqual([true, true])
})

test('another server’s key gives other papers, which are not taken for the room’s', async () => {
  const stranger = new Packs('assets/packs', new Uint8Array(32))
  const room = await opened('BCDFG')
  await expect(stranger.roomPack(room)).rejects.toThrow(PackError)
  await expect(stranger.roomPack(room)).rejects.toThrow('the papers of room BCDFG')
  // Another second of opening, or another seed, is another room.
  await expect(packs.roomPack({ ...room, at: 6 })).rejects.toThrow(PackError)
})

test('an export’s papers are checked against the first event; a room of before has none', async () => {
  const room = await opened('BCDFG')
  const { sealed } = await packs.roomPack(room)
  const reader = new Packs('assets/packs', null)
  expect((await reader.openedPack(room, sealed)).sealed).toEqual(sealed)
  expect((await reader.openedPack(room, undefined)).sealed).toEqual({})
  const forged = { ...sealed, lesson: sealed!.rehearsal! }
  await expect(reader.openedPack(room, forged)).rejects.toThrow(PackError)
  const { sealed: _none, ...before } = room
  expect(await packs.roomPack(before)).toBe(await packs.pack('town'))
})
