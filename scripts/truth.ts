/**
 * `npm run truth`: repeats the experiments that the lessons quote, in the project's own engine, with several seeds, and
 * fails when one of them no longer comes out as the lessons say. `--fast` is the short run; a name such as
 * `X6` runs that one alone.
 */
import { experiments } from '../tests/truth/experiments.ts'
import { deviation, holds, mean } from '../tests/truth/finding.ts'
import { openWorld } from '../tests/truth/world.ts'
import { buildEngine } from './build-engine.ts'

const words = process.argv.slice(2)
const fast = words.includes('--fast')
const named = words.filter((word) => !word.startsWith('--'))
const seeds = fast ? [1, 2] : [1, 2, 3]
const chosen = experiments.filter(({ id, fast: short }) => (named.length > 0 ? named.includes(id) : short || !fast))
if (chosen.length === 0) throw new Error(`no experiment is called ${named.join(', ')}`)

await buildEngine()
const world = await openWorld()
let broken = 0
for (const { id, claim, run } of chosen) {
  const began = performance.now()
  console.log(`\n${id}  ${claim}`)
  for (const finding of await run(world, seeds)) {
    const ok = holds(finding)
    if (!ok) broken++
    const wanted = finding.range ? `${ok ? 'holds' : 'BROKEN'}, wants ${finding.range.join(' to ')}` : ''
    const figure = `${mean(finding.values).toPrecision(3)} +- ${deviation(finding.values).toPrecision(2)}`
    console.log(`  ${finding.what.padEnd(44)} ${figure.padEnd(22)} ${wanted}`)
  }
  console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
console.log(
  broken === 0 ? '\nEvery claim holds.' : `\n${broken} claims are broken: the lessons must follow, see docs/truth.md.`,
)
process.exitCode = broken === 0 ? 0 : 1
