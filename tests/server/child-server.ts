/** The server as its own process, as `npm start` runs it: to be killed, and to be measured from outside. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Sample } from '../soak/probe.ts'

export interface ChildServer {
  readonly port: number
  readonly pid: number
  /** All that it has printed. */
  readonly said: () => string
  /** As Ctrl+C does it: a goodbye to everybody. */
  readonly stop: () => Promise<void>
  /** `kill -9`: no goodbye, nothing is written any more. */
  readonly kill: () => Promise<void>
  /** It answers nobody any more, though its sockets stay open; until `thaw`. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** Resident memory now, bytes; null where /proc does not say. */
  readonly memory: () => number | null
}

/**
 * Resolves when the server says where it listens; rejects with what it said when it ended instead. `house`: folder of the
 * project, when it is not this one.
 */
export function startChildServer(
  folder: string,
  port = 0,
  settings: Record<string, string> = {},
  house = '.',
): Promise<ChildServer> {
  return started(process.execPath, ['server/main.ts'], { DATA_DIR: folder, PORT: String(port), ...settings }, house)
}

/** A server that can write no file beyond so many KiB, as on a full disk, until `prlimit` lets it. Needs a POSIX shell. */
export function startOnFullDisk(folder: string, kibibytes: number): Promise<ChildServer> {
  const command = `ulimit -S -f ${kibibytes}; exec "${process.execPath}" server/main.ts`
  return started('bash', ['-c', command], { DATA_DIR: folder, PORT: '0' })
}

/** A server on a processor without vector instructions, as some virtual machines have: V8 believes it. */
export function startWithoutVectors(folder: string): Promise<ChildServer> {
  return started(process.execPath, ['--no-enable-ssse3', 'server/main.ts'], { DATA_DIR: folder, PORT: '0' })
}

/** A server that says what it holds: see tests/soak/probe.ts. */
export async function startProbedServer(folder: string): Promise<ChildServer & { look: () => Promise<Sample> }> {
  const words = ['--expose-gc', '--import', './tests/soak/probe.ts', 'server/main.ts']
  const child = spawned(process.execPath, words, { DATA_DIR: folder, PORT: '0' }, '.', 'ipc')
  const look = async () => {
    const answer = once(child, 'message') as Promise<[Sample]>
    child.send('look')
    return (await answer)[0]
  }
  return { ...(await opened(child)), look }
}

function started(
  command: string,
  words: readonly string[],
  settings: Record<string, string>,
  house = '.',
): Promise<ChildServer> {
  return opened(spawned(command, words, settings, house, 'ignore'))
}

function spawned(
  command: string,
  words: readonly string[],
  settings: Record<string, string>,
  house: string,
  channel: 'ipc' | 'ignore',
): ChildProcess {
  return spawn(command, words, {
    env: { ...process.env, LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', channel],
    cwd: house,
  })
}

async function opened(child: ChildProcess): Promise<ChildServer> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const port = await whereItListens(child)
  const end = async (signal: 'SIGINT' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return {
    port,
    pid: child.pid ?? 0,
    said: () => said,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    memory: () => residentBytes(child.pid),
  }
}

/** Whether a server on this computer is there and well. */
export async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** What a server said that could not start. */
export async function failedStart(folder: string, port = 0, start = startChildServer): Promise<string> {
  try {
    const server = await start(folder, port)
    await server.kill()
  } catch (trouble) {
    return String(trouble)
  }
  throw new Error('it started')
}

function whereItListens(child: ChildProcess): Promise<number> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const port = /On this computer +http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`the server ended with code ${code}: ${said}`)))
  })
}

function residentBytes(pid: number | undefined): number | null {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return line === null ? null : Number(line[1]) * 1024
  } catch {
    return null
  }
}
