/** The race: a card for each exam, and on it a bar for each brain, as they come in. */
import type { ExamId } from '../book.ts'
import type { BetView, ExamBits, RacerShown } from '../view-types.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatBits, textOf } from '../../../client/locale/t.ts'
import { sideBySide, underEachOther } from '../../../client/stage/parts/belt.ts'
import { bar } from '../../../client/stage/parts/bars.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { RACERS } from '../content.ts'
import { racerName } from './names.ts'
import { t } from './t.ts'

/** A brain as it is drawn: where its figures lie in the view. */
export interface Drawn {
  readonly id: string
  readonly name: string
  readonly bits: ExamBits | null
  readonly source: string
  /** It runs, or has run. */
  readonly isOn: boolean
}

/** A sentence of an exam, who won there by place among the drawn, and what was bet on whom. */
export interface Asked extends Pick<BetView, 'exam' | 'example'> {
  readonly winner: number | null
  readonly tally: readonly number[] | null
}

const pad = 22
const side = 40

function cards(count: number, frame: Frame, bottom: number): Box[] {
  return sideBySide(count, { left: side, right: frame.width - side, top: 120, bottom }, 20)
}

/** One scale for all cards of these exams: from nothing to the most that was measured. */
export function bitsAxis(all: readonly Pick<Drawn, 'bits'>[], shown: readonly ExamId[], frame: Frame): Axis {
  const most = Math.max(1, ...all.flatMap(({ bits }) => shown.map((exam) => bits?.[exam] ?? 0)))
  return { from: 0, to: most, start: 0, end: (cards(shown.length, frame, 0)[0]?.w ?? 0) - 2 * pad }
}

/** A card for each exam that is asked about. `bottom`: where the cards end. */
export function examCards(
  drawn: readonly Drawn[],
  bets: readonly Asked[],
  axis: Axis,
  frame: Frame,
  bottom: number,
): Shape[] {
  return cards(bets.length, frame, bottom).flatMap((box, i): Shape[] => {
    const bet = bets[i]
    if (bet === undefined) return []
    const { exam } = bet
    const fit = box.w - 2 * pad
    const rows = underEachOther(
      drawn.length,
      { left: box.x + pad, right: box.x + box.w - pad, top: box.y + 170, bottom: box.y + box.h - 16 },
      10,
      150,
    )
    return [
      sheet(`${exam}.sheet`, box),
      write(
        `${exam}.name`,
        textOf('split', `exam-${exam}`),
        { x: box.x + pad, y: box.y + 46 },
        { size: 38, weight: 800, fit },
      ),
      ...writeLines(
        `${exam}.example`,
        quoted(bet.example),
        { x: box.x + pad, y: box.y + 112 },
        { size: 26, ink: 'soft', fit },
        { most: 2, pitch: 32 },
      ),
      ...drawn.flatMap((one, at) => {
        const row = rows[at]
        return row === undefined ? [] : brainRow(one, exam, row, axis, bet.winner === at, votesOf(bet, i, at))
      }),
    ]
  })
}

function votesOf({ tally }: Asked, i: number, at: number) {
  const count = tally?.[at]
  return count === undefined || count === 0
    ? null
    : reading(count, `play.bets.${i}.vote.tally.${at}`, t('stage.split-votes-label'), 'count')
}

function brainRow(
  { id, name, bits, source, isOn }: Drawn,
  exam: ExamId,
  row: Box,
  axis: Axis,
  isBest: boolean,
  votes: ReturnType<typeof votesOf>,
): Shape[] {
  const own = `${exam}.${id}`
  const y = row.y + row.h * 0.26
  const figure = bits?.[exam] ?? null
  const numberW = 120
  const title = write(
    `${own}.name`,
    `${isBest ? '✓ ' : ''}${name}`,
    { x: row.x, y },
    { size: 30, weight: isBest ? 800 : 600, ink: isBest ? 'teal' : 'ink', fit: row.w - numberW },
  )
  const said =
    votes === null || typeof votes.value !== 'number'
      ? []
      : [
          write(
            `${own}.votes`,
            t('stage.split-votes', { count: votes.value }),
            { x: row.x, y: row.y + row.h * 0.86 },
            { size: 24, ink: 'soft', fit: row.w },
            [votes],
          ),
        ]
  if (figure === null) {
    const text = bits !== null ? t('split.hole') : isOn ? t('split.training') : ''
    return [
      title,
      write(`${own}.none`, text, { x: row.x, y: row.y + row.h * 0.58 }, { size: 24, ink: 'soft', fit: row.w }),
      ...said,
    ]
  }
  const value = reading(figure, `${source}.bits.${exam}`, t('stage.split-bits-label'), 'bits')
  const look = { radius: 6, fill: isBest ? 'teal' : 'tealSoft' } as const
  return [
    title,
    bar({ id: own, x: row.x, y: row.y + row.h * 0.44, h: row.h * 0.26, axis: ['bits', axis], value, look }),
    write(
      `${own}.bits`,
      formatBits(figure),
      { x: row.x + row.w, y },
      { size: 34, weight: 800, align: 'end', fit: numberW },
      [value],
    ),
    ...said,
  ]
}

/** All racers, each in its place from the beginning. */
export function racersDrawn(racers: readonly RacerShown[]): Drawn[] {
  return RACERS.map((_, at) => ({
    id: `racer.${at}`,
    name: racerName(at),
    bits: racers[at]?.bits ?? null,
    source: `play.racers.${at}`,
    isOn: racers[at] !== undefined,
  }))
}
