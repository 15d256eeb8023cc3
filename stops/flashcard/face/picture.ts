/** The Flashcard: the probability of the right word after every press, and what one press moved; then the doses. */
import { formatBits, formatShare, t } from '../../../client/locale/t.ts'
import type { FlashcardView } from '../types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, lineWidth, wordOf } from '../../../client/stage/labels.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import { belief } from './picture-belief.ts'
import { doseAxes, doses } from './picture-doses.ts'
import { scenery } from '../../../client/stage/parts/scenery.ts'
import { shareRows } from '../../../client/stage/parts/shares.ts'

export function flashcard(_view: View, play: FlashcardView, words: readonly string[], frame: Frame): Picture {
  const card = cardLine(words, play.card)
  const axes = {
    presses: { from: 0, to: 1, start: 0, end: 280 },
    share: { from: 0, to: 1, start: 0, end: frame.width * 0.05 },
    dose: { from: 0, to: 1, start: 590, end: 330 },
    ...doseAxes(play, frame),
    belief: { from: 0, to: 1, start: 300, end: frame.width - 220 },
  }
  const isDose = play.phase === 'dose' || play.belief !== null
  const body =
    play.doses !== null && play.doses.length > 0
      ? doses(play, play.doses, words, axes, frame)
      : isDose
        ? belief(play, words, axes.belief, frame)
        : pressing(play, words, axes, frame)
  return {
    scene: 'flashcard',
    title: t('stage.flashcard', { card }),
    frame,
    axes,
    shapes: [
      ...scenery(frame, 0.66).filter(({ id }) => id !== 'sun'),
      ...sheet(card, wordOf(words, play.answer), frame),
      ...body,
    ],
  }
}

function sheet(card: string, answer: string, frame: Frame): Shape[] {
  const w = Math.min(frame.width - 120, lineWidth(card, 64, 800) + lineWidth(answer, 44, 800) + 150)
  const x = (frame.width - w) / 2
  return [
    { id: 'sheet', is: 'rect', x, y: 48, w, h: 150, radius: 22, fill: 'card', stroke: 'ink', line: 4 },
    {
      id: 'line',
      is: 'text',
      x: x + 44,
      y: 124,
      text: card,
      size: 64,
      weight: 800,
      fit: w - 130 - lineWidth(answer, 44, 800),
    },
    { id: 'answer', is: 'text', x: x + w - 40, y: 124, text: answer, size: 44, weight: 800, ink: 'teal', align: 'end' },
  ]
}

const base = 610
/** Upper edge of the sheets, their lower edge, and that of the strip under them. */
const top = 222
const bottom = 684
const foot = 856

/** A column a press, on the right the first words before and after the last press, and below what it all cost. */
function pressing(
  play: FlashcardView,
  words: readonly string[],
  axes: { readonly presses: Axis; readonly share: Axis },
  frame: Frame,
): Shape[] {
  const split = play.last === null ? frame.width - 40 : frame.width * 0.5
  return [
    ...sheetAt('presses', 40, top, split - 64, bottom - top),
    ...columns(play, wordOf(words, play.answer), axes.presses, split),
    ...lastPress(play, words, axes.share, split, frame),
    ...cost(play, frame),
  ]
}

function sheetAt(id: string, x: number, y: number, w: number, h: number): Shape[] {
  return [{ id: `${id}.sheet`, is: 'rect', x, y, w, h, radius: 18, fill: 'card', stroke: 'ink', line: 3.5 }]
}

function columns(play: FlashcardView, answer: string, axis: Axis, split: number): Shape[] {
  const left = 136
  const right = split - 56
  const step = Math.min(120, (right - left) / Math.max(1, play.shares.length))
  // Of many only the first and the last are written.
  const isNamed = (i: number) => step > 60 || i % 2 === 0
  const isWritten = (i: number) =>
    step > (formatShare(play.shares[i] ?? 0).length > 5 ? 100 : 72) || i === 0 || i === play.shares.length - 1
  return [
    {
      id: 'presses.title',
      is: 'text',
      x: 68,
      y: top + 38,
      text: t('stage.presses', { word: answer }),
      size: 30,
      weight: 800,
      fit: split - 140,
    },
    ...[0, 0.5, 1].flatMap((share) => level(share, axis, left, right)),
    ...play.shares.flatMap((p, i): Shape[] => {
      const h = place(axis, p)
      const x = left + 16 + i * step
      const w = step * 0.7
      const value = reading(p, `play.shares.${i}`, t('stage.after-press', { press: i }), 'share')
      return [
        {
          id: `press.${i}`,
          is: 'rect',
          x,
          y: base - h,
          w,
          h,
          radius: 4,
          fill: i === 0 ? 'tealSoft' : 'teal',
          stroke: 'ink',
          line: 3,
          from: { h: 0, y: base },
          readings: [{ ...value, on: { axis: 'presses', part: 'h' } }],
        },
        ...(isWritten(i)
          ? [
              {
                id: `press.${i}.share`,
                is: 'text',
                // The first may reach over the scale's edge: "1 in 280" is longer than its column is wide.
                x: i === 0 ? Math.max(left + 8, x + w / 2 - 30) : Math.min(x + w / 2, right - 20),
                y: base - h - 22,
                text: formatShare(p),
                size: 28,
                weight: 800,
                align: 'middle',
                fit: i === 0 ? Math.max(104, step) : Math.max(72, step),
                readings: [value],
              } satisfies Shape,
            ]
          : []),
        ...(isNamed(i)
          ? [
              {
                id: `press.${i}.name`,
                is: 'text',
                x: x + w / 2,
                y: base + 34,
                text: i === 0 ? t('stage.start') : `${i}`,
                size: i === 0 ? 24 : 28,
                align: 'middle',
                fit: Math.max(60, step - 4),
                readings: [reading(i, 'scale', t('stage.press'), 'count')],
              } satisfies Shape,
            ]
          : []),
      ]
    }),
    ...forecasts(play.said, axis, left + 16 + (play.shares.length - 0.65) * step, step),
  ]
}

/** What everybody said of the last column, a dot each, around its height. */
function forecasts(said: readonly number[], axis: Axis, x: number, step: number): Shape[] {
  const r = Math.min(9, step * 0.14)
  return said.map((p, i): Shape => ({
    id: `said.${i}`,
    is: 'disc',
    x: x + ((i % 5) - 2) * r * 1.5,
    y: base - place(axis, p),
    r,
    fill: 'yellow',
    stroke: 'ink',
    line: 2,
    readings: [reading(p, `play.said.${i}`, t('stage.said'), 'share')],
  }))
}

/** A tick of the upright scale, with its line across. */
function level(share: number, axis: Axis, left: number, right: number): Shape[] {
  const y = base - place(axis, share)
  const readings = [reading(share, 'scale', t('stage.ruler'), 'share')]
  return [
    {
      id: `level.${share}`,
      is: 'path',
      points: [
        { x: left, y },
        { x: right, y },
      ],
      stroke: share === 0 ? 'ink' : 'faint',
      line: share === 0 ? 5 : 2.5,
    },
    {
      id: `level.${share}.text`,
      is: 'text',
      x: left - 12,
      y,
      text: formatShare(share),
      size: 24,
      ink: 'soft',
      align: 'end',
      readings,
    },
  ]
}

/** What the presses did to the card's own surprise, and to all the other sentences. */
function cost(play: FlashcardView, frame: Frame): Shape[] {
  const end = play.heldOut.length - 1
  const first = play.heldOut[0]
  const last = play.heldOut[end]
  const y = bottom + 24
  const w = frame.width - 80
  const middle = (y + foot) / 2
  const line = { is: 'text', y: middle, size: 34, weight: 800, align: 'middle', fit: w / 2 - 60 } as const
  const { last: press } = play
  return [
    ...(first === undefined && press === null ? [] : sheetAt('cost', 40, y, w, foot - y)),
    ...(press === null
      ? []
      : [
          {
            ...line,
            id: 'cost.card',
            x: 40 + w * 0.25,
            text: t('stage.surprise-move', {
              before: formatBits(press.before.bits),
              after: formatBits(press.after.bits),
            }),
            ink: 'teal',
            readings: [
              reading(press.before.bits, 'play.last.before.bits', t('stage.before'), 'bits'),
              reading(press.after.bits, 'play.last.after.bits', t('stage.after'), 'bits'),
            ],
          } satisfies Shape,
        ]),
    ...(first === undefined || last === undefined
      ? []
      : [
          {
            ...line,
            id: 'cost.held-out',
            x: press === null ? frame.width / 2 : 40 + w * 0.75,
            text: t('stage.held-out-move', { before: formatBits(first), after: formatBits(last) }),
            readings: [
              reading(first, 'play.heldOut.0', t('stage.before'), 'bits'),
              reading(last, `play.heldOut.${end}`, t('stage.after'), 'bits'),
            ],
          } satisfies Shape,
        ]),
  ]
}

function lastPress(play: FlashcardView, words: readonly string[], axis: Axis, split: number, frame: Frame): Shape[] {
  if (play.last === null) return []
  const { before, after } = play.last
  const w = frame.width - split - 40
  const column = w / 2
  const side = (name: 'before' | 'after', x: number, beat: number): Shape[] => [
    {
      id: `last.${name}`,
      is: 'text',
      x: x + 22,
      y: top + 38,
      text: t(name === 'before' ? 'stage.before-press' : 'stage.after-it'),
      size: 30,
      weight: 800,
      fit: column - 34,
    },
    ...shareRows(
      {
        id: `last.${play.shares.length}.${name}`,
        top: (name === 'before' ? before : after).top.slice(0, 6),
        source: `play.last.${name}.top`,
        x: x + 22,
        y: top + 76,
        barX: x + 22 + column * 0.42,
        row: 62,
        axis: ['share', { ...axis }],
        truth: play.answer,
        beat,
      },
      words,
    ),
  ]
  return [
    ...sheetAt('last', split, top, w, bottom - top),
    { id: 'last.rule', is: 'rect', x: split + column, y: top + 24, w: 3, h: bottom - top - 48, fill: 'deep' },
    ...side('before', split, 0),
    ...side('after', split + column, 2),
  ]
}
