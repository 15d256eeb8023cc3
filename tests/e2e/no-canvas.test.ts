/** A browser that draws no canvas at all: the wall shows the valley as SVG instead, and the match is played as ever. */
import type { BrowserContext } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Cast } from './cast.ts'
import { examOn, hurryToTrain, startTurbo, toExplain } from './play-a-run.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue(['--disable-gpu', '--disable-3d-apis'])

let cast: Cast

beforeEach(async () => {
  cast = await venue().room({ plan: ['run'], teams: 2 })
})
afterEach(() => cast.leave())

/** No flag of the browser takes the plain 2d canvas away. */
async function refuseCanvas(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => null))
}

it('shows the valley on the wall, with the two measurements of the exam', async () => {
  const host = await cast.host()
  const projector = await cast.open(
    'projector',
    `/projector/${cast.room.code}`,
    { width: 1920, height: 1080 },
    refuseCanvas,
  )
  const ada = await cast.player('Ada', 'Otters')
  const valley = projector.getByRole('img', { name: /^Altitude profile/ }).first()
  await valley.waitFor()
  expect(await projector.locator('canvas').count()).toBe(0)
  await hurryToTrain({ host, projector, players: [ada] })
  await startTurbo({ host, projector, players: [ada] })
  const { before, after } = await examOn({ host, projector, players: [ada] })
  expect(after).toBeLessThan(before)
  const drawn = (await valley.textContent()) ?? ''
  expect(drawn).toContain(before.toFixed(2))
  expect(drawn).toContain(after.toFixed(2))
  // What the stage would have drawn with its figures is on the wall in plain text.
  await projector.getByText('The opening card').waitFor()
  await toExplain({ host, players: [ada] })
  expect(cast.troubles).toEqual([])
})
