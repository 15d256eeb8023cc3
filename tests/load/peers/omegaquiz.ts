/** OmegaQuiz (github.com/adamXbot/OmegaQuiz): express and ws, one game a process. `folder`: its own, with its modules. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Arena, holds, started } from './arena.ts'

const PORT = 13_711
const TOKEN = 'load-only-on-loopback'

interface Socket {
  send(text: string): void
  close(): void
  on(event: 'message', hear: (data: Buffer) => void): void
  once(event: 'open', hear: () => void): void
}
type SocketClass = new (address: string, options: { readonly headers: Record<string, string> }) => Socket

interface Said {
  readonly type: string
  readonly state?: { phase?: string; joinCode?: string; playerCount?: number; you?: { answered: boolean } }
}

export async function omegaQuiz(folder: string, players: number): Promise<Arena> {
  const data = mkdtempSync(join(tmpdir(), 'omegaquiz-'))
  const env = { PORT: String(PORT), HOST_TOKEN: TOKEN, ADMIN_TOKEN: TOKEN, COOKIE_SECRET: TOKEN, DATA_DIR: data }
  const server = await started('server.js', folder, env, 'Omega Quiz running')
  const WebSocket = createRequire(join(folder, 'package.json'))('ws') as SocketClass
  const line = async (cookie = '') => {
    const socket = new WebSocket(`ws://127.0.0.1:${PORT}`, { headers: { cookie } })
    const heard: { bytes: number; last: Said['state'] } = { bytes: 0, last: undefined }
    socket.on('message', (bytes) => {
      heard.bytes += bytes.length
      const said = JSON.parse(bytes.toString()) as Said
      if (said.state !== undefined) heard.last = said.state
    })
    await new Promise<void>((opened) => socket.once('open', opened))
    return { socket, heard, say: (what: object) => socket.send(JSON.stringify(what)) }
  }
  const admin = await line(await signIn())
  const act = (action: string, payload: object = {}) => admin.say({ type: 'admin:action', action, payload })
  const host = (hostAction: string) => act('game:host-action', { hostAction, hostPayload: {} })
  admin.say({ type: 'admin:hello' })
  await holds(() => admin.heard.last !== undefined)
  const before = admin.heard.last?.joinCode
  act('questions:reset-defaults')
  // A reset game has another code.
  host('reset-game')
  await holds(() => admin.heard.last?.phase === 'lobby' && admin.heard.last.joinCode !== before)
  const joinCode = admin.heard.last?.joinCode
  const lines = await Promise.all(Array.from({ length: players }, () => line()))
  for (const [i, { say }] of lines.entries())
    say({ type: 'player:join', name: `Player ${i}`, email: `p${i}@example.org`, joinCode })
  await holds(() => admin.heard.last?.playerCount === players)
  return {
    name: 'OmegaQuiz',
    pid: server.pid ?? 0,
    contestants: lines.map(({ heard, say, socket }) => ({
      answer: () =>
        new Promise((taken) => {
          socket.on('message', () => heard.last?.you?.answered === true && taken())
          say({ type: 'player:answer', answerIndex: 1 })
        }),
      bytes: () => heard.bytes,
    })),
    ask: async () => {
      host('start-game')
      await holds(() => lines.every(({ heard }) => heard.last?.phase === 'question'))
    },
    close: async () => {
      server.kill('SIGKILL')
      rmSync(data, { recursive: true })
    },
  }
}

async function signIn(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${PORT}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `role=admin&token=${TOKEN}`,
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
