/**
 * `npm run bench`: every engine and two other trainers side by side, in one run on this machine: the host's work alone,
 * WASM in Node, and everything in a real Chromium through the app's own speed test. Prints Markdown at the end, and on the
 * way who is at work. build/bench/*.json and *.md are written as the figures come, so a run that is stopped leaves them.
 * `--jobs` measures the lab's longest jobs alone, some two minutes. `--quick` takes a few minutes, without tfjs on plain JavaScript, which takes seconds a step and is in no goal;
 * `--shape micro,classroom,g` and `--only webgpu,jax-webgpu` take a part. Nothing else should run meanwhile.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { BenchScreen } from '../client/screens/bench-screen.ts'
import { contestantIds, contestantOf } from '../shared/bench/contestants.ts'
import { markdownOf } from '../shared/bench/markdown.ts'
import { benchFileSchema, benchReportSchema, type BenchFile, type BenchReport } from '../shared/bench/report.ts'
import type { BenchHooks, BenchPlan } from '../shared/bench/run-bench.ts'
import { benchShapes } from '../shared/bench/shapes.ts'
import { namesIn } from '../shared/measures/entries.ts'
import { launchBrowser } from '../tests/e2e/browser.ts'
import { openOwnVenue } from '../tests/e2e/venue.ts'
import { storedPack } from '../tests/packs/stored-pack.ts'
import { benchJobs } from './bench-jobs.ts'
import { benchNullDevice, benchWasmInNode, type NodeHooks } from './bench-in-node.ts'

const words = process.argv.slice(2)
/** The lab's longest jobs, and nothing else. */
const onlyJobs = words.includes('--jobs')
const plan = planOf(words.filter((word) => word !== '--jobs'))
const beside: BenchPlan = { ...plan, widths: false, forks: false }
const name = `build/bench/${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
let file: BenchFile = { finished: false, browser: null, node: null, nullDevice: null }
let now = { line: '', share: 0 }
const named = new Set<string>()

mkdirSync('build/bench', { recursive: true })
console.error(`${cpus()[0]?.model}, ${cpus().length} threads. Figures go to ${name}.json as they come.`)
setInterval(sayNow, 10_000)
await benchJobs(storedPack('town'), {
  say: (part, id) => tell('jobs', part, id, 0),
  kept: (jobs) => keep({ jobs: [...jobs] }),
})
if (!onlyJobs) {
  await benchNullDevice({ ...beside, shapes: ['g'] }, nodeHooks('null device', 'nullDevice'))
  await benchWasmInNode(beside, nodeHooks('WASM in Node', 'node'))
  await benchInBrowser(plan)
}
keep({ finished: true })
console.log(markdownOf(file))
console.error(`\nWritten to ${name}.json and .md`)
// jax-js and Dawn keep threads of their own.
process.exit(0)

function keep(part: Partial<BenchFile>): void {
  file = benchFileSchema.parse({ ...file, ...part })
  writeFileSync(`${name}.json`, JSON.stringify(file, null, 2))
  writeFileSync(`${name}.md`, `${markdownOf(file)}\n`)
}

/** Who is at work: at once when they begin a part, and then every ten seconds whose turn it is. */
function tell(where: string, part: string, id: string, share: number): void {
  now = { line: `${where}, ${part}: ${id}`, share }
  if (!named.has(now.line)) sayNow()
}

/** Since when the run goes on, how much of the place is done, and who is at work there. */
function sayNow(): void {
  if (now.line === '') return
  named.add(now.line)
  const seconds = Math.floor(performance.now() / 1000)
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  console.error(`${time.padStart(5)} ${String(Math.floor(100 * now.share)).padStart(4)} %  ${now.line}`)
}

function nodeHooks(where: string, field: 'node' | 'nullDevice'): NodeHooks {
  return {
    say: (part, id, share) => tell(where, part, id, share),
    kept: (report) => keep({ [field]: report }),
  }
}

function planOf(words: string[]): BenchPlan {
  const { values } = parseArgs({
    args: words,
    options: { quick: { type: 'boolean' }, shape: { type: 'string' }, only: { type: 'string' } },
  })
  const quick = values.quick ?? false
  const names = chosen('shape', namesIn(benchShapes), values.shape)
  const only = chosen('contestant', contestantIds, values.only).filter(
    (id) => values.only !== undefined || !(quick && contestantOf(id).on === 'cpu'),
  )
  const whole = values.shape === undefined
  return { shapes: whole && quick ? ['classroom'] : names, widths: whole && !quick, forks: whole, only, quick }
}

/** Those that were asked for, by names between commas; all where nothing was asked. Throws at a name that nobody has. */
function chosen<T extends string>(what: string, all: readonly T[], asked: string | undefined): readonly T[] {
  const wanted = asked?.split(',')
  const unknown = wanted?.find((name) => !all.some((one) => one === name))
  if (unknown !== undefined) throw new Error(`no ${what} is called ${unknown}: ${all.join(', ')}`)
  return wanted === undefined ? all : all.filter((one) => wanted.includes(one))
}

/** What the page calls while it measures. */
interface Listener {
  readonly benchSaid: BenchHooks['say']
  readonly benchKept: (report: BenchReport) => void
}

async function benchInBrowser(plan: BenchPlan): Promise<void> {
  const venue = await openOwnVenue(() => launchBrowser({ webgpu: true }))
  const browser = `Chromium ${venue.browser.version()}`
  const keepReport = (found: unknown) => {
    const { machine, ...figures } = benchReportSchema.parse(found)
    keep({ browser: { ...figures, machine: { ...machine, processor: cpus()[0]?.model ?? null, browser } } })
  }
  try {
    const page = await (await venue.browser.newContext()).newPage()
    const ended = new Promise<never>((_, reject) => page.once('crash', () => reject(new Error('the page crashed'))))
    await page.exposeFunction('benchSaid', (part: string, id: string, share: number) =>
      tell('browser', part, id, share),
    )
    await page.exposeFunction('benchKept', keepReport)
    await page.goto(`${venue.base}/bench`)
    const screen = page.locator('bench-screen')
    await screen.waitFor()
    const measured = screen.evaluate((element, asked) => {
      const { benchSaid: said, benchKept: kept } = globalThis as unknown as Listener
      return (element as BenchScreen).measure(asked, true, { said, kept })
    }, plan)
    keepReport(await Promise.race([measured, ended]))
  } finally {
    await venue.close()
  }
}
