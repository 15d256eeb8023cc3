/**
 * `npm run bench`: every engine and two other trainers side by side, in one run on this machine: in a real Chromium
 * through the app's own speed test, WASM in Node, and the host's work alone. Prints Markdown, writes build/bench/*.json.
 * `--quick` takes a few minutes, without tfjs on plain JavaScript, which takes seconds a step and is in no goal;
 * `--shape micro,classroom,g` and `--only webgpu,jax-webgpu` take a part. Nothing else should run meanwhile.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { BenchScreen } from '../client/screens/bench-screen.ts'
import { contestantIds, contestantOf } from '../shared/bench/contestants.ts'
import { markdownOf } from '../shared/bench/markdown.ts'
import { benchFileSchema, benchReportSchema, type BenchReport } from '../shared/bench/report.ts'
import type { BenchPlan } from '../shared/bench/run-bench.ts'
import { benchShapes, type ShapeName } from '../shared/bench/shapes.ts'
import { openVenue } from '../tests/e2e/venue.ts'
import { benchNullDevice, benchWasmInNode } from './bench-in-node.ts'

const plan = planOf(process.argv.slice(2))
const beside: BenchPlan = { ...plan, widths: false, forks: false }
console.error(`${cpus()[0]?.model}, ${cpus().length} threads`)
console.error('Host work on a device that computes nothing ...')
const nullDevice = await benchNullDevice({ ...beside, shapes: ['g'] })
console.error('WASM in Node ...')
const node = await benchWasmInNode(beside)
const browser = await benchInBrowser(plan)
const file = benchFileSchema.parse({ browser, node, nullDevice })
mkdirSync('build/bench', { recursive: true })
const name = `build/bench/${browser.made.replaceAll(/[:.]/g, '-')}`
writeFileSync(`${name}.json`, JSON.stringify(file, null, 2))
writeFileSync(`${name}.md`, `${markdownOf(file)}\n`)
console.log(markdownOf(file))
console.error(`\nWritten to ${name}.json and .md`)
// jax-js and Dawn keep threads of their own.
process.exit(0)

function planOf(words: string[]): BenchPlan {
  const { values } = parseArgs({
    args: words,
    options: { quick: { type: 'boolean' }, shape: { type: 'string' }, only: { type: 'string' } },
  })
  const quick = values.quick ?? false
  const names = (Object.keys(benchShapes) as ShapeName[]).filter(
    (name) => values.shape?.split(',').includes(name) ?? true,
  )
  const wanted = values.only?.split(',')
  const only = contestantIds.filter((id) => wanted?.includes(id) ?? !(quick && contestantOf(id).on === 'cpu'))
  if (names.length === 0) throw new Error(`no shape is called ${values.shape}: ${Object.keys(benchShapes).join(', ')}`)
  if (only.length === 0) throw new Error(`nobody is called ${values.only}: ${contestantIds.join(', ')}`)
  const whole = values.shape === undefined
  return { shapes: whole && quick ? ['classroom'] : names, widths: whole && !quick, forks: whole, only, quick }
}

async function benchInBrowser(plan: BenchPlan): Promise<BenchReport> {
  const venue = await openVenue(['--enable-unsafe-webgpu'])
  const page = await (await venue.browser.newContext()).newPage()
  let said = ''
  const watch = setInterval(() => {
    void page
      .locator('.now')
      .textContent({ timeout: 500 })
      .then((now) => {
        if (now !== null && now !== said) console.error(now)
        said = now ?? said
      })
      .catch(() => undefined)
  }, 3000)
  try {
    await page.goto(`${venue.base}/bench`)
    const screen = page.locator('bench-screen')
    await screen.waitFor()
    const report = await screen.evaluate((element, asked) => (element as BenchScreen).measure(asked, true), plan)
    const { machine, ...figures } = benchReportSchema.parse(report)
    const version = `Chromium ${venue.browser.version()}`
    return { ...figures, machine: { ...machine, processor: cpus()[0]?.model ?? null, browser: version } }
  } finally {
    clearInterval(watch)
    await venue.close()
  }
}
