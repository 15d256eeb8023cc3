/**
 * A cheat with a real line at Specialist and Mirror room: whatever the door lets through, in every phase, in another's name, twice,
 * after the bell. Nothing of it is written down, nobody beside sees or loses anything, and the host goes on. The lab is silent: this
 * server trains nothing, and forges of a lab are refused. Signal Box: tests/server/forged-votes.test.ts.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as atMirror from '../../stops/mirror/content.ts'
import * as atSpecialist from '../../stops/specialist/content.ts'
import { Cheats } from './cheats.ts'
import { onChips, onOptions, onVote, type Question } from './forgeries.ts'
import { startTestServer, type TestServer } from './house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ LAB_THREADS: 0 })
})
afterAll(() => server.stop())

const { BIDS, LEVERS, STRIKE, LOSS, KEEP } = atSpecialist
const specialist: Readonly<Record<string, readonly Question[]>> = {
  pick: [onChips('bid', BIDS.outcomes, BIDS.chips, 1)],
  recipe: [
    onOptions('steps', LEVERS.steps.length),
    onOptions('rate', LEVERS.rate.length),
    onOptions('replay', LEVERS.replay.length),
    onOptions('strike', STRIKE.options),
  ],
  bet: [onChips('loss', LOSS.outcomes, LOSS.chips)],
  again: [onOptions('keep', KEEP.options)],
  say: [onVote('say', atSpecialist.LAST.options)],
}

const { GAP, REPAIR, DOSE, LAND, OTHER, AGAIN, REPAIRS } = atMirror
const landing = onOptions('land', LAND.options, (at) => ({ repair: 0, at }))
const mirror: Readonly<Record<string, readonly Question[]>> = {
  table: [onChips('gap', GAP.outcomes, GAP.chips)],
  repair: [onOptions('repair', REPAIR.options), onOptions('dose', DOSE.options)],
  land: [
    {
      ...landing,
      bad: [
        ...landing.bad,
        ...[REPAIRS.length, -1].map((repair) => [{ repair, at: 0 }, ['out-of-range']] as const),
        [{ repair: '__proto__', at: 0 }, ['malformed']],
      ],
    },
  ],
  other: [onChips('other', OTHER.outcomes, OTHER.chips)],
  again: [onChips('again', AGAIN.outcomes, AGAIN.chips)],
  say: [onVote('say', atMirror.LAST.options)],
}

test.concurrent.each([
  ['specialist', specialist, atSpecialist.phasesOf({ form: 'full', rematch: true })],
  ['mirror', mirror, atMirror.phasesOf({ form: 'full', rematch: true })],
] as const)('%s takes what it asks, when it asks it, from whom it asks it, and once', async (stop, asked, phases) => {
  const room = await Cheats.open(server.port, stop)
  for (const phase of phases) {
    expect(room.phase).toBe(phase)
    await room.cheatIn(phases, asked)
    await room.goOn()
  }
  // The cheats could not keep the train.
  expect(room.host.view?.stop).toBe(1)
  await room.isWrittenDown()
})

test('a bid is seen by its own team alone, and nobody sits down beside it to look', async () => {
  const { bo, cheats, wall, host, goOn } = await Cheats.open(server.port, 'specialist')
  const [ada] = cheats
  const bid = (guest: typeof bo, tap: readonly number[]) => guest.ask('play', { stop: 'specialist', ask: 'bid', tap })
  expect(await bid(bo, [1, 2, 0, 3])).toBeNull()
  expect(await ada.ask('team', { team: 't2' })).toBe('not-now')
  // As MessagePack writes a list of four small numbers.
  const bytes = Buffer.from([0x94, 1, 2, 0, 3])
  const holds = (guest: typeof bo) => guest.frames.some((frame) => Buffer.from(frame).includes(bytes))
  expect(await bid(ada, [0, 1, 0, 0])).toBeNull()
  expect([bo, ada, wall, host].map(holds)).toEqual([true, false, false, false])
  await goOn()
  expect(host.view?.play).toMatchObject({ phase: 'recipe' })
  expect([ada, wall, host].map(holds)).toEqual([false, false, false])
})

test('reports of a lab that nobody has run are refused, from a player and from the host’s own browser', async () => {
  const { host, cheats, wall } = await Cheats.open(server.port, 'mirror')
  await host.ask('labReady', { ready: true, visible: true, engine: 'forged', msPerStep: 0.1, trouble: null })
  await host.until(() => host.jobs.length > 0)
  const [job] = host.jobs
  if (job?.kind !== 'brain') throw new Error('another job')
  const exam = { bits: 0, keyBits: 0, tokens: 0 }
  const look = { top: [], truth: 1, bits: 0 }
  const marks = job.marks.map((step) => ({
    step,
    trainBits: 0,
    exams: job.exams.map(() => exam),
    looks: job.looks?.map(() => look),
  }))
  const staged = { jobId: job.id, kind: 'brain', to: job.to, marks, written: [] }
  const before = JSON.stringify(wall.view?.play)
  for (const guest of [...cheats, wall]) expect(await guest.ask('labDone', { result: staged })).toBe('not-the-host')
  expect(await host.ask('labDone', { result: staged })).toBe('report-refused')
  await host.until(() => host.news?.refusedReports === 1)
  // It is asked no more.
  expect(await host.ask('labDone', { result: staged })).toBe('unknown-job')
  expect(JSON.stringify(wall.view?.play)).toBe(before)
})
