/** Judge duel on the stage: the sentences under each other, beside them what the metrics say, and in the end the class and who wrote what. */
import type { View } from '../../../shared/match/view-types.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sizeIn, writeLines } from '../../../client/stage/parts/lines.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { letterOf } from '../../../shared/text/letter-of.ts'
import type { JudgeView, RowShown } from '../view-types.ts'
import { personText, reasons, rowText } from './names.ts'
import { agreementShapes, columnsOf, figureShapes, headShapes } from './picture-figures.ts'
import { t } from './t.ts'

export function judgePicture(_view: View, play: JudgeView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'judge-duel',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: JudgeView, words: readonly string[], frame: Frame): Drawn {
  const { phase, rows, waits, say } = play
  if (say !== null) return lastQuestion(t('judge-duel.say'), reasons(), say, frame)
  const title = t(
    phase === 'bets' || phase === 'metrics' || phase === 'people' ? `judge-duel.${phase}` : 'judge-duel.rank',
  )
  if (rows.length === 0) {
    const text = t(waits === null ? 'judge-duel.few' : 'judge-duel.writing')
    return { title, shapes: waiting(t('stage.judge-duel-rule'), text, frame) }
  }
  const isTold = phase === 'metrics' || phase === 'people'
  const bottom = phase === 'people' ? 798 : phase === 'rank' ? 800 : 870
  const area = { left: side, right: frame.width - side, top: isTold ? 232 : 200, bottom }
  const boxes = underEachOther(rows.length, area, 8, 104)
  return {
    title,
    shapes: [
      ...aboutShapes(play, words, frame),
      ...(isTold ? headShapes(play, frame) : []),
      ...rowsShapes(play, words, boxes, frame),
      ...(phase === 'people' ? agreementShapes(play, frame) : []),
      ...(phase === 'rank' ? countShapes(play, frame) : []),
    ],
  }
}

/** What they all begin with, or how a person ended it. */
function aboutShapes(play: JudgeView, words: readonly string[], frame: Frame): Shape[] {
  const text =
    play.reference === null
      ? t('stage.judge-duel-begins', { words: sentenceText(words, play.begun) })
      : t('stage.judge-duel-person', { words: personText(play, words) })
  const type = { size: 40, weight: 800, ink: 'teal', fit: frame.width - 2 * side } as const
  return writeLines('about', text, { x: side, y: 150 }, type, { most: 1, pitch: 44, least: 24 })
}

/** The largest type of an ending, and the least in which it stays in one line. */
const LARGEST = 38
const LEAST = 26

/** All that have room in one line are as large as the longest of them can be. */
function rowsShapes(play: JudgeView, words: readonly string[], boxes: readonly Box[], frame: Frame): Shape[] {
  const rows = play.rows.flatMap((row, at) => {
    const box = boxes[at]
    if (box === undefined) return []
    const text = endingText(play, row, words)
    return [{ row, at, box, text, size: sizeIn(text, { size: LARGEST, weight: 800, fit: fitIn(play, box, frame) }, 1) }]
  })
  const size = Math.min(LARGEST, ...rows.map((one) => one.size).filter((one) => one >= LEAST))
  return rows.flatMap((one) => rowShapes(play, one, one.size < LEAST ? null : size, frame))
}

function endingText(play: JudgeView, row: RowShown, words: readonly string[]): string {
  return row.bleu === null
    ? rowText(play, row, words)
    : t('stage.judge-duel-ending', { words: sentenceText(words, row.words) })
}

/** Where the words of a row begin, and how wide they may be. */
const INDENT = 80
function fitIn(play: JudgeView, box: Box, frame: Frame): number {
  const [left] = columnsOf(play, frame)
  return (left === undefined ? box.x + box.w : left - 60) - box.x - INDENT - 20
}

interface Row {
  readonly row: RowShown
  readonly at: number
  readonly box: Box
  readonly text: string
}

/** `oneLine`: size of its type; null: it takes two lines. */
function rowShapes(play: JudgeView, { row, at, box, text }: Row, oneLine: number | null, frame: Frame): Shape[] {
  const { by } = row
  const id = `row.${at}`
  const y = box.y + box.h / 2
  const x = box.x + INDENT
  const fit = fitIn(play, box, frame)
  const [size, pitch] = by === null ? [32, 36] : [25, 26]
  return [
    sheet(id, box),
    write(`${id}.letter`, letterOf(at), { x: box.x + 42, y }, { size: 46, weight: 800, align: 'middle', ink: 'teal' }),
    ...writeLines(
      `${id}.words`,
      text,
      { x, y: by === null ? y : y - 15 },
      { size: oneLine ?? size, weight: 800, fit },
      { most: oneLine === null ? 2 : 1, pitch, least: LEAST },
    ),
    ...(by === null
      ? []
      : [
          write(
            `${id}.by`,
            authorText(row),
            { x, y: y + 25 },
            { size: 23, weight: 600, ink: 'soft', fit, beat: 4 },
            row.learned === null
              ? []
              : [reading(row.learned, `play.rows.${at}.learned`, t('stage.judge-duel-learned'), 'count')],
          ),
        ]),
    ...figureShapes(play, at, y, frame),
  ]
}

function authorText({ by, learned }: RowShown): string {
  switch (by) {
    case null:
      return ''
    case 'early':
    case 'loop':
    case 'middle':
      return t(`stage.judge-duel-by-${by}`, { steps: learned ?? 0 })
    case 'rote':
      return t('stage.judge-duel-by-rote', { count: learned ?? 0 })
    case 'late':
    case 'sure':
      return t(`stage.judge-duel-by-${by}`)
  }
}

function countShapes({ rank }: JudgeView, frame: Frame): Shape[] {
  if (rank.count === null) return []
  const read = reading(rank.count, 'play.rank.count', t('stage.judge-duel-orders'), 'count')
  const type = { size: 44, weight: 800, ink: 'teal', fit: frame.width - 2 * side } as const
  return [write('in', t('stage.judge-duel-in', { count: rank.count }), { x: side, y: 850 }, type, [read])]
}
