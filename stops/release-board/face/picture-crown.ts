/** All figures: a row a candidate with how it came about, a column a metric with its first marked, the users' own, and under them the crown. */
import { formatBits } from '../../../client/locale/t.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { readOut } from '../../../client/stage/read-out.ts'
import { reading, type Frame, type Reading, type Shape, type Unit } from '../../../client/stage/shape.ts'
import { firstIn } from '../firsts.ts'
import { letterOf } from '../../../shared/text/letter-of.ts'
import { MAKERS, METRICS, type Metric } from '../types.ts'
import type { BoardView } from '../view-types.ts'
import { metricName } from './names.ts'
import { t } from './t.ts'

const UNITS: Readonly<Record<Metric, Unit>> = {
  open: 'bits',
  usual: 'bits',
  rare: 'bits',
  clean: 'percent',
  varied: 'percent',
  steps: 'count',
}

const columns = [...METRICS, 'users'] as const

export function crownDrawn(title: string, play: BoardView, frame: Frame): Drawn {
  const area = { left: side, right: frame.width - side, top: 190, bottom: 730 }
  const boxes = underEachOther(play.rows.length, area, 10, 102)
  return {
    title,
    shapes: [
      ...heads(frame),
      ...boxes.flatMap((box, at) => rowShapes(play, at, box, frame)),
      ...crownShapes(play, frame),
    ],
  }
}

function wideOf({ width }: Pick<Frame, 'width'>): number {
  return (width - 2 * side) * 0.095
}

/** The middle of a column. */
function placeAt(at: number, frame: Frame): number {
  return frame.width - side - 8 - wideOf(frame) * (columns.length - at - 0.5)
}

function heads(frame: Frame): Shape[] {
  const type = { size: 30, weight: 800, ink: 'soft', align: 'middle', fit: wideOf(frame) - 8 } as const
  return columns.flatMap((column, at) => {
    const middle = { x: placeAt(at, frame), y: 152 }
    const text = t(`stage.release-board-${column}`)
    return writeLines(`head.${column}`, text, middle, type, { most: 2, pitch: 30, least: 24 })
  })
}

function rowShapes(play: BoardView, at: number, box: Box, frame: Frame): Shape[] {
  const row = play.rows[at]
  if (row === undefined) return []
  const { maker, figures, users } = row
  const id = `row.${at}`
  const y = box.y + box.h / 2
  const fit = placeAt(0, frame) - wideOf(frame) / 2 - box.x - 100
  const type = { size: 34, weight: 800, align: 'middle', fit: wideOf(frame) - 10 } as const
  return [
    sheet(id, box),
    write(`${id}.letter`, letterOf(at), { x: box.x + 46, y }, { size: 50, weight: 800, align: 'middle', ink: 'teal' }),
    ...writeLines(
      `${id}.by`,
      maker === null ? '' : t(`stage.release-board-by-${maker}`),
      { x: box.x + 88, y },
      { size: 30, weight: 600, ink: 'soft', fit, beat: at + 1 },
      { most: 2, pitch: 34, least: 26 },
    ),
    ...METRICS.flatMap((metric, column): Shape[] => {
      const figure = figures[metric]
      if (figure === null) return []
      const isFirst = firstIn(play.rows, metric) === at
      const unit = UNITS[metric]
      const read = written(
        reading(figure, `play.rows.${at}.figures.${metric}`, t(`stage.release-board-${metric}`), unit),
      )
      const text = `${isFirst ? '✓ ' : ''}${read.written ?? readOut(figure, unit)}`
      const look = { ...type, ink: isFirst ? 'teal' : 'soft', beat: at + 1 } as const
      return [write(`${id}.${metric}`, text, { x: placeAt(column, frame), y }, look, [read])]
    }),
    ...(users === null
      ? []
      : [
          write(
            `${id}.users`,
            formatBits(users),
            { x: placeAt(METRICS.length, frame), y },
            { ...type, ink: play.best.includes(at) ? 'teal' : 'ink', beat: at + 1 },
            [written(reading(users, `play.rows.${at}.users`, t('stage.release-board-users'), 'bits'))],
          ),
        ]),
  ]
}

/** In a narrow column bits stand without their unit. */
function written(read: Reading): Reading {
  return read.unit === 'bits' ? { ...read, written: formatBits(Number(read.value)) } : read
}

function crownShapes({ crown }: BoardView, frame: Frame): Shape[] {
  const beat = MAKERS.length + 1
  const type = { size: 40, weight: 800, ink: 'red', align: 'middle', fit: frame.width - 2 * side, beat } as const
  const to = { x: frame.width / 2, y: 810 }
  if (crown === null) return [write('crown', t('stage.release-board-no-crown'), to, { ...type, ink: 'ink' })]
  const { metric, at, behind } = crown
  const bits = readOut(behind, 'bits')
  const text = t('stage.release-board-crown', { metric: metricName(metric), letter: letterOf(at), bits })
  return [
    write('crown', text, to, type, [reading(behind, 'play.crown.behind', t('stage.release-board-behind'), 'bits')]),
  ]
}
