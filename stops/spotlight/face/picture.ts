/** Spotlight on the stage, phase by phase: the sentence in the light, then a row a word with what each way to ask found. */
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, wordOf } from '../../../client/stage/labels.ts'
import { arrow, formatShare } from '../../../client/locale/t.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { page } from '../../../client/stage/parts/scenery.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Reading, type Shape } from '../../../client/stage/shape.ts'
import type { SentenceShown, SpotlightView } from '../view-types.ts'
import { beamsAxis, beamsShapes } from './picture-beams.ts'
import { columnAxes, rowShapes, type ColumnId } from './picture-rows.ts'
import { reasons } from './names.ts'
import { beamsTitle, coverTitle, headline, ifSwapped } from './results.ts'
import { t } from './t.ts'

export function spotlightPicture(_view: View, play: SpotlightView, words: readonly string[], frame: Frame): Picture {
  const { title, shapes, axes = {} } = drawing(play, words, frame)
  const head = write('title', title, { x: side, y: 72 }, { size: 48, weight: 800, fit: frame.width - 2 * side })
  return {
    scene: 'spotlight',
    title,
    frame,
    axes,
    shapes: [...page(frame), head, ...shapes],
  }
}

function drawing(play: SpotlightView, words: readonly string[], frame: Frame): Drawn {
  const { phase, sentence, say } = play
  if (say !== null) return lastQuestion(t('spotlight.say'), reasons(), say, frame)
  if (sentence === null)
    return { title: t('spotlight.lamps'), shapes: waiting(t('stage.spot-rule'), t('spotlight.waits'), frame) }
  switch (phase) {
    case 'swap':
      return told(headline(play, words), play, ['lamps', 'swap'], words, frame, swappedLine(play, words, frame))
    case 'heads':
      return beams(play, words, frame)
    case 'cover':
      return told(coverTitle(play, words), play, ['lamps', 'swap', 'beams', 'cover'], words, frame)
    case 'lamps':
    case 'say':
    case 'answer':
      return { title: t('spotlight.lamps'), shapes: lit(play, sentence, words, frame) }
  }
}

/** The sentence with the model's word, large; and how many have hung their lamps. */
function lit(
  { lamps: { count } }: SpotlightView,
  sentence: SentenceShown,
  words: readonly string[],
  frame: Frame,
): Shape[] {
  const middle = { align: 'middle', weight: 800, fit: frame.width - 260 } as const
  const x = frame.width / 2
  const hung =
    count === null
      ? []
      : [
          write('hung', t('stage.spot-lamps-in', { count }), { x, y: 800 }, { ...middle, size: 46, ink: 'soft' }, [
            reading(count, 'play.lamps.count', t('stage.spot-players'), 'count'),
          ]),
        ]
  return [
    sheet('light', { x: 96, y: 150, w: frame.width - 192, h: 540 }, { line: 5 }),
    ...writeLines(
      'sentence',
      cardLine(words, [...sentence.words, null]),
      { x, y: 320 },
      { ...middle, size: 84 },
      { most: 3, pitch: 96, least: 60 },
      wordReadings(sentence, words),
    ),
    {
      id: 'says.sheet',
      is: 'rect',
      x: x - 300,
      y: 530,
      w: 600,
      h: 110,
      radius: 20,
      fill: 'yellow',
      stroke: 'ink',
      line: 4,
    },
    write(
      'says',
      t('stage.spot-says', { word: wordOf(words, sentence.word), share: formatShare(sentence.p) }),
      { x, y: 585 },
      { ...middle, size: 64, ink: 'black', fit: 560 },
      saysReadings(sentence, words),
    ),
    ...hung,
  ]
}

function wordReadings({ words: tokens }: SentenceShown, words: readonly string[]): Reading[] {
  return tokens.map((word, i) => reading(word, `play.sentence.words.${i}`, wordOf(words, word), 'word'))
}

function saysReadings({ word, p }: SentenceShown, words: readonly string[]): Reading[] {
  return [
    reading(word, 'play.sentence.word', wordOf(words, word), 'word'),
    reading(p, 'play.sentence.p', t('stage.spot-chance'), 'share'),
  ]
}

/** The sentence in one line under the title. */
function line(sentence: SentenceShown, words: readonly string[], frame: Frame): Shape {
  const says = t('stage.spot-says', { word: wordOf(words, sentence.word), share: formatShare(sentence.p) })
  return write(
    'sentence',
    `${cardLine(words, sentence.words)} ${arrow()} ${says}`,
    { x: side, y: 136 },
    { size: 36, weight: 600, ink: 'soft', fit: frame.width - 2 * side },
    [...wordReadings(sentence, words), ...saysReadings(sentence, words)],
  )
}

function told(
  title: string,
  play: SpotlightView,
  columns: readonly ColumnId[],
  words: readonly string[],
  frame: Frame,
  more: readonly Shape[] = [],
): Drawn {
  const area = { left: side, right: frame.width - side, top: 180, bottom: more.length === 0 ? 860 : 780 }
  const axes = columnAxes(play, columns, area)
  const sentence = play.sentence === null ? [] : [line(play.sentence, words, frame)]
  return { title, shapes: [...sentence, ...rowShapes(play, columns, axes, area, words), ...more], axes }
}

/** What it says once the word that told is another. */
function swappedLine(play: SpotlightView, words: readonly string[], frame: Frame): Shape[] {
  const other = ifSwapped(play, words)
  const clue = play.swap?.clue
  const most = clue == null ? null : (play.swap?.swapped[clue]?.most ?? null)
  if (other === null || most === null) return []
  const at = `play.swap.swapped.${clue}.most`
  return [
    write(
      'if',
      t('stage.spot-if', other),
      { x: side, y: 840 },
      { size: 44, weight: 800, ink: 'teal', fit: frame.width - 2 * side },
      [
        reading(most.instead, `${at}.instead`, other.instead, 'word'),
        reading(most.says, `${at}.says`, other.says, 'word'),
      ],
    ),
  ]
}

/** The beams of all heads at the left, what they and the swap come to at the right. */
function beams(play: SpotlightView, words: readonly string[], frame: Frame): Drawn {
  const half = frame.width * 0.5
  const area = { left: half + 20, right: frame.width - side, top: 180, bottom: 860 }
  const columns: readonly ColumnId[] = ['swap', 'beams']
  const axes = columnAxes(play, columns, area)
  const sentence = play.sentence === null ? [] : [line(play.sentence, words, frame)]
  const left = { left: side, right: half - 20, top: 190, bottom: 860 }
  return {
    title: beamsTitle(play, words),
    shapes: [...sentence, ...beamsShapes(play, left, words), ...rowShapes(play, columns, axes, area, words)],
    axes: { ...axes, beam: beamsAxis },
  }
}
