/** Networks that let GET and POST through and nothing else: what is done by another method is done all the same. */
import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { change } from '../../../client/net/change.ts'
import { deleteRoom } from '../../../client/net/delete-room.ts'
import { openSchoolProxy, type SchoolManner, type SchoolProxy } from '../../lines/school-proxy.ts'
import { openRoom } from '../../server/guest.ts'
import { startTestServer, type TestServer } from '../../server/house.ts'

let server: TestServer
let proxy: SchoolProxy
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  proxy = await openSchoolProxy(server.port)
})
afterEach(() => proxy.close())

const rooms = () => `${proxy.base}/api/rooms`
const isThere = async (code: string) => (await fetch(`${rooms()}/${code}`)).status === 200
const manners: NonNullable<SchoolManner['otherMethods']>[] = ['refused', 'page', 'cut']

it.each(manners)('everything is deleted where a DELETE is %s', async (otherMethods) => {
  proxy.manner({ otherMethods })
  const { code, secret } = await openRoom(server.port)
  expect(await deleteRoom(code, secret, rooms())).toBe('deleted')
  expect(await isThere(code)).toBe(false)
})

it.each(manners)('a desk gets its new key where a PUT is %s', async (otherMethods) => {
  proxy.manner({ otherMethods })
  const { code, secret } = await openRoom(server.port)
  const [key, address] = [randomBytes(32).toString('base64url'), `${rooms()}/${code}/key`]
  const headers = { 'x-host-secret': secret, 'content-type': 'application/json' }
  const body = JSON.stringify({ key })
  expect(await change({ method: 'PUT', address, byPost: address, headers, body })).toBe(204)
  expect((await fetch(address, { headers: { 'x-host-secret': key } })).status).toBe(204)
})

it('an answer that is lost: deleted all the same, and said so', async () => {
  proxy.manner({ otherMethods: 'cut', losesEvery: 1 })
  const { code, secret } = await openRoom(server.port)
  await expect(deleteRoom(code, secret, rooms())).rejects.toMatchObject({ word: 'no-server' })
  proxy.manner({})
  expect(await deleteRoom(code, secret, rooms())).toBe('deleted')
})

it('what our server refuses is refused, and not tried by another door', async () => {
  const { code } = await openRoom(server.port)
  await expect(deleteRoom(code, 'not the secret', rooms())).rejects.toMatchObject({ word: 'not-the-host' })
  expect(proxy.asked).toEqual([`DELETE /api/rooms/${code}`])
  expect(await isThere(code)).toBe(true)
})
