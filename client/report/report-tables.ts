/** The report as tables: one for a plain file, five sheets for a workbook. Names are those of the screen. */
import { creditOf, runsOf, sentencesOf, storyOf } from '../../stops/run/face/report.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import '../locale/en/sheets.ts'
import { t, textOf } from '../locale/t.ts'
import { type AnswerColumn, answerColumns, answerLines } from './answer-columns.ts'
import { awardText } from '../ui/award-text.ts'
import { storyText } from '../ui/story-text.ts'
import { lessonOf } from './lesson-of.ts'
import { type Cell, rounded } from './said-cell.ts'

export interface Table {
  readonly name: string
  /** Empty: a list of pairs, which needs none. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a line says, by column; what it does not say is an empty cell. */
type Fields = Readonly<Record<string, Cell>>

const player = ['name', 'team', 'bits', 'cards', 'points', 'simulated'] as const
const team = ['team', 'bits', 'cards', 'sentences', 'credit', 'credit-low', 'credit-high'] as const
const answer = [
  'stop',
  'question',
  'about',
  'name',
  'team',
  'answer',
  'sure',
  'truth',
  'right',
  'off',
  'saved',
] as const
const award = ['award', 'won-by', 'team', 'measured'] as const
const whole = ['date', 'room', 'lesson', 'row', ...player, ...team.slice(3), 'award', 'measured'] as const

type Column =
  | (typeof award)[number]
  | (typeof player)[number]
  | (typeof team)[number]
  | (typeof answer)[number]
  | (typeof whole)[number]

/** Everything in one table, as a plain file needs it: what was right, then the players, then the teams. */
export function wholeTable(report: RoomReport): Table {
  const questions = answerColumns(report)
  const about = { date: minuteOf(report.createdAt), room: report.code, lesson: lessonOf(report.plan) }
  const rows: Fields[] = [
    { ...about, row: t('sheet.row-truth'), ...truths(questions) },
    ...report.players.map((each) => ({
      ...about,
      row: t('sheet.row-player'),
      ...playerFields(report, each),
      ...answers(questions, each.id),
    })),
    ...report.teams.map((each) => ({
      ...about,
      row: t('sheet.row-team'),
      name: teamName(report, each.team),
      ...teamFields(report, each),
    })),
    ...awardFields(report).map((fields) => ({ ...about, row: t('sheet.row-award'), ...fields })),
    ...storyLines(report).map((text) => ({ ...about, row: t('sheet.row-story'), award: text })),
  ]
  return tableOf(report.code, whole, rows, questions)
}

/** The sheets of a workbook. */
export function sheets(report: RoomReport): Table[] {
  const questions = answerColumns(report)
  const players: Fields[] = [
    { name: `(${t('sheet.row-truth')})`, ...truths(questions) },
    ...report.players.map((each) => ({ ...playerFields(report, each), ...answers(questions, each.id) })),
  ]
  const teams = report.teams.map((each) => teamFields(report, each))
  const lines = answerLines(report).map(({ seat, ...line }): Fields => {
    const by = report.players.find(({ id }) => id === seat)
    return { ...line, name: by?.name ?? seat, team: by === undefined ? null : teamName(report, by.team) }
  })
  return [
    overview(report),
    tableOf(t('sheet.players'), player, players, questions),
    tableOf(t('sheet.teams'), team, teams),
    tableOf(t('sheet.answers'), answer, lines),
    tableOf(t('sheet.awards'), award, awardFields(report)),
  ]
}

function overview(report: RoomReport): Table {
  const { players, code, createdAt } = report
  return {
    name: t('sheet.overview'),
    head: [],
    rows: [
      [t('sheet.room'), code],
      [t('sheet.date'), new Date(createdAt)],
      [t('sheet.lesson'), lessonOf(report.plan)],
      [t('sheet.count-players'), players.length],
      ...runsOf(report).flatMap(({ beforeBits, afterBits, audited }, index) => [
        [t('sheet.before', { run: index + 1 }), roundedOr(beforeBits)],
        [t('sheet.after', { run: index + 1 }), roundedOr(afterBits)],
        [t('sheet.audited', { run: index + 1 }), t(audited ? 'sheet.yes' : 'sheet.no')],
      ]),
      ...storyLines(report).map((text, at) => [at === 0 ? t('story.title') : null, text]),
    ],
  }
}

function tableOf(
  name: string,
  columns: readonly Column[],
  rows: readonly Fields[],
  questions: readonly AnswerColumn[] = [],
): Table {
  const keys = [...columns, ...questions.map((_, index) => answerKey(index))]
  return {
    name,
    head: [...columns.map((column) => t(`sheet.${column}`)), ...questions.map(({ head }) => head)],
    rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
  }
}

const answerKey = (index: number) => `answer ${index}`

function truths(questions: readonly AnswerColumn[]): Fields {
  return Object.fromEntries(questions.map(({ truth }, index) => [answerKey(index), truth]))
}

function answers(questions: readonly AnswerColumn[], seat: string): Fields {
  return Object.fromEntries(questions.map(({ of }, index) => [answerKey(index), of(seat)]))
}

function playerFields(report: RoomReport, each: RoomReport['players'][number]): Fields {
  return {
    name: each.name,
    team: teamName(report, each.team),
    bits: rounded(each.bitsSaved),
    cards: each.cards,
    points: rounded(each.foresight),
    simulated: each.simulated ? t('sheet.yes') : null,
  }
}

function teamFields(report: RoomReport, each: RoomReport['teams'][number]): Fields {
  const credit = creditOf(report, each.team)
  return {
    team: teamName(report, each.team),
    bits: rounded(each.bitsSaved),
    cards: each.cards,
    sentences: sentencesOf(report, each.team),
    credit: roundedOr(credit?.mean),
    'credit-low': roundedOr(credit?.low),
    'credit-high': roundedOr(credit?.high),
  }
}

/** Who won what, and what was measured for it. */
function awardFields(report: RoomReport): Fields[] {
  return report.awards.map((won) => {
    const { title, measured } = awardText(report.sides, won, report.words)
    const by = won.names.join(', ')
    return {
      award: title,
      'won-by': by,
      name: by,
      team: won.team === null ? null : teamName(report, won.team),
      measured,
    }
  })
}

function storyLines({ sides, stories }: RoomReport): readonly string[] {
  const story = storyOf(stories)
  return story === null ? [] : storyText(sides, story, t)
}

function teamName({ sides }: RoomReport, id: string): string {
  const name = sides.find((side) => side.id === id)?.name
  return name === undefined ? id : textOf('team', name)
}

function roundedOr(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : rounded(value)
}

/** Year first: no spreadsheet mistakes the day for the month. */
export function dayOf(at: number): string {
  const date = new Date(at)
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
}

function minuteOf(at: number): string {
  const date = new Date(at)
  return `${dayOf(at)} ${two(date.getHours())}:${two(date.getMinutes())}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
