/** What one source may ask of any process is counted in a real Redis for all of them, and by each alone while there is none. */
import { once } from 'node:events'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OpeningPace } from '../../server/http/opening-pace.ts'
import { Waking } from '../../server/rooms/waking.ts'
import { type RedisServer, startRedis } from './redis-server.ts'

let server: RedisServer
const lines: Redis[] = []
beforeAll(async () => {
  server = await startRedis()
})
afterAll(async () => {
  for (const line of lines) line.disconnect()
  await server.close()
})

/** What a process of the cluster knows of Redis, by a connection of its own. */
async function processOf() {
  const redis = new Redis(server.url, { maxRetriesPerRequest: 1 })
  redis.on('error', () => {})
  lines.push(redis)
  if (redis.status !== 'ready') await once(redis, 'ready')
  return { counts: (what: string) => ({ redis, name: `gradient-express:counted:${what}` }) }
}

const taken = async (paces: readonly OpeningPace[], source: string, times: number) => {
  const answers = []
  for (let i = 0; i < times; i++) answers.push(await paces[i % paces.length]?.take(source))
  return answers.filter(Boolean).length
}

test('two processes open as many rooms for a source as one does, and forget it as soon', async () => {
  const paces = [new OpeningPace(await processOf()), new OpeningPace(await processOf())]
  expect(await taken(paces, 'one', 70)).toBe(60)
  expect(await taken(paces, 'another', 1)).toBe(1)
  const [first] = lines
  const keys = (await first?.keys('gradient-express:counted:rooms:*:one')) ?? []
  expect(keys).toHaveLength(2)
  for (const key of keys) expect(await first?.ttl(key)).toBeGreaterThan(0)
})

test('what one process has woken another one counts', async () => {
  const [one, two] = [await processOf(), await processOf()].map((peer) => new Waking(peer.counts('waking')))
  for (let i = 0; i < 60; i++) await (i % 2 === 0 ? one : two)?.turn('somebody', async () => null)
  await expect(two?.turn('somebody', async () => null)).rejects.toThrow('busy-door')
  await expect(one?.turn('somebody else', async () => null)).resolves.toBeNull()
})

test('while Redis is away each counts by itself, and nobody is kept out', async () => {
  const paces = [new OpeningPace(await processOf()), new OpeningPace(await processOf())]
  expect(await taken(paces, 'late', 10)).toBe(10)
  await server.kill()
  expect(await taken(paces, 'late', 140)).toBe(120)
})
