/** A server with one class in it, whose players are asked one question: what the peers and we have in common. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

export interface Contestant {
  /** Sends an answer; resolves when this player was told that it is taken. */
  readonly answer: () => Promise<void>
  /** Of what came over the line up to now. */
  readonly bytes: () => number
}

export interface Arena {
  readonly name: string
  readonly pid: number
  readonly contestants: readonly Contestant[]
  /** Everybody sees the question after that. */
  readonly ask: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A server of somebody else's, in its own folder; resolves when it has said `ready`. Ends with this process. */
export async function started(
  file: string,
  folder: string,
  env: Record<string, string>,
  ready: string,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [file], { cwd: folder, env: { ...process.env, ...env }, stdio: 'pipe' })
  process.once('exit', () => child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  for (let waited = 0; !said.includes(ready); waited += 50) {
    if (waited > 20_000 || child.exitCode !== null) throw new Error(`${file} did not start: ${said.slice(-2_000)}`)
    await pause(50)
  }
  return child
}

/** Until it holds, or a minute is over. */
export async function holds(wanted: () => boolean): Promise<void> {
  for (let waited = 0; !wanted(); waited += 5) {
    if (waited > 60_000) throw new Error(`it never came: ${wanted.toString()}`)
    await pause(5)
  }
}
