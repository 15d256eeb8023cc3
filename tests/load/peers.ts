/**
 * `npm run load:peers -- --players 300 --think 0 --omegaquiz FOLDER --razzia FOLDER`: one class, one question, everybody answers
 * after a time to think, on our server and on those of others in turns. Fetches nothing: the folders are copies with their
 * modules installed, Razzia's `socket` package built. Prints JSON. Ends by itself.
 */
import { cpus, loadavg } from 'node:os'
import { createHistogram } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { randomFrom } from '../../shared/measures/random.ts'
import { inMs, record, tenths } from './figures.ts'
import type { Arena } from './peers/arena.ts'
import { omegaQuiz } from './peers/omegaquiz.ts'
import { ownArena } from './peers/own.ts'
import { razzia } from './peers/razzia.ts'
import { processorSeconds } from './servers.ts'

const { values } = parseArgs({
  options: {
    players: { type: 'string', default: '300' },
    think: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '3' },
    omegaquiz: { type: 'string' },
    razzia: { type: 'string' },
  },
})
const [players, think, rounds] = [Number(values.players), Number(values.think), Number(values.rounds)]
if (!(players >= 1 && players <= 300 && think >= 0 && think <= 60 && rounds >= 1 && rounds <= 10))
  throw new Error('--players 1 to 300, --think 0 to 60 s, --rounds 1 to 10')
// The SDK tells every closed line on the console; here servers are ended on purpose.
console.warn = () => {}
const guard = setTimeout(() => {
  console.error('It took too long.')
  process.exit(1)
}, rounds * 400_000)

const arenas: (() => Promise<Arena>)[] = [() => ownArena(players)]
const { omegaquiz: omegaFolder, razzia: razziaFolder } = values
if (omegaFolder !== undefined) arenas.push(() => omegaQuiz(omegaFolder, players))
if (razziaFolder !== undefined) arenas.push(() => razzia(razziaFolder, players))

const runs = []
for (let round = 1; round <= rounds; round++) for (const open of arenas) runs.push(await run(await open(), round))
clearTimeout(guard)
const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg().map(tenths) }
console.log(JSON.stringify({ players, think, runs, machine }, null, 2))
process.exit(0)

/** Milliseconds from an answer to the word that it is taken; seconds of the server's processor; bytes to a player. */
async function run(arena: Arena, round: number) {
  await arena.ask()
  const random = randomFrom(round)
  const thinking = arena.contestants.map(() => 2_000 * think * random.unit())
  const taken = createHistogram()
  const before = look(arena)
  await Promise.all(
    arena.contestants.map(async ({ answer }, i) => {
      if (think > 0) await pause(thinking[i])
      const asked = performance.now()
      await answer()
      record(taken, performance.now() - asked)
    }),
  )
  // What it still tells of it.
  await pause(1_500)
  const after = look(arena)
  await arena.close()
  return {
    name: arena.name,
    round,
    takenMs: inMs(taken),
    processorMsAnAnswer: tenths((1_000 * (after.seconds - before.seconds)) / arena.contestants.length),
    kiloBytesAPlayer: tenths((after.bytes - before.bytes) / arena.contestants.length / 1_000),
  }
}

function look({ pid, contestants }: Arena): { readonly seconds: number; readonly bytes: number } {
  return {
    seconds: processorSeconds({ pid }) ?? 0,
    bytes: contestants.reduce((sum, { bytes }) => sum + bytes(), 0),
  }
}
