/**
 * The projector with sixty players in the room: how soon its stage stands, and what a frame costs its scripts while the
 * passengers board and while a sentence runs forward through the model.
 */
import type { BrowserContext, Page } from 'playwright'
import type { Cast } from '../../e2e/cast.ts'
import { hurryToTrain } from '../../e2e/play-a-run.ts'
import { Guest } from '../../server/guest.ts'
import { type Figure, median } from './figure.ts'

const passengers = 60
const teams = 6

/** A room of six teams; it is left in its Train phase. */
export async function measureStage(cast: Cast, port: number): Promise<Figure[]> {
  const host = await cast.host()
  const wall = await cast.open('projector', `/projector/${cast.room.code}`, { width: 1920, height: 1080 }, timeFrames)
  const startMs = await stageStart(wall)
  await framesSoFar(wall)
  const guests: Guest[] = []
  for (let i = 0; i < passengers; i++) {
    guests.push(await Guest.player(port, cast.room.code, `Rider ${i + 1}`, `t${1 + (i % teams)}`))
  }
  await wall.locator('game-stage').evaluate(async (stage, all) => {
    while (Reflect.get(stage, 'view').players.joined !== all)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  }, passengers)
  await still(wall)
  const boarding = await framesSoFar(wall)
  await hurryToTrain({ host, projector: wall, players: [] })
  await framesSoFar(wall)
  // With all hands at their stations the first sentence goes on its way.
  await Promise.all(guests.map((guest) => guest.ask('play', { stop: 'run', ask: 'crank' })))
  await wall.locator('game-stage').evaluate(async (stage) => {
    while (!Reflect.get(stage, 'view').play.train.inspect)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  await still(wall)
  const forward = await framesSoFar(wall)
  await Promise.all(guests.map((guest) => guest.leave()))
  const frames = { unit: 'ms', goal: 4 } as const
  return [
    { what: 'stage: from its element to its first drawn frame', unit: 'ms', goal: 1500, values: [startMs] },
    {
      what: `stage: scripts a frame, ${passengers} players boarding (${boarding.length} frames)`,
      ...frames,
      values: [median(boarding)],
    },
    { what: `stage: scripts a frame, forward run (${forward.length} frames)`, ...frames, values: [median(forward)] },
  ]
}

/** Notes what every animation frame's script takes. */
async function timeFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const frames: number[] = []
    const request = window.requestAnimationFrame.bind(window)
    Reflect.set(window, 'frameTimes', frames)
    window.requestAnimationFrame = (callback) =>
      request((time) => {
        const began = performance.now()
        callback(time)
        frames.push(performance.now() - began)
      })
  })
}

/** Milliseconds of the frames since it was last asked. */
function framesSoFar(wall: Page): Promise<number[]> {
  return wall.evaluate((): number[] => {
    const frames: number[] = Reflect.get(window, 'frameTimes')
    return frames.splice(0)
  })
}

async function stageStart(wall: Page): Promise<number> {
  const stage = wall.locator('game-stage')
  await stage.waitFor({ state: 'attached' })
  const began = performance.now()
  await stage.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (Reflect.get(element, 'renderer') === null) await frame()
    // One in which the picture is handed over, one in which it is drawn.
    for (let i = 0; i < 2; i++) await frame()
  })
  const took = performance.now() - began
  await still(wall)
  return took
}

/** Resolves when nothing moves on the stage. */
async function still(wall: Page): Promise<void> {
  await wall.locator('game-stage').evaluate(async (element) => {
    for (let calm = 0; calm < 10;) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      calm = Reflect.get(element, 'isStill') === true ? calm + 1 : 0
    }
  })
}
