/**
 * The whole check, as README names it: lint, format, types, build, then every test in Node, and after those in real browsers.
 * Closes with a line that counts tests, and names those that passed at their second try only (docs/decisions/0031).
 *
 * `--check`: all that needs no build and no browser. `--changed [commit]`: the tests that reach what was changed since that
 * commit, since the last one if not said.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser, ensureFirefox, ensureShell } from './browser.ts'
import { changedFiles, kindsFor, reachedFiles } from './changed.ts'
import { closingLine, type Counts, countsOf } from './count-tests.ts'
import { ensureCaddy, ensureNginx, ensureRedis, ensureSystemdAnalyze } from './programs.ts'
import { ensurePostgres } from './postgres.ts'

function run(title: string, command: string, ...args: string[]): void {
  console.log(`\n== ${title}`)
  const done = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.status !== 0) {
    console.error(`\n${title} failed.`)
    process.exit(1)
  }
}

function lookAtSources(): void {
  run('Lint', 'oxlint', '--type-aware', '--deny-warnings')
  run('Format', 'oxfmt', '--check')
  run('Types', 'tsc', '-b')
}

function buildForBrowsers(): void {
  console.log(`\nBrowsers for the end-to-end tests: ${ensureBrowser()}, ${ensureShell()}, ${ensureFirefox()}`)
  // Two runs that look for it at once would install it at once.
  console.log(
    `In front of the server: ${ensureNginx()}, ${ensureCaddy()}; a database behind it: ${ensurePostgres()}; between processes: ${ensureRedis()}`,
  )
  console.log(`What checks its unit: ${ensureSystemdAnalyze()}`)
  run('Build', 'node', 'scripts/build.ts', '--if-stale')
}

const [mode, since = 'HEAD'] = process.argv.slice(2)
switch (mode) {
  case undefined:
    lookAtSources()
    buildForBrowsers()
    finish([await runTests('all')])
  case '--check':
    lookAtSources()
    finish([await runTests('unit', '--project', 'unit')])
  case '--changed': {
    const changed = changedFiles(since)
    const reached = reachedFiles(changed)
    lookAtSources()
    const kinds = kindsFor(changed).flatMap((kind) => ['--project', kind])
    const inNode = await runTests('changed', ...kinds, '--changed', since, '--passWithNoTests')
    if (reached.length === 0) finish([inNode], true)
    buildForBrowsers()
    finish([inNode, await runTests('reached', ...reached)])
  }
  default:
    console.error(`npm test, npm run check, or npm test -- --changed [commit]; there is no ${mode}.`)
    process.exit(2)
}

interface Run extends Counts {
  readonly isGreen: boolean
}

/** Says how many there were, and ends. `mayBeNone`: nothing that was to be run is no fault. */
function finish(runs: readonly Run[], mayBeNone = false): never {
  // What failed in the run that was done first has long scrolled away.
  for (const red of runs.flatMap((each) => each.red)) console.log(`\nFailed: ${red}`)
  console.log(`\n${closingLine(runs)}`)
  const isAny = mayBeNone || runs.some(({ passed }) => passed > 0)
  process.exit(runs.every(({ isGreen }) => isGreen) && isAny ? 0 : 1)
}

async function runTests(title: string, ...wanted: string[]): Promise<Run> {
  console.log(`\n== Tests: ${title}`)
  const report = `build/test-${title}.json`
  rmSync(report, { force: true })
  const args = ['run', ...wanted, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = spawn('vitest', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  await once(vitest, 'close')
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0, second: [], red: [], isGreen: false }
  return { ...countsOf(JSON.parse(readFileSync(report, 'utf8'))), isGreen: vitest.exitCode === 0 }
}
