/** Time capsule on the stage: what is new, what the model says, the days with their alarms, and a week after the updates. */
import type { View } from '../../../shared/match/view-types.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { shareRows } from '../../../client/stage/parts/shares.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import type { CapsuleView } from '../view-types.ts'
import { alarmTitle, foundTitle, reasons, sureTitle } from './names.ts'
import { daysDrawn } from './picture-days.ts'
import { weekDrawn } from './picture-week.ts'
import { t } from './t.ts'

export function capsulePicture(_view: View, play: CapsuleView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'time-capsule',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: CapsuleView, words: readonly string[], frame: Frame): Drawn {
  const { phase, bet, watch, plan, say } = play
  switch (phase) {
    case 'ask':
      return {
        title: t('time-capsule.ask'),
        shapes: [...newsShapes(play, words, frame), ...answered(bet.count, 'play.bet.count', frame)],
      }
    case 'sure':
      return saidDrawn(play, words, frame)
    case 'alarm':
    case 'again':
      if (watch === null) return nothingYet(alarmTitle(play), play, frame)
      return withCount(daysDrawn(alarmTitle(play), watch, frame), watch.alarm.count, 'play.watch.alarm.count', frame)
    case 'days':
    case 'more':
      if (watch === null) return nothingYet(t('time-capsule.days'), play, frame)
      return withCount(
        daysDrawn(t('time-capsule.days'), watch, frame),
        watch.when.count,
        'play.watch.when.count',
        frame,
      )
    case 'found':
    case 'seen':
      return watch === null
        ? nothingYet(t('time-capsule.days'), play, frame)
        : daysDrawn(foundTitle(play), watch, frame)
    case 'update':
      return {
        title: t('time-capsule.update'),
        shapes: [
          ...waiting(t('stage.time-capsule-plans'), t('stage.time-capsule-more'), frame),
          ...answered(plan?.count ?? null, 'play.plan.count', frame),
        ],
      }
    case 'after':
      return play.plans.length === 0 ? nothingYet(t('time-capsule.after'), play, frame) : weekDrawn(play, frame)
    case 'say':
    case 'answer':
      return say === null
        ? nothingYet(t('time-capsule.say'), play, frame)
        : lastQuestion(t('time-capsule.say'), reasons(), say, frame)
  }
}

/** What is not there yet, or will not come. */
function nothingYet(title: string, { troubled }: CapsuleView, frame: Frame): Drawn {
  return {
    title,
    shapes: waiting(t(troubled ? 'stage.time-capsule-none' : 'stage.time-capsule-waits'), '', frame),
  }
}

function withCount(drawn: Drawn, count: number | null, source: string, frame: Frame): Drawn {
  return { ...drawn, shapes: [...drawn.shapes, ...answered(count, source, frame)] }
}

function newsShapes({ news }: CapsuleView, words: readonly string[], frame: Frame): Shape[] {
  if (news === null) return []
  const wide = frame.width - 2 * side
  const x = frame.width / 2
  return [
    sheet('light', { x: side, y: 180, w: wide, h: 500 }, { line: 5 }),
    ...writeLines(
      'news',
      t('stage.time-capsule-new', { sentence: sentenceText(words, news.tells) }),
      { x, y: 310 },
      { size: 56, weight: 600, align: 'middle', fit: wide - 80 },
      { most: 2, pitch: 70, least: 34 },
    ),
    ...writeLines(
      'asked',
      t('stage.time-capsule-asked', { words: sentenceText(words, news.asks) }),
      { x, y: 530 },
      { size: 64, weight: 800, align: 'middle', fit: wide - 80 },
      { most: 2, pitch: 76, least: 38 },
    ),
  ]
}

/** The likeliest words after each question; chips lay on the first. */
function saidDrawn(play: CapsuleView, words: readonly string[], frame: Frame): Drawn {
  const { said } = play
  if (said.length === 0) return nothingYet(t('time-capsule.ask'), play, frame)
  const wide = frame.width - 2 * side
  const barX = side + wide * 0.3
  const axis: Axis = { from: 0, to: 1, start: 0, end: wide * 0.45 }
  const h = 680 / said.length
  return {
    title: sureTitle(play),
    beat: 1,
    axes: { share: axis },
    shapes: said.flatMap(({ asks, fresh, top }, at): Shape[] => {
      const y = 130 + at * h
      const beat = Math.min(at, 3)
      const row = (h - 64) / Math.max(1, top.length)
      return [
        write(
          `asks.${at}`,
          `${sentenceText(words, asks)} …`,
          { x: side, y: y + 20 },
          { size: 34, weight: 800, fit: wide * 0.66, beat },
        ),
        write(
          `fresh.${at}`,
          t('time-capsule.true-now', { word: wordOf(words, fresh) }),
          { x: frame.width - side, y: y + 20 },
          { size: 30, weight: 600, ink: 'teal', align: 'end', fit: wide * 0.32, beat },
          [reading(fresh, `play.said.${at}.fresh`, wordOf(words, fresh), 'word')],
        ),
        ...shareRows(
          {
            id: `top.${at}`,
            top,
            source: `play.said.${at}.top`,
            x: side,
            y: y + 42,
            barX,
            row,
            axis: ['share', axis],
            truth: fresh,
            beat,
          },
          words,
        ),
      ]
    }),
  }
}

function answered(count: number | null, source: string, frame: Frame): Shape[] {
  if (count === null) return []
  return [
    write(
      'in',
      t('stage.time-capsule-in', { count }),
      { x: frame.width - side, y: 846 },
      { size: 38, weight: 800, ink: 'teal', align: 'end', fit: frame.width * 0.38 },
      [reading(count, source, t('stage.time-capsule-players'), 'count')],
    ),
  ]
}
