/**
 * An iPad of 2014 to 2017, as near as Chromium comes to it: without all that Safari 15.4 does not have, and without WASM
 * SIMD, a whole Run is played by phones, desk with its lab and wall, and all three stops by one alone; nothing is missed.
 */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { examOn, finish, playUntilTrain, startTurbo, teachCard } from './play-a-run.ts'
import { flashcard, pileOfMath, run } from './play-solo.ts'
import { costumeFlags, wearSafari } from './safari-costume.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue(costumeFlags)

it('plays a whole Run on every screen', async () => {
  const cast = await venue().room({ plan: ['run'], teams: 2 }, undefined, wearSafari)
  const host = await cast.host()
  const kernels = [...(await readFile('build/engine.wasm'))]
  const here = await host.evaluate(
    (bytes) => ({
      sorts: 'findLast' in Array.prototype && 'structuredClone' in globalThis,
      idles: 'requestIdleCallback' in globalThis,
      internals: 'attachInternals' in HTMLElement.prototype,
      simd: WebAssembly.validate(new Uint8Array(bytes)),
    }),
    kernels,
  )
  expect(here).toEqual({ sorts: true, idles: false, internals: false, simd: false })
  const projector = await cast.projector()
  const players = [await cast.player('Ada', 'Otters'), await cast.player('Bo', 'Kites')]
  const seated = { host, projector, players }
  await playUntilTrain(seated, teachCard)
  await startTurbo(seated)
  const shown = await examOn(seated)
  expect(shown.after).toBeLessThan(shown.before)
  await finish(seated)
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

it('plays solo, trains in its own page, and goes on where it was after a reload', async () => {
  // A worker that answers for the page would hide the lab's worker from the costume.
  const context = await venue().browser.newContext({
    viewport: { width: 768, height: 1024 },
    serviceWorkers: 'block',
  })
  await wearSafari(context)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
  await page.goto(`${venue().base}/solo`)
  await page.getByLabel('Model').selectOption('small')
  await page.getByRole('button', { name: 'Start' }).click()
  await pileOfMath(page)
  await flashcard(page)
  const { before, after } = await run(page)
  expect(after).toBeLessThan(before)
  expect(troubles).toEqual([])
  await context.close()
})
