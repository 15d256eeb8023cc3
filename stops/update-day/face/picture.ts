/** Update day on the stage: the news and the fingerprint; then two fingerprints; then what two updates came to. */
import type { View } from '../../../shared/match/view-types.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import type { UpdateView } from '../view-types.ts'
import { sameTitle, saysText } from './names.ts'
import { updatesDrawn } from './picture-updates.ts'
import { printShapes } from './print-shapes.ts'
import { t } from './t.ts'

export function updatePicture(_view: View, play: UpdateView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'update-day',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: UpdateView, words: readonly string[], frame: Frame): Drawn {
  switch (play.phase) {
    case 'chat':
      return { title: t('update-day.chat'), shapes: newsShapes(play, words, frame) }
    case 'bet':
      return { title: t('update-day.bet'), shapes: [...newsShapes(play, words, frame), ...count(play, frame)] }
    case 'plan':
      return { title: t('update-day.plan'), shapes: [...newsShapes(play, words, frame), ...count(play, frame)] }
    case 'same':
      return sameDrawn(play, words, frame)
    case 'updated':
      return updatesDrawn(play, words, frame)
  }
}

/** What is new, what to do, and the fingerprint from before. */
function newsShapes({ news, first, phase }: UpdateView, words: readonly string[], frame: Frame): Shape[] {
  const wide = frame.width - 2 * side
  const middle = frame.width / 2
  const rule =
    news === null
      ? t('stage.update-day-any')
      : t('stage.update-day-news', { sentence: sentenceText(words, news.tells) })
  return [
    sheet('light', { x: side, y: 170, w: wide, h: 320 }, { line: 5 }),
    ...writeLines(
      'news',
      rule,
      { x: middle, y: phase === 'chat' && news !== null ? 280 : 330 },
      { size: 64, weight: 800, align: 'middle', fit: wide - 80 },
      { most: 2, pitch: 76, least: 40 },
    ),
    ...(phase === 'chat' && news !== null
      ? writeLines(
          'tell',
          t('stage.update-day-tell'),
          { x: middle, y: 420 },
          { size: 40, weight: 600, align: 'middle', ink: 'soft', fit: wide - 80 },
          { most: 2, pitch: 48, least: 28 },
        )
      : []),
    ...(first === null
      ? []
      : printShapes('first', first, t('stage.update-day-now'), { x: side, y: 540, w: wide, h: 220 })),
  ]
}

function count({ phase, bet, moved }: UpdateView, frame: Frame): Shape[] {
  const [value, source] =
    phase === 'bet' ? ([bet.count, 'play.bet.count'] as const) : ([moved?.count ?? null, 'play.moved.count'] as const)
  if (value === null) return []
  const type = { size: 44, weight: 800, ink: 'teal', fit: frame.width - 2 * side } as const
  const read = reading(value, source, t('stage.update-day-players'), 'count')
  return [write('in', t('stage.update-day-in', { count: value }), { x: side, y: 830 }, type, [read])]
}

function sameDrawn(play: UpdateView, words: readonly string[], frame: Frame): Drawn {
  const { first, last, messages, isSame, answers } = play
  const title = sameTitle(play)
  if (first === null || last === null || messages === null)
    return { title, shapes: waiting(t('update-day.same'), t('update-day.comparing'), frame) }
  const wide = frame.width - 2 * side
  const read = reading(messages, 'play.messages', t('stage.update-day-messages'), 'count')
  const [answer] = answers
  return {
    title,
    shapes: [
      ...printShapes('first', first, t('stage.update-day-before'), { x: side, y: 140, w: wide, h: 200 }),
      ...printShapes(
        'last',
        last,
        t('stage.update-day-after', { count: messages }),
        { x: side, y: 370, w: wide, h: 200 },
        {
          beat: 1,
          readings: [read],
        },
      ),
      write(
        'verdict',
        t(isSame === true ? 'stage.update-day-same' : 'stage.update-day-other'),
        { x: frame.width / 2, y: 650 },
        { size: 64, weight: 800, ink: isSame === true ? 'teal' : 'red', align: 'middle', fit: wide, beat: 2 },
      ),
      ...(answer === undefined
        ? []
        : writeLines(
            'answer',
            t('stage.update-day-again', {
              asks: sentenceText(words, answer.asks),
              says: saysText(answer.last, words),
            }),
            { x: frame.width / 2, y: 780 },
            { size: 46, weight: 600, ink: 'soft', align: 'middle', fit: wide, beat: 3 },
            { most: 2, pitch: 56, least: 28 },
          )),
    ],
  }
}
