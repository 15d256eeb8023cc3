/** Judge duel on the stage: the sentences under each other, beside them what the metrics say, and in the end the class and who wrote what. */
import type { View } from '../../../shared/match/view-types.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { linesOf, writeLines } from '../../../client/stage/parts/lines.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { letterOf } from '../letters.ts'
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
      ...boxes.flatMap((box, at) => rowShapes(play, words, at, box, frame)),
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

function rowShapes(play: JudgeView, words: readonly string[], at: number, box: Box, frame: Frame): Shape[] {
  const row = play.rows[at]
  if (row === undefined) return []
  const { by } = row
  const id = `row.${at}`
  const y = box.y + box.h / 2
  const x = box.x + 80
  const [left] = columnsOf(play, frame)
  const fit = (left === undefined ? box.x + box.w : left - 60) - x - 20
  const isTold = row.bleu !== null
  const text = isTold
    ? t('stage.judge-duel-ending', { words: sentenceText(words, row.words) })
    : rowText(play, row, words)
  const isOne = linesOf(text, { size: 38, weight: 800, fit }, 2, 30).length === 1
  const [size, pitch] = isOne ? [38, 38] : by === null ? [32, 36] : [25, 26]
  return [
    sheet(id, box),
    write(`${id}.letter`, letterOf(at), { x: box.x + 42, y }, { size: 46, weight: 800, align: 'middle', ink: 'teal' }),
    ...writeLines(
      `${id}.words`,
      text,
      { x, y: by === null ? y : y - 15 },
      { size, weight: 800, fit },
      { most: 2, pitch, least: 30 },
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
