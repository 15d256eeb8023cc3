/** Razzia (github.com/Ralex91/Razzia, and what was made of it): socket.io, many games a process. `folder`: its own, built. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Arena, started } from './arena.ts'

const ADDRESS = 'http://127.0.0.1:3001'
const PASSWORD = 'load-only-on-loopback'
/** Long enough that nobody is late, s. */
const TIME = 120
const quiz = {
  subject: 'Load',
  questions: [{ question: 'Which?', answers: ['a', 'b', 'c', 'd'], solutions: [1], cooldown: 3, time: TIME }],
}

interface Line {
  readonly io: { readonly engine: { on(event: 'packet', hear: (packet: { data?: string }) => void): void } }
  on(event: string, hear: (said: { name?: string; gameId?: string; inviteCode?: string } & string) => void): void
  emit(event: string, ...words: readonly unknown[]): void
  close(): void
}
type Connect = (address: string, options: object) => Line

export async function razzia(folder: string, players: number): Promise<Arena> {
  const config = mkdtempSync(join(tmpdir(), 'razzia-'))
  mkdirSync(join(config, 'quizz'))
  writeFileSync(join(config, 'game.json'), JSON.stringify({ managerPassword: PASSWORD }))
  writeFileSync(join(config, 'quizz', 'load.json'), JSON.stringify(quiz))
  const socket = join(folder, 'packages', 'socket')
  const server = await started('dist/index.cjs', socket, { CONFIG_PATH: config }, 'Socket server running')
  const { io } = createRequire(join(folder, 'packages', 'web', 'package.json'))('socket.io-client') as { io: Connect }
  const line = () => {
    const made = io(ADDRESS, {
      path: '/ws',
      auth: { clientId: randomUUID() },
      transports: ['websocket'],
      forceNew: true,
    })
    const heard = { bytes: 0 }
    made.io.engine.on('packet', ({ data }) => (heard.bytes += data?.length ?? 0))
    const hears = (event: string, fits: (said: Parameters<Parameters<Line['on']>[1]>[0]) => boolean = () => true) =>
      new Promise<Parameters<Parameters<Line['on']>[1]>[0]>((found) =>
        made.on(event, (said) => {
          if (fits(said)) found(said)
        }),
      )
    return { heard, hears, emit: made.emit.bind(made) }
  }
  const manager = line()
  const [isIn, created] = [manager.hears('manager:config'), manager.hears('manager:gameCreated')]
  manager.emit('manager:auth', PASSWORD)
  await isIn
  manager.emit('game:create', 'load')
  const { gameId, inviteCode } = await created
  const lines = await Promise.all(
    Array.from({ length: players }, async (_, i) => {
      const player = line()
      const [found, joined] = [player.hears('game:successRoom'), player.hears('game:successJoin')]
      player.emit('player:join', inviteCode)
      await found
      player.emit('player:login', { gameId, data: { username: `Player ${i}` } })
      await joined
      return player
    }),
  )
  return {
    name: 'Razzia',
    pid: server.pid ?? 0,
    contestants: lines.map(({ heard, hears, emit }) => ({
      answer: async () => {
        const taken = hears('game:status', ({ name }) => name === 'WAIT')
        emit('player:selectedAnswer', { gameId, data: { answerKey: 1 } })
        await taken
      },
      bytes: () => heard.bytes,
    })),
    ask: async () => {
      const asked = lines.map(({ hears }) => hears('game:status', ({ name }) => name === 'SELECT_ANSWER'))
      manager.emit('manager:startGame', { gameId })
      await Promise.all(asked)
    },
    close: async () => {
      server.kill('SIGKILL')
      rmSync(config, { recursive: true })
    },
  }
}
