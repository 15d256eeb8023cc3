/**
 * A report says words, and what is kept of a lesson for the class's next ones are figures. Each stop is played by simulated players, and its report is rendered with nothing brought along but what
 * the report's own page and the stop's `report.ts` bring: a text that they forget would stand there as its key.
 */
import type { TemplateResult } from 'lit'
import { afterEach, expect, it, vi } from 'vitest'
import { playMatch } from '../../../client/gallery/play-match.ts'
import type { StopReporter } from '../../../client/faces/face.ts'
import { type RoomReport, roomReport } from '../../../shared/match/report.ts'
import { type ClassLessons, keptLesson, keptLessonSchema } from '../../../shared/match/kept-lesson.ts'
import type { Match } from '../../../shared/match/types.ts'
import { stops } from '../../../stops/rules.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { quickLab } from '../../match/quick-lab.ts'

/** As a key looks: `brief.half-way.a`. */
const KEY = /(?<![\w.@/-])[a-z][a-z0-9-]*(?:\.[a-z0-9-]*[a-z][a-z0-9-]*)+(?![\w/-])/g

afterEach(() => {
  vi.unstubAllGlobals()
})

async function playedMatch(stop: string): Promise<Match> {
  const matches: Match[] = []
  await playMatch(smallRules, quickLab(smallPack), [stop], (_event, match) => matches.push(match))
  const last = matches.at(-1)
  if (last === undefined) throw new Error('nothing was played')
  return last
}

const reportOf = (match: Match) => roomReport(match, smallRules, 'a key')

/** As if people had played it, today and once before. */
function lessonsOf(match: Match): ClassLessons {
  const seats = Object.entries(match.seats).map(([id, seat]) => [id, { ...seat, simulated: false }] as const)
  const today = keptLesson({ ...match, seats: Object.fromEntries(seats) }, smallRules)
  return { classCode: '7b', earlier: [{ ...today, code: 'EARLY', at: today.at - 1000 }], today, homework: [] }
}

/** What the page and its files say, with a memory for texts of its own. */
async function saidIn(report: RoomReport, lessons: ClassLessons): Promise<string[]> {
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
  const { stationsOf } = await import('../../../client/report/class-so-far.ts')
  const soFar = { lessons, reporters }
  const tables = [wholeTable(report, reporters, soFar), ...sheets(report, reporters, soFar)]
  const stations = stationsOf(soFar)
  return [
    ...stations.flatMap(({ name, figure, compared }) => [
      name,
      figure,
      ...compared.flatMap((one) => [one.name, one.text]),
    ]),
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
  const match = await playedMatch(stop)
  const [report, lessons] = [reportOf(match), lessonsOf(match)]
  const said = await saidIn(report, lessons)
  expect(report.stops[0]?.asked.length).toBeGreaterThan(0)
  expect(said.length).toBeGreaterThan(30)
  expect(keysIn(said)).toEqual([])

  const [kept] = lessons.today.stops
  expect(kept?.stop).toBe(stop)
  expect(kept?.figure ?? kept?.saved ?? null).not.toBeNull()
  for (const value of Object.values(kept?.figure ?? {}))
    expect(value === null || typeof value === 'string' || Number.isFinite(value)).toBe(true)
  // The station's name, and what its figure is.
  expect(said.slice(0, kept?.figure == null ? 1 : 2)).not.toContain(stop)
  expect(keptLessonSchema.parse(JSON.parse(JSON.stringify(lessons.today)))).toEqual(lessons.today)
  for (const { id, name } of Object.values(match.seats))
    for (const own of [id, name]) expect(JSON.stringify(lessons.today.stops)).not.toContain(`"${own}"`)
  expect(keptLesson(match, smallRules).stops).toEqual([])
})

it('a text that nobody brings is seen', async () => {
  const match = await playedMatch(stops[0].id)
  const report = reportOf(match)
  const [first] = report.stops
  const stranger = { ...report, stops: [{ ...first, asked: first.asked.map((one) => ({ ...one, id: 'never-said' })) }] }
  expect(keysIn(await saidIn(stranger, lessonsOf(match)))).toContain(`${first.stop}.never-said`)
})
