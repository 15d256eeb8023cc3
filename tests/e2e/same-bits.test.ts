/** The WASM engine trains to the same bits in Chromium as in Node, so that a browser's run can be replayed exactly. */
import { chromium } from 'playwright'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { buildEngine } from '../../scripts/build-engine.ts'
import { ensureBrowser, launchFlags } from '../../scripts/browser.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { trainMicro } from '../engine/wasm/train-micro.ts'

/** The same run as a script for the page. */
async function bundle(): Promise<string> {
  const entry = new URL('../engine/wasm/train-micro.ts', import.meta.url).pathname
  const lib = { entry, formats: ['iife' as const], name: 'run' }
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } })
  const output = Array.isArray(built) ? built.flatMap(({ output }) => output) : []
  const [script] = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  return script
}

it('trains to the same bits in Chromium and in Node', async () => {
  await buildEngine()
  const binary = await wasmBinary()
  const here = await trainMicro(binary)
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchFlags })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundle() })
    const there: unknown = await page.evaluate(`run.trainMicro(new Uint8Array([${binary.join()}]))`)
    expect(here.length).toBeGreaterThan(1000)
    expect(there).toEqual(here)
  } finally {
    await browser.close()
  }
})
