/** Two processes of one server: one Redis, one PostgreSQL, one key, and one public address before them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { z } from 'zod'
import { type Nginx, openNginx } from '../lines/nginx.ts'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { type RedisServer, startRedis } from './redis-server.ts'

export interface ClusterHouse {
  readonly redis: RedisServer
  /** Those that run, as far as whoever ends one takes it out. */
  readonly processes: ChildServer[]
  /** Address of the database. */
  readonly database: string
  /** Of the public address. */
  readonly port: number
  /** Another process, on a port of its own or on that of one that is gone. */
  readonly start: (port?: number) => Promise<ChildServer>
  /** Who has the room in its memory, by the list of rooms. */
  readonly ownerOf: (code: string) => Promise<ChildServer>
  readonly close: () => Promise<void>
}

const listed = z.object({ processId: z.string() })

/** `database`: address of an empty PostgreSQL database. */
export async function openCluster(database: string): Promise<ClusterHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-cluster-'))
  const redis = await startRedis()
  const processes: ChildServer[] = []
  const settings = { DATABASE_URL: database, REDIS_URL: redis.url, PEER_HOST: '127.0.0.1', PROXIES: '1' }
  const start = async (port = 0) => {
    const server = await startChildServer(folder, port, settings)
    processes.push(server)
    return server
  }
  // One after the other: the first one makes the key.
  const ports = [(await start()).port, (await start()).port]
  const nginx: Nginx = await openNginx(site, upstream(ports))
  const list = new Redis(redis.url)
  list.on('error', () => {})
  const ownerOf = async (code: string) => {
    const { processId } = listed.parse(JSON.parse((await list.hget('roomcaches', code)) ?? 'null'))
    const address = await list.hget('gradient-express:peers', processId)
    const owner = processes.find(({ port }) => address === `http://127.0.0.1:${port}`)
    if (owner === undefined) throw new Error(`nobody is at ${address}`)
    return owner
  }
  return {
    redis,
    processes,
    database,
    ownerOf,
    port: nginx.port,
    start,
    close: async () => {
      list.disconnect()
      await nginx.close()
      await Promise.all(processes.map((server) => server.kill()))
      await redis.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** In turns, and never to one that does not answer. */
const upstream = (ports: readonly number[]) => `
  upstream train {
    ${ports.map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=2s;`).join('\n    ')}
  }
  map $http_upgrade $connection_upgrade {
    default upgrade;
    ''      '';
  }`

const site = `
  location / {
    proxy_pass http://train;
    proxy_next_upstream error timeout non_idempotent;
    proxy_connect_timeout 2s;
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $connection_upgrade;
  }`
