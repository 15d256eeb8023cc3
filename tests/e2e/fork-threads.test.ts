/** A population on Web Workers comes to the bits of one thread in Node. Without cross-origin isolation: a school's plain http. */
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildEngine } from '../../scripts/build-engine.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { forksMicro } from '../engine/wasm/train-micro.ts'
import { launchBrowser } from './browser.ts'
import { type ServedPage, servePage } from './serve-page.ts'

let served: ServedPage
let browser: Browser

beforeAll(async () => {
  await buildEngine()
  served = await servePage('fork-page')
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

it('spreads forks over Web Workers, with the bits of one thread', async () => {
  const page = await browser.newPage()
  await page.goto(served.address)
  await page.waitForFunction('typeof population === "object"')
  expect(await page.evaluate('crossOriginIsolated')).toBe(false)
  const bits = await forksMicro(await wasmBinary())
  expect(bits.length).toBeGreaterThan(1000)
  expect(await page.evaluate('population')).toEqual({ bits, started: 2, lost: [], most: [0, 0, 2, 2, 3, 8] })
})
