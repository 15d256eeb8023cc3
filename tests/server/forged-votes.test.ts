/**
 * The same cheats at Signal Box (tests/server/forged-taps.test.ts), where a lab writes what is judged: verdicts on duels that are not
 * theirs or not there yet, votes in another's name, twice and after the bell, and a host's browser that hands in runs nobody asked it for.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StopView } from '../../shared/match/play.ts'
import { AGAIN, CARD, DUELS, EXAM, FOND, LAST, LEASH, phasesOf } from '../../stops/signal-box/content.ts'
import { SAME } from '../../stops/signal-box/tastes.ts'
import type { SignalView } from '../../stops/signal-box/view-types.ts'
import { Cheats } from './cheats.ts'
import { onChips, onOptions, onVote, type Forgery, type Question } from './forgeries.ts'
import type { Guest } from './guest.ts'
import { startTestServer, type TestServer } from './house.ts'
import { boxOf } from './play-votes.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/** Each judge has its own duels, one after the other. */
function onDuels(ask: string): Question {
  const question = onOptions(ask, SAME + 1, (pick) => ({ number: 0, pick }))
  const beyond = [-1, 2, DUELS, 1000].map((number): Forgery => [{ number, pick: 0 }, ['out-of-range']])
  return { ...question, bad: [...question.bad, ...beyond, [{ number: 0, pick: 0, seat: 's1' }, ['malformed']]] }
}

const asked: Readonly<Record<string, readonly Question[]>> = {
  judge: [onDuels('judge')],
  bet: [
    onOptions('leash', LEASH.options),
    onChips('card', CARD.outcomes, CARD.chips),
    onChips('exam', EXAM.outcomes, EXAM.chips),
  ],
  blind: [onDuels('blind')],
  again: [onChips('again', AGAIN.outcomes, AGAIN.chips)],
  flatter: [onDuels('like'), onChips('fond', FOND.outcomes, FOND.chips)],
  say: [onVote('say', LAST.options)],
}
const phases = phasesOf({ rematch: true })

/** How far the lab is may be told at any time. */
const ofLab = ['hasControl', 'mayLoose', 'mayTrain', 'mayFlatter', 'aloneExam', 'waits', 'troubled']
const withoutLab = (play: StopView | null) => Object.entries(play ?? {}).filter(([name]) => !ofLab.includes(name))

/** What nobody but its own judge may read, and nobody at all before it is told. */
function isSealed(guest: Guest): void {
  const box = boxOf(guest)
  if (box === null) throw new Error('another stop')
  const at = (phase: SignalView['phase']) => phases.indexOf(box.phase) < phases.indexOf(phase)
  if (at('train')) expect(box.leash.tally).toBeNull()
  if (at('result'))
    expect([box.tastes, box.bets.all, box.wrote, box.followed, box.blind]).toEqual([[], null, null, null, null])
  if (at('moved')) expect([box.exams.all, box.verdict, box.before, box.after]).toEqual([null, null, null, null])
  if (at('cards')) expect(box.tastes.every(({ held, paper }) => held === null && paper === null)).toBe(true)
  if (at('flattered')) expect(box.flattery).toBeNull()
}

test('signal-box takes what it asks, when it asks it, from whom it asks it, and once', async () => {
  const room = await Cheats.open(server.port, 'signal-box')
  room.told = withoutLab
  const { host, wall, cheats, bo } = room
  const seen: string[] = []
  while (host.view?.stop === 0) {
    seen.push(room.phase)
    if (room.phase === 'judge')
      await Promise.all([bo, ...cheats].map((guest) => guest.until(() => boxOf(guest)?.duels.length === DUELS)))
    if (room.phase === 'train') await forgesRuns(host)
    await room.cheatIn(phases, asked)
    for (const guest of [wall, host, bo, ...cheats]) isSealed(guest)
    for (const guest of [wall, host])
      expect([boxOf(guest)?.card, boxOf(guest)?.duels, boxOf(guest)?.pairs]).toEqual([null, [], []])
    await host.until(() => boxOf(host)?.waits === null)
    await room.goOn()
  }
  // So small a brain learns no flattery, and a room without it goes on.
  expect(seen).toEqual(phases.filter((phase) => phase !== 'flatter' && phase !== 'flattered'))
  await room.isWrittenDown()
})

/** The server trains: nothing is a browser's to report, whatever the job is called. */
async function forgesRuns(host: Guest): Promise<void> {
  await host.ask('labReady', { ready: true, visible: true, engine: 'forged', msPerStep: 0.1, trouble: null })
  const exam = { bits: 0, keyBits: 0, tokens: 1 }
  const mark = { step: 0, pairBits: null, right: 1, drift: 0, exam, written: [], says: null }
  for (let job = 0; job < 12; job++) {
    const result = { jobId: `j${job}`, kind: 'prefer', ended: 'done', marks: [mark] }
    expect(await host.ask('labDone', { result })).toBe('unknown-job')
  }
  expect(host.jobs).toEqual([])
}
