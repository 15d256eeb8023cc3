/** A real PostgreSQL on a port of its own, in a folder of its own, on loopback. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { ensurePostgres } from '../../scripts/postgres.ts'
import { freePort } from '../lines/free-port.ts'

export interface PostgresServer {
  /** Of its owner; the name of a database goes behind it. */
  readonly address: string
  /** `kill -9` for all its processes: what it had acknowledged is on its disk. */
  readonly kill: () => Promise<void>
  /** On the same port and data. Resolves when it answers. */
  readonly start: () => Promise<void>
  /** Stops it and deletes its folder. */
  readonly close: () => Promise<void>
}

/** `durable`: it waits for the disk at each commit, as everywhere but in most tests. `more`: settings of its own. */
export async function startPostgres(durable: boolean, more: readonly string[] = []): Promise<PostgresServer> {
  const programs = ensurePostgres()
  const folder = mkdtempSync(join(tmpdir(), 'gradient-postgres-'))
  const who = giveToPostgres(folder)
  const password = randomBytes(12).toString('hex')
  const secret = join(folder, 'password')
  writeFileSync(secret, password, { mode: 0o644 })
  const data = join(folder, 'data')
  const words = [
    '-D',
    data,
    '-U',
    'owner',
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--locale=C',
    '-N',
  ]
  execFileSync(join(programs, 'initdb'), words, { ...who, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  rmSync(secret)
  const port = await freePort()
  const address = `postgres://owner:${password}@127.0.0.1:${port}`
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    `fsync=${durable ? 'on' : 'off'}`,
    'shared_buffers=16MB',
    ...more,
  ]
  let child: ChildProcess | null = null
  const start = async () => {
    const running = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((word) => ['-c', word])], {
      ...who,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child = running
    await answers(address, running)
  }
  const end = async (signal: 'SIGKILL' | 'SIGQUIT') => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    // Those who serve a connection each would end a moment after it, and write meanwhile.
    const all = signal === 'SIGKILL' ? childrenOf(child.pid) : []
    child.kill(signal)
    for (const pid of all) killed(pid)
    await gone
  }
  await start()
  return {
    address,
    kill: () => end('SIGKILL'),
    start,
    close: async () => {
      await end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function childrenOf(parent: number | undefined): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/ +/).map(Number))
  return pairs.flatMap(([pid, by]) => (by === parent && pid !== undefined ? [pid] : []))
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

/** PostgreSQL refuses to run as root: Debian's package brings a user for it, whose this becomes. */
export function giveToPostgres(path: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  chownSync(path, uid, gid)
  return { uid, gid }
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + String(chunk)).slice(-4_000)))
  while (child.exitCode === null) {
    const client = new Client({ connectionString: `${address}/postgres` })
    client.on('error', () => {})
    const isThere = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (isThere) return
    await setTimeout(50)
  }
  throw new Error(`PostgreSQL did not start: ${said}`)
}
