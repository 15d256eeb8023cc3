/** Blank duel on the stage: a sentence up to its blank; then told blanks with what people, and in the duel models, were surprised by. */
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, wordOf } from '../../../client/stage/labels.ts'
import { sideBySide } from '../../../client/stage/parts/belt.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Reading, type Shape } from '../../../client/stage/shape.ts'
import type { BlankView, CardShown } from '../view-types.ts'
import { reasons } from './names.ts'
import { rowsDrawn } from './picture-rows.ts'
import { headline } from './results.ts'
import { t } from './t.ts'

export function blankPicture(_view: View, play: BlankView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'blank-duel',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: BlankView, words: readonly string[], frame: Frame): Drawn {
  const { phase, say, card, rows, bet } = play
  if (say !== null) return lastQuestion(t('blank-duel.say'), reasons(), say, frame)
  const title = headline(play, words)
  if (phase === 'fill') {
    if (card === null) return { title, shapes: waiting(t('stage.blank-rule'), t('blank-duel.none'), frame) }
    return { title, shapes: [...fillShapes(card, words, frame), ...countLine(card.count, 'play.card.count', frame)] }
  }
  const readings = rows.flatMap(({ words: tokens, blank, isAhead }, at): Reading[] => {
    const word = tokens[blank] ?? 0
    const isNamed = phase === 'told' || isAhead === true
    return isNamed ? [reading(word, `play.rows.${at}.words.${blank}`, wordOf(words, word), 'word')] : []
  })
  const drawn = rowsDrawn(play, words, frame)
  return {
    title,
    readings,
    axes: drawn.axes,
    shapes: [...drawn.shapes, ...(phase === 'bet' ? countLine(bet.count, 'play.bet.count', frame) : [])],
  }
}

/** The sentence up to its blank, a hatched place for what comes behind, and the words to choose from. */
function fillShapes({ words: tokens, options }: CardShown, words: readonly string[], frame: Frame): Shape[] {
  const wide = frame.width - 2 * side
  const tiles = sideBySide(options.length, { left: side, right: frame.width - side, top: 620, bottom: 740 }, 24)
  return [
    sheet('light', { x: side, y: 200, w: wide, h: 360 }, { line: 5 }),
    write(
      'sentence',
      `${cardLine(words, tokens)} …`,
      { x: frame.width / 2, y: 340 },
      { size: 72, weight: 800, align: 'middle', fit: wide - 80 },
      tokens.flatMap((word, i) =>
        word === null ? [] : [reading(word, `play.card.words.${i}`, wordOf(words, word), 'word')],
      ),
    ),
    write(
      'hidden',
      t('stage.blank-hidden'),
      { x: frame.width / 2, y: 470 },
      { size: 36, weight: 600, ink: 'soft', align: 'middle', fit: wide - 80 },
    ),
    ...tiles.flatMap((tile, at): Shape[] => {
      const word = options[at] ?? 0
      return [
        sheet(`option.${at}`, tile),
        write(
          `option.${at}.word`,
          wordOf(words, word),
          { x: tile.x + tile.w / 2, y: tile.y + tile.h / 2 },
          { size: 50, weight: 800, align: 'middle', fit: tile.w - 24 },
          [reading(word, `play.card.options.${at}`, wordOf(words, word), 'word')],
        ),
      ]
    }),
  ]
}

function countLine(count: number | null, source: string, frame: Frame): Shape[] {
  if (count === null) return []
  const value = reading(count, source, t('stage.blank-players'), 'count')
  const type = { size: 36, weight: 800, ink: 'teal', fit: frame.width - 2 * side } as const
  return [write('in', t('stage.blank-in', { count }), { x: side, y: 136 }, type, [value])]
}
