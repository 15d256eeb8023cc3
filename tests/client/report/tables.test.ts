/** What a teacher finds in the report's tables: names as on the screen, and what each player answered to each question. */
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { axisOf, stationsOf } from '../../../client/report/class-so-far.ts'
import { sheets, type Table, wholeTable } from '../../../client/report/report-tables.ts'
import { xlsxOf } from '../../../client/report/write-xlsx.ts'
import type { ClassLessons, KeptStop } from '../../../shared/match/kept-lesson.ts'
import { roomReport } from '../../../shared/match/report.ts'
import { playedRun } from '../../match/played-run.ts'
import { smallRules } from '../../match/small-world.ts'
import { playedLesson } from './played-lesson.ts'
import type { StopReporter } from '../../../client/faces/face.ts'
import { faces } from '../../../stops/faces.ts'

const reporters = new Map<string, StopReporter>()
for (const { id, report: load } of faces) reporters.set(id, await load())

const report = playedLesson()
const whole = wholeTable(report, reporters)

/** A table's lines as records by column. */
function records({ head, rows }: Table) {
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])))
}

const lines = records(whole)
const of = (row: string, name?: string) =>
  lines.find((line) => line['Row'] === row && (name === undefined || line['Name'] === name)) ?? {}

describe('the plain file', () => {
  it('says when, where and what was played, and who played, by the names on the screen', () => {
    expect(lines).toHaveLength(1 + 4 + 2 + report.awards.length + 4)
    for (const line of lines) {
      expect(line['Date']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
      expect(line['Room']).toBe('ROOMS')
      expect(line['Lesson']).toBe('Pile of Math → Flashcard → The Run')
    }
    const ann = report.players.find(({ name }) => name === 'ann')
    expect(of('player', 'ann')).toMatchObject({ Team: 'Otters', Cards: 6 })
    expect(of('player', 'ann')['Bits saved']).toBeCloseTo(ann?.bitsSaved ?? 0, 3)
    expect(of('team', 'Kites')).toMatchObject({ Team: 'Kites', Sentences: expect.any(Number), Cards: 6 })
    expect(JSON.stringify(lines)).not.toMatch(/"t[12]"|triangle/)
  })

  it('has a column for each question, with what was right above what each player answered', () => {
    const guess = '1 Pile of Math: guess: surprise of the untrained model, bits a word'
    expect(of('player', 'ann')[guess]).toBe(4)
    expect(of('player', 'ben')[guess]).toBe(1.5)
    expect(of('player', 'dan')[guess]).toBeNull()
    expect(of('measured or right')[guess]).toEqual(expect.any(Number))
    expect(of('player', 'ann')['1 Pile of Math: said to the untrained model, and what it answered']).toMatch(
      /^the cat → /,
    )
    const round = '2 Flashcard: chance after round 2 of presses'
    expect(of('player', 'cat')[round]).toBe(0.25)
    expect(of('measured or right')[round]).toEqual(expect.any(Number))
    expect(of('player', 'ann')['2 Flashcard: dose (rate)']).toBe(0.05)
    const card = '3 The Run: bet on card 1'
    expect(of('player', 'ben')[card]).toBe('homes 4, mat 1')
    expect(of('measured or right')[card]).toMatch(/^\w+$/)
    expect(of('player', 'ben')[`${card}: bits saved`]).toEqual(expect.any(Number))
    expect(of('player', 'ann')['3 The Run: taught']).toMatch(/^the (\w+ )+sat on the \w+ \/ /)
    expect(of('player', 'ann')['3 The Run: forecast: fall of the surprise, bits']).toBe(0.5)
    expect(of('player', 'dan')['3 The Run: explanation']).toBe('it was reason 3')
    const concept = '3 The Run: question of understanding'
    expect(of('player', 'ann')[`${concept}: sure, 1 to 3`]).toBe(2)
    expect(String(of('player', 'ann')[concept]).length).toBeGreaterThan(5)
    expect(whole.head.filter((name) => name.includes('bet on card') && !name.includes('saved'))).toHaveLength(6)
  })

  it('tells who won what and the story of the model, as the room has read them', () => {
    expect(report.awards.length).toBeGreaterThan(1)
    const won = lines.filter((line) => line['Row'] === 'award')
    expect(won.map((line) => line['Award, or story'])).toContainEqual(expect.stringMatching(/^Best forecast: \w+/))
    for (const line of won) expect(String(line['Measured'])).toMatch(/\d/)
    const story = lines.filter((line) => line['Row'] === 'story of the model').map((line) => line['Award, or story'])
    expect(story).toHaveLength(4)
    expect(story[3]).toMatch(
      /^At the bets \d+ of \d+ of you beat the model before its training, and \d+ of \d+ after it\.$/,
    )
    expect(story[0]).toMatch(/^It began like guessing among \d+ words: \d\.\d\d bits of surprise a word, on sentences/)
    expect(JSON.stringify(lines)).not.toMatch(/\]\(/)
    const inMidMatch = roomReport(playedRun('teach').match, smallRules, 'key')
    expect([inMidMatch.awards, inMidMatch.stories]).toEqual([[], []])
  })

  it('tells nothing that has not been shown yet', () => {
    const asked = (phase: 'bet' | 'reveal' | 'teach') =>
      roomReport(playedRun(phase).match, smallRules, 'key').stops[0]?.asked ?? []
    const cards = (phase: 'bet' | 'reveal' | 'teach') => asked(phase).filter(({ id }) => id === 'card').length
    expect([cards('bet'), cards('reveal'), cards('teach')]).toEqual([0, 1, 3])
    expect(asked('teach').filter(({ id, truth }) => id !== 'card' && truth !== null)).toEqual([])
  })
})

describe('the workbook', () => {
  const [overview, players, teams, answers, awards] = sheets(report, reporters)

  it('has a sheet for each thing that is one', () => {
    expect(sheets(report, reporters).map(({ name }) => name)).toEqual([
      'Overview',
      'Players',
      'Teams',
      'Answers',
      'Awards',
    ])
    expect(overview?.rows).toContainEqual(['Room', 'ROOMS'])
    expect(overview?.rows).toContainEqual(['The story of this model', expect.stringMatching(/^It began/)])
    expect(awards?.rows).toHaveLength(report.awards.length)
    expect(players?.rows).toHaveLength(5)
    expect(teams?.rows.map(([name]) => String(name)).toSorted()).toEqual(['Kites', 'Otters'])
  })

  it('has a line for each answer, with how right it was', () => {
    const all = answers === undefined ? [] : records(answers)
    const guess = all.find((line) => line['Name'] === 'ann' && String(line['Question']).startsWith('guess: surprise'))
    expect(guess).toMatchObject({ Stop: '1 Pile of Math', Team: 'Otters', Answer: 4 })
    expect(guess?.['Off by']).toBeCloseTo(Math.abs(4 - Number(guess?.['Measured or right'])), 3)
    const concepts = all.filter((line) => line['Question'] === 'question of understanding')
    expect(concepts.map((line) => line['Right'])).toContain('yes')
    expect(concepts.map((line) => line['Right'])).toContain('no')
    expect(concepts.every((line) => String(line['About']).endsWith('?'))).toBe(true)
    const card = all.find((line) => line['Question'] === 'bet on card 1')
    expect(card?.['About']).toContain('____')
  })
})

describe('a class with a code', () => {
  const half = (bits: number | null) => ({
    players: bits === null ? 1 : 12,
    bits,
    variance: bits === null ? null : 0.5,
  })
  const check = (bits: number | null, isAfter = false): KeptStop => ({
    stop: 'departure',
    figure: null,
    saved: null,
    totals: { isAfter, halves: [half(bits), half(bits)] },
  })
  const run = (value: number): KeptStop => ({
    stop: 'run',
    figure: { value, low: null, high: null, unit: 'bits' },
    saved: { mean: 0.5, low: 0.25, high: 0.75, players: 24 },
    totals: null,
  })
  const lessons: ClassLessons = {
    classCode: 'otters-7b',
    earlier: [
      { code: 'FIRST', at: Date.UTC(2026, 1, 3), stops: [run(2), check(0.1), check(0.4, true)] },
      { code: 'SMALL', at: Date.UTC(2026, 1, 10), stops: [check(null)] },
    ],
    today: { code: 'TODAY', at: Date.UTC(2026, 1, 17), stops: [run(2.5), check(0.9)] },
    homework: [],
  }
  const soFar = { lessons, reporters }

  it('has its lessons in both files: each figure with its ends, earlier ones and this one', async () => {
    const table = sheets(report, reporters, soFar).at(-1)
    expect(table?.name).toBe('Class so far')
    const read = await readXlsx(Buffer.from(await (await xlsxOf(table === undefined ? [] : [table])).arrayBuffer()))
    const [head = [], ...rows] = read[0]?.data ?? []
    const lines = rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? null])))
    const of = (figure: RegExp) =>
      lines
        .filter((line) => figure.test(String(line['Measured of the class'])))
        .map((line) => [
          line['Room'],
          line['Row'],
          line['Figure'],
          line['Figure, lower end'],
          line['Figure, upper end'],
        ])
    expect(of(/^surprise that training/)).toEqual([
      ['FIRST', 'class, earlier lesson', 2, null, null],
      ['TODAY', 'class, this lesson', 2.5, null, null],
    ])
    expect(of(/^chips on answers/)).toEqual([
      ['FIRST', 'class, earlier lesson', 0.5, 0.25, 0.75],
      ['TODAY', 'class, this lesson', 0.5, 0.25, 0.75],
    ])
    // Within the first lesson nothing is compared; of a single player in each half nothing can be told.
    expect(of(/^Before the lesson, against the first sitting \(Feb 3, 2026\)$/)).toEqual([
      ['SMALL', 'class, earlier lesson', 'too few to tell', null, null],
      ['TODAY', 'class, this lesson', 0.8, expect.any(Number), expect.any(Number)],
    ])
    const plain = records(wholeTable(report, reporters, soFar)).filter((line) => line['Measured of the class'] !== null)
    expect(plain.map((line) => [line['Room'], line['Stop'], line['Figure']])).toEqual(
      lines.map((line) => [line['Room'], line['Stop'], line['Figure']]),
    )
    expect(plain).toHaveLength(6)
  })

  it('has homework in rows of its own, by its date, and compares nothing with it', () => {
    const own = (devices: number): ClassLessons['homework'][number] => ({
      at: Date.UTC(2026, 1, 5),
      stops: [
        { ...run(1.5), devices, ...(devices === 1 && { figure: null, saved: null }) },
        { ...check(0.9), devices },
      ],
    })
    const given = { reporters, lessons: { ...lessons, homework: [own(4), own(1)] } }
    const stations = stationsOf(given)
    expect(stations[0]?.visits.map(({ code, devices }) => [code, devices])).toEqual([
      ['FIRST', null],
      ['', 4],
      ['', 1],
      ['TODAY', null],
    ])
    expect(stations.map(({ compared }) => compared)).toEqual(stationsOf(soFar).map(({ compared }) => compared))
    const rows = records(wholeTable(report, reporters, given)).filter(
      (line) => line['Row'] === 'class, homework (own device)',
    )
    expect(rows.map((line) => [line['Stop'], line['Figure'], line['Number of players']])).toEqual([
      ['The Run', 1.5, 4],
      ['The Run', 0.5, 24],
      ['The Run', 'too few to tell', 1],
      ['Departure check', 'too few to tell', 1],
    ])
  })

  it('keeps the order of the line, and one axis a stop for earlier times and today', () => {
    const stations = stationsOf(soFar)
    expect(stations.map(({ stop }) => stop)).toEqual(
      faces.map(({ id }) => id).filter((id) => id === 'run' || id === 'departure'),
    )
    const at = axisOf([
      { value: 1, low: -1, high: 3, unit: 'bits' },
      { value: 2, low: null, high: null, unit: 'bits' },
    ])
    expect([-1, 0, 1, 3].map(at)).toEqual([0, 0.25, 0.5, 1])
    expect([0, 4].map(axisOf([{ value: 4, low: 2, high: null, unit: 'count' }]))).toEqual([0, 1])
  })
})
