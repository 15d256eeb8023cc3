/**
 * `npm run soak -- --minutes 15`: rooms are opened, played a little, and left or deleted, one after the other on three lanes.
 * Before the main part and after it everybody goes, until all rooms sleep: what the server holds then is compared. Prints
 * JSON, and ends with code 1 when it has grown.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { PackTable } from '../../shared/protocol/http.ts'
import { startProbedServer } from '../server/child-server.ts'
import { growth } from './growth.ts'
import { type Ending, endings, lesson } from './lesson.ts'
import type { Sample } from './probe.ts'

const LANES = 3
/** Between two rooms, ms, and how many one source may open in an hour. */
const ROOM_MS = 3_500
const MOST_ROOMS = 290
const SAMPLE_MS = 20_000
/** Rooms sleep two minutes after the last has left; what takes longer is a leak. */
const MOST_ASLEEP_MS = 240_000
/** Share of the lessons before the first comparison: code is compiled, the lab's thread is there. */
const WARM_UP = 0.2
/** Rooms stay for two minutes: only after that are as many of them in memory at once as there will ever be, ms. */
const LEAST_WARM_UP = 180_000

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '15' } } })
const minutes = Number(values.minutes)
if (!(minutes >= 12 && minutes <= 120)) throw new Error('--minutes 12 to 120')
/** A lane opens a room in so many ms; a long run goes no faster than a school may. */
const lessonMs = LANES * Math.max(ROOM_MS, (minutes * 60_000) / MOST_ROOMS)
// The SDK tells every closed line on the console; here lines are closed on purpose.
console.warn = () => {}

const folder = mkdtempSync(join(tmpdir(), 'gradient-soak-'))
const server = await startProbedServer(folder)
const table: PackTable = await (await fetch(`http://127.0.0.1:${server.port}/api/packs/town/table`)).json()
const began = performance.now()
const lessons: Record<Ending, number> = { left: 0, dropped: 0, ended: 0, trained: 0, deleted: 0 }
const failures: string[] = []
const samples: (Sample & { readonly second: number })[] = []
const sampler = setInterval(() => void sample(), SAMPLE_MS)

// Twice so long it takes to fall asleep.
const playing = minutes * 60_000 - 2 * 210_000
const warmUp = Math.max(LEAST_WARM_UP, WARM_UP * playing)
await play(warmUp)
const before = await asleep()
const [first, diskBefore] = [kept(), diskBytes()]
const lessonsBefore = count()
await play(playing - warmUp)
const after = await asleep()
const diskAfter = diskBytes()
clearInterval(sampler)
await server.kill()
rmSync(folder, { recursive: true })

const grown = growth(before, after, count() - lessonsBefore)
const report = {
  minutes: Math.round((performance.now() - began) / 6_000) / 10,
  lessons,
  between: count() - lessonsBefore,
  failures: failures.length,
  firstFailures: failures.slice(0, 5),
  before,
  after,
  // Rooms stay in the file for their days; those that are deleted leave it at once.
  disk: {
    before: diskBefore,
    after: diskAfter,
    bytesARoomKept: Math.round((diskAfter - diskBefore) / Math.max(1, kept() - first)),
  },
  grown,
  samples,
}
console.log(JSON.stringify(report, null, 2))
process.exit(grown.length === 0 && failures.length === 0 ? 0 : 1)

function count(): number {
  return Object.values(lessons).reduce((sum, n) => sum + n, 0)
}

/** Lessons whose rooms are still there. */
function kept(): number {
  return count() - lessons.deleted
}

/** Of all files in the server's folder. */
function diskBytes(): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

async function sample(): Promise<Sample> {
  const now = await server.look()
  samples.push({ second: Math.round((performance.now() - began) / 1000), ...now })
  return now
}

async function play(ms: number): Promise<void> {
  const ends = performance.now() + ms
  await Promise.all(Array.from({ length: LANES }, (_, i) => lane(i, ends)))
}

async function lane(from: number, ends: number): Promise<void> {
  for (let i = from; performance.now() < ends; i++) {
    const ending = endings[i % endings.length] ?? 'left'
    const due = pause(lessonMs)
    await lesson(server.port, table, ending).catch((trouble: unknown) => failures.push(`${ending}: ${String(trouble)}`))
    lessons[ending] += 1
    await due
  }
}

/** What the server holds when all rooms sleep, or when they should have fallen asleep long ago. */
async function asleep(): Promise<Sample> {
  const patience = performance.now() + MOST_ASLEEP_MS
  while ((await server.look()).rooms > 0 && performance.now() < patience) await pause(2_000)
  // Sockets and timers that were about to go: an idle connection is kept for 75 s.
  await pause(90_000)
  return await sample()
}
