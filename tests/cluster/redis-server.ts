/** A real Redis on a port of its own, on loopback; it keeps nothing on the disk. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ensureRedis } from '../../scripts/programs.ts'
import { freePort } from '../lines/free-port.ts'

export interface RedisServer {
  readonly url: string
  readonly kill: () => Promise<void>
  /** On the same port, with nothing in it. */
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-redis-'))
  const port = await freePort()
  const password = randomBytes(12).toString('hex')
  const words = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  let child: ChildProcess | null = null
  const start = async () => {
    const running = spawn(ensureRedis(), [...words.map(String), '--requirepass', password], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child = running
    let said = ''
    running.stdout.on('data', (chunk: Buffer) => (said += String(chunk)))
    while (!said.includes('Ready to accept connections')) {
      if (running.exitCode !== null) throw new Error(`Redis did not start: ${said}`)
      await setTimeout(20)
    }
  }
  const kill = async () => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  await start()
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    kill,
    start,
    close: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
