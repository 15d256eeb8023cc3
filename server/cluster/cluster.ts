/**
 * Several processes as one server: Colyseus' own list of rooms and its channels, in Redis, say which process has which room
 * and which processes are there. Who may write a room's log, PostgreSQL says (`Store.claim`): a list can be late, a claim not.
 */
import { matchMaker } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import { RedisPresence } from '@colyseus/redis-presence'
import { Redis } from 'ioredis'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { StartupError } from '../env.ts'
import type { Together } from '../rooms/limits.ts'
import { NotHere } from './not-here.ts'
import { redisTrouble } from './redis-trouble.ts'

/** Addresses by which processes reach each other, by process. */
const PEERS = 'gradient-express:peers'
/** Of the key that all processes must have. */
const KEY = 'gradient-express:key'
/** What one source has asked for lately; it is forgotten with its window, after an hour at most. */
const counted = (what: string) => `gradient-express:counted:${what}`
const waking = (code: string) => `gradient-express:waking:${code}`

/** Waking a room takes a second at most; a process that died over it is in nobody's way for longer than this. */
const WAKING_SECONDS = 10

/** What all processes count together. */
export type Counted = `${'' | 'all-'}${'rooms' | 'homework'}` | 'results' | 'waking' | 'wrong-source' | 'wrong-seat'

/** Another process of this server, and where it is reached. */
export interface Peer {
  readonly id: string
  readonly address: string
}

export class Cluster {
  readonly #redis: Redis
  readonly #fingerprint: string
  readonly #peers = new Map<string, string>()

  #address: string | null = null

  private constructor(redis: Redis, fingerprint: string) {
    this.#redis = redis
    this.#fingerprint = fingerprint
  }

  /** Joins the processes that use this Redis. Rejects with `StartupError`; `fingerprint`: of the server's key. */
  static async join(url: string, fingerprint: string): Promise<Cluster> {
    await knock(url)
    const [own, list, channels] = [connect(url), connect(url), connect(url)]
    await matchMaker.setup(
      new RedisPresence(channels),
      new RedisDriver(list),
      undefined,
      async () => matchMaker.processId,
    )
    const cluster = new Cluster(own, fingerprint)
    await cluster.#beOfOneKey()
    return cluster
  }

  /** Which process this is. */
  get id(): string {
    return matchMaker.processId
  }

  /** For limits that all processes count together. */
  counts(what: Counted): Together {
    return { redis: this.#redis, name: counted(what) }
  }

  /** From now on others send here what belongs to the rooms of this process. */
  async announce(address: string): Promise<void> {
    this.#address = address
    await this.remind()
  }

  /** A Redis that was started anew knows nothing any more. */
  async remind(): Promise<void> {
    await this.#beOfOneKey()
    if (this.#address !== null) await this.#redis.hset(PEERS, this.id, this.#address)
  }

  /** The other process that has this room in its memory; null when there is none. */
  async whoHas(code: string): Promise<Peer | null> {
    const listed = await matchMaker.driver.findOne({ roomId: code })
    return listed === undefined || listed.processId === this.id ? null : await this.peer(listed.processId)
  }

  /** Null for this process, and for one that is gone. */
  async peer(id: string): Promise<Peer | null> {
    if (id === this.id || !(await this.processes()).has(id)) return null
    const address = this.#peers.get(id) ?? (await this.#redis.hget(PEERS, id))
    if (address === null) return null
    this.#peers.set(id, address)
    return { id, address }
  }

  /** Those that hear, this one among them: a channel ends with its process. */
  async processes(): Promise<ReadonlySet<string>> {
    const channels = await matchMaker.presence.channels('p:*')
    return new Set(channels.map((channel) => channel.slice(2)))
  }

  /** Does the work unless another process does it, or has the room. Rejects with `NotHere` then. */
  async alone<T>(code: string, work: () => Promise<T>): Promise<T> {
    const name = waking(code)
    if ((await this.#redis.set(name, this.id, 'EX', WAKING_SECONDS, 'NX')) === null) throw new NotHere(code)
    try {
      if ((await this.whoHas(code)) !== null) throw new NotHere(code)
      return await work()
    } finally {
      await this.#redis.del(name)
    }
  }

  /** Closes a room for good that another process has. Rejects when that does not answer. */
  async shut(code: string): Promise<void> {
    if ((await this.whoHas(code)) === null) return
    await matchMaker.remoteRoomCall(code, 'shut', ['room-ended' satisfies RejectWord])
  }

  /** A process that is gone is in no list any more. */
  async forget(id: string): Promise<void> {
    this.#peers.delete(id)
    await this.#redis.hdel(PEERS, id)
  }

  async #beOfOneKey(): Promise<void> {
    await this.#redis.set(KEY, this.#fingerprint, 'NX')
    if ((await this.#redis.get(KEY)) === this.#fingerprint) return
    throw new StartupError(
      'The other servers on this Redis have another server.key: give this one a copy of theirs, or a Redis of its own',
    )
  }

  async leave(): Promise<void> {
    await this.#redis.hdel(PEERS, this.id).catch(() => {})
    this.#redis.disconnect()
    await Promise.resolve(matchMaker.driver.shutdown()).catch(() => {})
    matchMaker.presence.shutdown()
  }
}

/** It comes back by itself after Redis has; what is asked meanwhile fails after a few tries. */
function connect(url: string): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: 3 })
  redis.on('error', () => {})
  return redis
}

/** Whether Redis answers at all: its library would try for ever. */
async function knock(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5_000 })
  let why: unknown = null
  redis.on('error', (trouble) => (why ??= trouble))
  try {
    await redis.connect()
    await redis.ping()
  } catch (trouble) {
    throw redisTrouble(url, why ?? trouble)
  } finally {
    redis.disconnect()
  }
}
