/** The questions of a lesson as columns, with one answer a player, and as lines, one an answer. */
import type { Asked } from '../../shared/match/asked.ts'
import type { RoomReport, StopReport } from '../../shared/match/report.ts'
import type { SeatId } from '../../shared/match/types.ts'
import '../locale/en/controls.ts'
import '../locale/en/sheets.ts'
import { stopName } from '../faces/names.ts'
import { t, textAt, textOf } from '../locale/t.ts'
import { type Cell, isRight, offBy, rounded, saidCell, sentence } from './said-cell.ts'

export interface AnswerColumn {
  readonly head: string
  /** What was measured or is right. */
  readonly truth: Cell
  readonly of: (seat: SeatId) => Cell
}

export function answerColumns(report: RoomReport): AnswerColumn[] {
  return asked(report).flatMap(([stop, question, one]) => columnsOf(`${stop}: ${question}`, one, report.words))
}

/** A line an answer: to be sorted, filtered and counted. */
export interface AnswerLine {
  readonly seat: SeatId
  readonly stop: string
  readonly question: string
  readonly about: Cell
  readonly answer: Cell
  readonly sure: Cell
  readonly truth: Cell
  readonly right: Cell
  readonly off: Cell
  readonly saved: Cell
}

export function answerLines(report: RoomReport): AnswerLine[] {
  const { players, words } = report
  return asked(report).flatMap(([stop, question, one]) =>
    players.flatMap(({ id }): AnswerLine[] => {
      const answer = one.answers[id]
      if (answer === undefined) return []
      const right = isRight(answer.said, one.truth)
      return [
        {
          seat: id,
          stop,
          question,
          about: aboutOf(one, words),
          answer: saidCell(answer.said, words),
          sure: answer.sure,
          truth: one.truth === null ? null : saidCell(one.truth, words),
          right: right === null ? null : t(right ? 'sheet.yes' : 'sheet.no'),
          off: offBy(answer.said, one.truth),
          saved: answer.saved === null ? null : rounded(answer.saved),
        },
      ]
    }),
  )
}

/** Every question with its stop. */
function asked({ stops }: RoomReport): [stop: string, question: string, one: Asked][] {
  return stops.flatMap((stop, index) =>
    stop.asked.map((one): [string, string, Asked] => [numbered(stop, index), questionOf(stop, one), one]),
  )
}

/** Numbered: a plan may come to one stop twice. */
export function numbered({ stop }: StopReport, index: number): string {
  return `${index + 1} ${stopName(stop)}`
}

function columnsOf(question: string, { answers, truth }: Asked, words: readonly string[]): AnswerColumn[] {
  const all = Object.values(answers)
  const column = (head: string, truth: Cell, of: (seat: SeatId) => Cell): AnswerColumn => ({ head, truth, of })
  return [
    column(question, truth === null ? null : saidCell(truth, words), (seat) => {
      const said = answers[seat]?.said
      return said === undefined ? null : saidCell(said, words)
    }),
    ...(all.some(({ sure }) => sure !== null)
      ? [column(t('sheet.is-sure', { question }), null, (seat) => answers[seat]?.sure ?? null)]
      : []),
    ...(all.some(({ saved }) => saved !== null)
      ? [
          column(t('sheet.is-saved', { question }), null, (seat) => {
            const saved = answers[seat]?.saved ?? null
            return saved === null ? null : rounded(saved)
          }),
        ]
      : []),
  ]
}

export function questionOf({ stop }: StopReport, { id, number }: Asked): string {
  return textOf('asked', `${stop}.${id}`, number === null ? {} : { number })
}

function aboutOf({ text, sentence: tokens }: Asked, words: readonly string[]): Cell {
  if (text !== null) return textAt(text)
  return tokens === null ? null : sentence(words, tokens)
}
