/**
 * A report says words. Each stop is played by simulated players, and its report is rendered with nothing brought along but what
 * the report's own page and the stop's `report.ts` bring: a text that they forget would stand there as its key.
 */
import type { TemplateResult } from 'lit'
import { afterEach, expect, it, vi } from 'vitest'
import { playMatch } from '../../../client/gallery/play-match.ts'
import type { StopReporter } from '../../../client/faces/face.ts'
import { type RoomReport, roomReport } from '../../../shared/match/report.ts'
import type { Match } from '../../../shared/match/types.ts'
import { stops } from '../../../stops/rules.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { quickLab } from '../../match/quick-lab.ts'

/** As a key looks: `brief.half-way.a`. */
const KEY = /(?<![\w.@/-])[a-z][a-z0-9-]*(?:\.[a-z0-9-]*[a-z][a-z0-9-]*)+(?![\w/-])/g

afterEach(() => {
  vi.unstubAllGlobals()
})

async function playedReport(stop: string): Promise<RoomReport> {
  const matches: Match[] = []
  await playMatch(smallRules, quickLab(smallPack), [stop], (_event, match) => matches.push(match))
  const last = matches.at(-1)
  if (last === undefined) throw new Error('nothing was played')
  return roomReport(last, smallRules, 'a key')
}

/** What the page and its files say, with a memory for texts of its own. */
async function saidIn(report: RoomReport): Promise<string[]> {
  vi.resetModules()
  // Elements are defined once a page, and here each report is a page of its own (tests/fresh-elements.ts).
  vi.stubGlobal('customElements', Reflect.construct(customElements.constructor, []))
  vi.stubGlobal('innerWidth', 1366)
  // What is on every page (app-shell.ts).
  await import('../../../client/locale/en/room.ts')
  await import('../../../client/screens/report-screen.ts')
  const { reportParts } = await import('../../../client/screens/report-parts.ts')
  const { sheets, wholeTable } = await import('../../../client/report/report-tables.ts')
  const { faceOf } = await import('../../../client/faces/face-part.ts')
  const reporters = new Map<string, StopReporter>()
  for (const { stop } of report.stops) {
    const reporter = await faceOf(stop)?.report()
    if (reporter !== undefined) reporters.set(stop, reporter)
  }
  const tables = [wholeTable(report, reporters), ...sheets(report, reporters)]
  return [
    ...wordsOf(reportParts(report, reporters)),
    ...tables.flatMap(({ name, head, rows }) => [name, ...head, ...rows.flat().map(String)]),
  ]
}

/** All that is put into a template, at any depth. */
function wordsOf(shown: unknown): string[] {
  if (Array.isArray(shown)) return shown.flatMap(wordsOf)
  if (isTemplate(shown)) return wordsOf(shown.values)
  return typeof shown === 'string' ? [shown] : []
}

function isTemplate(shown: unknown): shown is TemplateResult {
  return typeof shown === 'object' && shown !== null && 'values' in shown && 'strings' in shown
}

const keysIn = (said: readonly string[]) => said.flatMap((text) => text.match(KEY) ?? [])

it.each(stops.map(({ id }) => id))('the report of %s has words for all that it says', async (stop) => {
  const report = await playedReport(stop)
  const said = await saidIn(report)
  expect(report.stops[0]?.asked.length).toBeGreaterThan(0)
  expect(said.length).toBeGreaterThan(30)
  expect(keysIn(said)).toEqual([])
})

it('a text that nobody brings is seen', async () => {
  const report = await playedReport(stops[0].id)
  const [first] = report.stops
  const stranger = { ...report, stops: [{ ...first, asked: first.asked.map((one) => ({ ...one, id: 'never-said' })) }] }
  expect(keysIn(await saidIn(stranger))).toContain(`${first.stop}.never-said`)
})
