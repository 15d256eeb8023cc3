/** The report as tables: one for a plain file, five sheets for a workbook, and one more for a class with a code. Names are those of the screen. */
import type { Figure } from '../../shared/match/figure.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import type { Reporters, TeamFigure } from '../faces/face.ts'
import '../locale/en/class.ts'
import '../locale/en/sheets.ts'
import { formatList, lineText, t } from '../locale/t.ts'
import { type AnswerColumn, answerColumns, answerLines } from './answer-columns.ts'
import { awardText } from '../ui/award-text.ts'
import { teamName as nameOf } from '../ui/team-name.ts'
import { type ClassSoFar, stationsOf } from './class-so-far.ts'
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
const team = ['team', 'bits', 'cards'] as const
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
/** A line of a class's lessons. */
const measured = ['stop', 'figure', 'value', 'low', 'high', 'count-players'] as const
const classLine = ['date', 'room', 'row', ...measured] as const
const whole = ['date', 'room', 'lesson', 'row', ...player, 'award', 'measured'] as const

type Column =
  | (typeof award)[number]
  | (typeof player)[number]
  | (typeof team)[number]
  | (typeof answer)[number]
  | (typeof measured)[number]
  | (typeof whole)[number]

/** Everything in one table, as a plain file needs it: what was right, then the players, then the teams. */
export function wholeTable(report: RoomReport, reporters: Reporters, soFar: ClassSoFar | null = null): Table {
  const figures = ofTeams(report, reporters)
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
      ...teamFields(report, each, figures),
    })),
    ...awardFields(report).map((fields) => ({ ...about, row: t('sheet.row-award'), ...fields })),
    ...storyLines(report, reporters).map((text) => ({ ...about, row: t('sheet.row-story'), award: text })),
    ...classLines(soFar),
  ]
  return tableOf(report.code, soFar === null ? whole : [...whole, ...measured], rows, figures, questions)
}

/** The sheets of a workbook. */
export function sheets(report: RoomReport, reporters: Reporters, soFar: ClassSoFar | null = null): Table[] {
  const figures = ofTeams(report, reporters)
  const questions = answerColumns(report)
  const players: Fields[] = [
    { name: `(${t('sheet.row-truth')})`, ...truths(questions) },
    ...report.players.map((each) => ({ ...playerFields(report, each), ...answers(questions, each.id) })),
  ]
  const teams = report.teams.map((each) => teamFields(report, each, figures))
  const lines = answerLines(report).map(({ seat, ...line }): Fields => {
    const by = report.players.find(({ id }) => id === seat)
    return { ...line, name: by?.name ?? seat, team: by === undefined ? null : teamName(report, by.team) }
  })
  return [
    overview(report, reporters),
    tableOf(t('sheet.players'), player, players, [], questions),
    tableOf(t('sheet.teams'), team, teams, figures),
    tableOf(t('sheet.answers'), answer, lines),
    tableOf(t('sheet.awards'), award, awardFields(report)),
    ...(soFar === null ? [] : [tableOf(t('sheet.class'), classLine, classLines(soFar))]),
  ]
}

function overview(report: RoomReport, reporters: Reporters): Table {
  const { players, code, createdAt } = report
  return {
    name: t('sheet.overview'),
    head: [],
    rows: [
      [t('sheet.room'), code],
      [t('sheet.date'), new Date(createdAt)],
      [t('sheet.lesson'), lessonOf(report.plan)],
      [t('sheet.count-players'), players.length],
      ...[...reporters.values()]
        .flatMap((one) => one.overview?.(report) ?? [])
        .map(({ name, value }) => [name, typeof value === 'number' ? rounded(value) : value]),
      ...storyLines(report, reporters).map((text, at) => [at === 0 ? t('story.title') : null, text]),
    ],
  }
}

/** A line a figure of each time that the class was at a stop: its own, what chips have saved, and what the stop compares. */
function classLines(soFar: ClassSoFar | null): Fields[] {
  return (soFar === null ? [] : stationsOf(soFar)).flatMap((station) =>
    station.visits.flatMap(({ code, at, isToday, figure, saved, devices }): Fields[] => {
      const visit = {
        date: minuteOf(at),
        room: code,
        row: t(devices === null ? (isToday ? 'sheet.row-class' : 'sheet.row-earlier') : 'sheet.row-own-device'),
        stop: station.name,
        ...(devices !== null && { 'count-players': devices }),
      }
      const chips = saved === null ? null : { ...saved, value: saved.mean }
      return [
        ...(devices === 1 ? [{ ...visit, figure: station.figure, value: t('sheet.too-few') }] : []),
        ...(figure === null ? [] : [{ ...visit, figure: station.figure, ...limits(figure) }]),
        ...(chips === null
          ? []
          : [{ ...visit, figure: t('so-far.saved-name'), ...limits(chips), 'count-players': chips.players }]),
        ...station.compared
          .filter((one) => one.code === code)
          .map(({ name, figure: change }) => ({
            ...visit,
            figure: name,
            ...(change === null ? { value: t('sheet.too-few') } : limits(change)),
          })),
      ]
    }),
  )
}

function limits({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): Fields {
  return { value: rounded(value), low: roundedOr(low), high: roundedOr(high) }
}

function tableOf(
  name: string,
  columns: readonly Column[],
  rows: readonly Fields[],
  figures: readonly TeamFigure[] = [],
  questions: readonly AnswerColumn[] = [],
): Table {
  const keys = [
    ...columns,
    ...figures.map((_, index) => figureKey(index)),
    ...questions.map((_, index) => answerKey(index)),
  ]
  return {
    name,
    head: [
      ...columns.map((column) => t(`sheet.${column}`)),
      ...figures.map(({ name }) => name),
      ...questions.map(({ head }) => head),
    ],
    rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
  }
}

const answerKey = (index: number) => `answer ${index}`
const figureKey = (index: number) => `figure ${index}`

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

function teamFields(report: RoomReport, each: RoomReport['teams'][number], figures: readonly TeamFigure[]): Fields {
  return {
    team: teamName(report, each.team),
    bits: rounded(each.bitsSaved),
    cards: each.cards,
    ...Object.fromEntries(figures.map(({ of }, index) => [figureKey(index), roundedOr(of(each.team))])),
  }
}

function ofTeams(report: RoomReport, reporters: Reporters): readonly TeamFigure[] {
  return [...reporters.values()].flatMap((one) => one.ofTeams?.(report) ?? [])
}

/** Who won what, and what was measured for it. */
function awardFields(report: RoomReport): Fields[] {
  return report.awards.map((won) => {
    const { title, measured } = awardText(report.sides, won, report.words)
    const by = formatList(won.names)
    return {
      award: title,
      'won-by': by,
      name: by,
      team:
        won.team === null
          ? won.teams === undefined
            ? null
            : formatList(won.teams.map((id) => teamName(report, id)))
          : teamName(report, won.team),
      measured,
    }
  })
}

function storyLines({ sides, stories, summitBits }: RoomReport, reporters: Reporters): readonly string[] {
  return stories.flatMap(
    ({ stop, story }) => reporters.get(stop)?.story?.(sides, story, summitBits).map(lineText) ?? [],
  )
}

function teamName({ sides }: RoomReport, id: string): string {
  const side = sides.find((one) => one.id === id)
  return side === undefined ? id : nameOf(side)
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
