/** A run of the benchmark as Markdown, to read in the terminal and to paste into docs/performance.md. */
import { entryAt } from '../measures/entries.ts'
import { contestantOf } from './contestants.ts'
import { digits, goalsOf } from './goals.ts'
import { jobCells } from './job-rows.ts'
import type { Absence, BenchFile, BenchMachine, BenchReport, Entry, ForkPoint, Population, Race } from './report.ts'

export function markdownOf(file: BenchFile): string {
  const { browser, node, nullDevice, jobs = [] } = file
  const goals = goalsOf(file).map(({ figure, goal, measured, met }) => [figure, goal, measured, verdictOf(met)])
  const known = browser ?? node ?? nullDevice
  return [
    ...(known ? [`Measured ${known.made.slice(0, 10)}. ${machineLine(known.machine)}`] : []),
    ...(file.finished ? [] : ['This run has not come to its end.']),
    table(['figure', 'goal', 'measured', 'goal met'], goals),
    ...(browser ? figureSections('In the browser', browser) : []),
    ...(node ? figureSections(`In ${node.machine.browser}`, node) : []),
    ...(jobs.length > 0
      ? [
          "### The lab's longest jobs, in Node on one thread, seconds",
          table(
            ['job', 'work', 'our engine', 'CPU', 'tfjs on WASM', 'CPU', 'times the CPU', 'same numbers'],
            jobCells(jobs),
          ),
        ]
      : []),
    ...(nullDevice ? figureSections("Host work alone, on Dawn's null device", nullDevice) : []),
  ].join('\n\n')
}

function figureSections(where: string, { races, widths, forks, populations }: BenchReport): string[] {
  return [
    ...races.map((race) => raceSection(`${where}: ${race.name}`, race)),
    ...(forks.length > 0 ? [forkSection(forks, populations)] : []),
    ...(widths.length > 0 ? [widthSection(widths)] : []),
  ]
}

function machineLine({ processor, threads, browser, adapter, isolated }: BenchMachine): string {
  const card = adapter
    ? `${adapter.vendor} ${adapter.architecture} ${adapter.description}`.trim() +
      (adapter.software ? ' (software)' : '')
    : 'none'
  return `Processor: ${processor ?? 'unknown'}, ${threads} threads. Browser: ${browser}${isolated ? ', isolated' : ''}. WebGPU adapter: ${card}.`
}

function raceSection(title: string, race: Race): string {
  const { vocab, context, layers, width, heads, rows, reference } = race
  const sizes = `V ${vocab}, T ${context}, L ${layers}, d ${width}, ${heads} heads, ${rows} rows.`
  const compared = reference ? ` Losses are compared with ${reference}.` : ''
  const columns = [
    'trainer',
    'on',
    'ms a step',
    'timings',
    'quartiles',
    'least',
    'first step ms',
    'losses',
    'dispatches',
    'submits',
    'buffers',
    'bind groups',
    'MB',
  ]
  return `### ${title}\n\n${sizes}${compared}\n\n${table(columns, race.entries.map(entryRow))}`
}

function entryRow(entry: Entry): string[] {
  const { by, on } = contestantOf(entry.id)
  if (!entry.ran) return [by, on, '-', '-', reasonOf(entry), ...Array.from({ length: 8 }, () => '-')]
  const { step, burst, firstStepMs, losses, agrees, difference, calls } = entry
  const same = agrees === null ? '-' : `${agrees ? 'same' : 'DIFFER'} to ${digits(difference)} (${losses.length} steps)`
  const asked = calls
    ? [calls.dispatches, calls.submits, calls.buffers, calls.bindGroups, calls.bytes / 1e6]
    : [null, null, null, null, null]
  const spread = `${digits(step.lower)} to ${digits(step.upper)}`
  const timings = `${step.count} of ${burst}`
  const times = [digits(step.median), timings, spread, digits(step.least), digits(firstStepMs)]
  return [by, on, ...times, same, ...asked.map(digits)]
}

/** Why somebody is missing, in the place of a figure. */
function reasonOf({ why, detail }: { readonly why: Absence; readonly detail: string }): string {
  return detail === '' ? why : `${why} (${detail})`
}

function widthSection(races: readonly Race[]): string {
  const ids = [...new Set(races.flatMap(({ entries }) => entries.map(({ id }) => id)))]
  const rows = ids.map((id) => {
    const cells = races.map(({ entries }) => entries.find((entry) => entry.id === id))
    const { by, on } = contestantOf(id)
    return [by, on, ...cells.map((entry) => (!entry ? '-' : entry.ran ? digits(entry.step.median) : reasonOf(entry)))]
  })
  const heads = ['trainer', 'on', ...races.map(({ width }) => `d ${width}`)]
  return `### Milliseconds a step over d, classroom shape\n\n${table(heads, rows)}`
}

function forkSection(forks: readonly ForkPoint[], populations: readonly Population[]): string {
  const counts = [...new Set(forks.map(({ count }) => count))]
  const rows = [...new Set(forks.map(({ id }) => id))].map((id) => {
    const cells = counts.map((count) => forks.find((one) => one.id === id && one.count === count))
    const whole = populations.find((one) => one.id === id)
    return [id, ...cells.map((point) => (point ? pointCell(point) : '-')), whole ? populationCell(whole) : '-']
  })
  const heads = ['engine', ...counts.map((count) => `F ${count}`), 'one job against one after another']
  return `### Milliseconds a step of one fork (quartiles), F forks in one job, classroom shape\n\n${table(heads, rows)}`
}

function pointCell(point: ForkPoint): string {
  if (!point.ran) return reasonOf(point)
  const { median, lower, upper } = point.step
  return `${digits(median)} (${digits(lower)} to ${digits(upper)})`
}

function populationCell(whole: Population): string {
  if (!whole.ran) return reasonOf(whole)
  return `${digits(whole.inTurn / whole.together)}x (${whole.forks} x ${whole.steps})`
}

function verdictOf(met: boolean | null): string {
  return met === null ? '-' : met ? 'yes' : 'NO'
}

/** Columns padded to one width, so that it reads as well in a terminal. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) => Math.max(head.length, 3, ...rows.map((row) => entryAt(row, at).length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(entryAt(widths, at))).join(' | ')} |`
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
