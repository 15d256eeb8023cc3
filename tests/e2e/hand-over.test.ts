/**
 * The lab of a host's browser, through the screen: it starts on WASM, hands over to WebGPU once a model is trained, loses
 * the graphics card in mid-run, says so, and goes on with WASM to an exam that the server confirms.
 */
import type { Browser, Page } from 'playwright'
import { expect, it } from 'vitest'
import { CardWatch } from './card-watch.ts'
import { patience } from './cast.ts'
import { examOn, hurryToTrain, startTurbo } from './play-a-run.ts'
import { launchBrowser } from './browser.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue(() => launchBrowser({ webgpu: true }))

it('hands over to WebGPU, and goes on without the card when it is lost in mid-run', async () => {
  const cast = await venue().room({ plan: ['run'], teams: 2, brain: 'class', pace: 1 })
  const card = new CardWatch()
  const host = await cast.host('?software-gpu', card.watch)
  const projector = await cast.projector()
  const players = [await cast.player('Ada', 'Otters')]
  const desk = host.getByRole('region', { name: 'Who trains' })
  await desk.getByText('This browser trains the model on the processor (wasm-relaxed)').waitFor()
  await hurryToTrain({ host, projector, players })
  await expect.poll(() => card.answers(), { timeout: patience }).toBeGreaterThan(0)
  await startTurbo({ host, projector, players })

  await desk.getByText('This browser trains the model on the graphics card (webgpu)').waitFor()
  await expect.poll(() => stepsDone(desk), { timeout: patience }).toBeGreaterThan(0)
  await loseCard(venue().browser)
  await desk.getByText('The graphics card was lost. The processor goes on').waitFor()
  expect(await desk.textContent()).toContain('This browser trains the model on the processor (wasm-relaxed)')
  expect(await stepsDone(desk)).toBeLessThan(300)

  const shown = await examOn({ host, projector, players })
  expect(shown.after).toBeLessThan(shown.before - 1)
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

/** Of the running job, as its bar shows them. */
async function stepsDone(desk: ReturnType<Page['getByRole']>): Promise<number> {
  return Number(await desk.getByRole('progressbar', { name: 'training', exact: true }).getAttribute('value'))
}

/** Ends the browser's process that works with the graphics card, as a driver's crash does. */
async function loseCard(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  await session.send('Browser.crashGpuProcess')
}
