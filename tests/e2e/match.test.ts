/**
 * A whole Run in a real browser against a real server: one host, one projector, players in two teams. The
 * loss falls on the wall, is what the server measured, and can be recomputed from the exported match.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { ExportedMatch } from '../../shared/protocol/http.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { eventsOf, openRoom } from '../server/guest.ts'
import { launchBrowser } from './browser.ts'
import { CardWatch } from './card-watch.ts'
import { Cast, patience } from './cast.ts'
import { examOn, finish, hurryToTrain, playUntilTrain, type Seated, startTurbo, teachCard } from './play-a-run.ts'
import { isTakenHome } from './taken-home.ts'
import { SHOW_PACE } from './venue.ts'

let folder: string
let server: ChildServer
let browser: Browser
let cast: Cast

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-match-'))
  server = await startChildServer(folder)
})
afterEach(async () => {
  await cast.leave()
  await browser.close()
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

const base = () => `http://localhost:${server.port}`

/** Who may play, by name and team. */
const people = [
  ['Ada', 'Otters'],
  ['Bo', 'Otters'],
  ['Cy', 'Kites'],
  ['Di', 'Kites'],
] as const

async function seat(options: { players: number; pace: number; card?: CardWatch }): Promise<Seated> {
  const { pace, card } = options
  browser = await launchBrowser({ webgpu: card !== undefined })
  const room = await openRoom(server.port, { plan: ['run'], teams: 2, brain: 'small', pace })
  cast = new Cast(browser, base(), room)
  const host = card === undefined ? await cast.host() : await cast.host('?software-gpu', card.watch)
  const projector = await cast.projector()
  const players: Page[] = []
  for (const [name, team] of people.slice(0, options.players)) players.push(await cast.player(name, team))
  return { host, projector, players }
}

/** What the host's desk says of who trains. */
async function trainedBy({ host }: Seated, sentence: string): Promise<void> {
  const desk = host.getByRole('region', { name: 'Who trains' })
  await expect.poll(() => desk.textContent(), { timeout: patience }).toContain(sentence)
}

/** From now on `desk()` gives everything that the host's desk has said of who trains, and of what is being done. */
async function listen({ host }: Seated): Promise<() => Promise<string[]>> {
  const desk = host.getByRole('region', { name: 'Who trains' })
  const told = await desk.evaluateHandle((element) => {
    const sentences: string[] = []
    new MutationObserver(() => sentences.push(element.textContent.replaceAll(/\s+/g, ' '))).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    return sentences
  })
  return () => told.jsonValue()
}

async function exported(): Promise<ExportedMatch> {
  const headers = { 'x-host-secret': cast.room.secret }
  return (await (await fetch(`${base()}/api/rooms/${cast.room.code}/export`, { headers })).json()) as ExportedMatch
}

/** Behind the last exam, as the export holds them. */
async function lastWeights(): Promise<Checkpoint> {
  const { checkpoints } = await exported()
  return checkpointFromBytes(new Uint8Array(Buffer.from(Object.values(checkpoints).at(-1) ?? '', 'base64')))
}

/** The export agrees with the wall and with the board. */
async function provesItself(shown: { before: number; after: number }, players: number): Promise<ExportedMatch> {
  const match = await exported()
  const board = (await (await fetch(`${base()}/api/boards/world/town`)).json()) as BoardRow[]
  expect(board).toEqual(match.board.map((row) => ({ ...row, matchCode: '' })))
  const [row] = match.board
  expect(row).toMatchObject({ audited: true, players })
  expect(row.beforeBits).toBeCloseTo(shown.before, 2)
  expect(row.afterBits).toBeCloseTo(shown.after, 2)
  return match
}

/** It agrees with itself, too, when it is folded and its jobs are done again; after a kill: server/replay/restarted.test.ts. */
async function comesOutAgain(match: ExportedMatch): Promise<void> {
  const file = join(folder, 'match.json')
  writeFileSync(file, JSON.stringify(match))
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/replay.ts', file], {
    env: { ...process.env, DATA_DIR: folder },
  })
  const [row] = match.board
  expect(stdout).toContain('Everything agrees.')
  expect(stdout).toContain((row.beforeBits - row.afterBits).toFixed(4))
}

describe('a whole Run', () => {
  test('with WebGPU (software adapter)', async () => {
    const card = new CardWatch()
    const seated = await seat({ players: 1, pace: 1, card })
    await hurryToTrain(seated, teachCard)
    await expect.poll(() => card.answers(), { timeout: patience }).toBeGreaterThan(0)
    const before = await card.answers()
    const desk = await listen(seated)
    await startTurbo(seated)
    // At the leg's own pace: what the host's button hurries may be over before the card has its turn.
    await expect.poll(() => card.answers(), { timeout: patience }).toBeGreaterThan(before)
    const shown = await examOn(seated)
    expect(await desk()).toContainEqual(
      expect.stringMatching(/This browser trains the model on the graphics card \(webgpu\).*Working: training, \d+ of/),
    )
    expect(shown.after).toBeLessThan(shown.before)
    await finish(seated)
    await comesOutAgain(await provesItself(shown, 1))
    expect(cast.troubles).toEqual([])
  })

  test('without WebGPU, and the report agrees', async () => {
    const seated = await seat({ players: 4, pace: SHOW_PACE })
    await playUntilTrain(seated)
    await trainedBy(seated, 'This browser trains the model on the processor (wasm-relaxed)')
    await startTurbo(seated)
    const shown = await examOn(seated)
    expect(shown.after).toBeLessThan(shown.before)
    await seated.projector.getByRole('heading', { name: 'What each team’s cargo did' }).waitFor()
    await finish(seated)
    await comesOutAgain(await provesItself(shown, 4))
    await seated.host.getByRole('link', { name: 'Open the report' }).first().click()
    const drop = seated.host.getByText(/Surprise at unseen sentences .* fell from/)
    await drop.waitFor()
    expect(await drop.textContent()).toContain(`from ${shown.before.toFixed(2)} to ${shown.after.toFixed(2)}`)
    await isTakenHome(seated.host, await lastWeights(), storedPack('town').words, folder)
    expect(cast.troubles).toEqual([])
  })

  test('with the host’s tab reloaded in mid-training, and then the server killed: everybody comes back by themselves', async () => {
    const seated = await seat({ players: 2, pace: 1 })
    await hurryToTrain(seated)
    await startTurbo(seated)
    const legs = await legsDone()
    await seated.host.reload()
    await expect.poll(legsDone, { timeout: patience }).toBeGreaterThan(legs)
    expect(cast.troubles).toEqual([])
    await startTurbo(seated, 'drive.keep')
    const { port } = server
    await server.kill()
    server = await startChildServer(folder, port)
    await seated.projector.getByText('2 of 2 players connected').waitFor()
    const shown = await examOn(seated)
    expect(shown.after).toBeLessThan(shown.before)
    await finish(seated)
    await provesItself(shown, 2)
  })
})

/** Legs of the training that are over, as the room's log tells. */
async function legsDone(): Promise<number> {
  const events = await eventsOf(server.port, cast.room)
  return events.filter((event) => event.type === 'lab-done' && event.result.kind === 'train').length
}
