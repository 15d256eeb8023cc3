/** The Flashcard: the probability of the right word after every press, and what one press moved; then the doses. */
import { formatBits, formatShare, t } from '../../locale/t.ts'
import type { FlashcardView } from '../../../shared/activities/flashcard/types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, lineWidth, wordOf } from '../labels.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../shape.ts'
import { belief } from './belief.ts'
import { doses } from './doses.ts'
import { scenery } from './scenery.ts'
import { shareRows } from './shares.ts'

export function flashcard(_view: View, play: FlashcardView, words: readonly string[], frame: Frame): Picture {
  const card = cardLine(words, play.card)
  const axes = {
    presses: { from: 0, to: 1, start: 0, end: 300 },
    share: { from: 0, to: 1, start: 0, end: frame.width * 0.085 },
    dose: { from: 0, to: 1, start: 770, end: 420 },
    belief: { from: 0, to: 1, start: 300, end: frame.width - 220 },
  }
  const body =
    play.doses !== null
      ? doses(play, play.doses, words, axes.dose, frame)
      : play.phase === 'dose'
        ? belief(play, words, axes.belief, frame)
        : pressing(play, words, axes, frame)
  return {
    scene: 'flashcard',
    title: t('stage.flashcard', { card }),
    frame,
    axes,
    shapes: [...scenery(frame, 0.66), ...sheet(card, wordOf(words, play.answer), frame), ...body],
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

/** A column a press, and on the right the first words before and after the last press. */
function pressing(
  play: FlashcardView,
  words: readonly string[],
  axes: { readonly presses: Axis; readonly share: Axis },
  frame: Frame,
): Shape[] {
  const base = 680
  const split = frame.width * 0.56
  const count = play.shares.length
  const step = Math.min(110, (split - 160) / Math.max(1, count))
  const answer = wordOf(words, play.answer)
  const presses: Shape[] = [
    { id: 'ground', is: 'rect', x: 56, y: base, w: split - 96, h: 6, fill: 'ink' },
    {
      id: 'presses.title',
      is: 'text',
      x: 60,
      y: 256,
      text: t('stage.presses', { word: answer }),
      size: 30,
      weight: 600,
      fit: split - 80,
    },
    ...play.shares.flatMap((p, i): Shape[] => {
      const h = place(axes.presses, p)
      const x = 90 + i * step
      const value = reading(p, `play.shares.${i}`, t('stage.after-press', { press: i }), 'share')
      return [
        {
          id: `press.${i}`,
          is: 'rect',
          x,
          y: base - h,
          w: step * 0.74,
          h,
          radius: 4,
          fill: i === 0 ? 'tealSoft' : 'teal',
          stroke: 'ink',
          line: 3,
          from: { h: 0, y: base },
          readings: [{ ...value, on: { axis: 'presses', part: 'h' } }],
        },
        {
          id: `press.${i}.share`,
          is: 'text',
          x: x + step * 0.37,
          y: base - h - 24,
          text: formatShare(p),
          size: 26,
          weight: 600,
          align: 'middle',
          fit: step,
          readings: [value],
        },
        {
          id: `press.${i}.name`,
          is: 'text',
          x: x + step * 0.37,
          y: base + 32,
          text: i === 0 ? t('stage.start') : `${i}`,
          size: 26,
          align: 'middle',
          fit: step - 4,
          readings: [reading(i, 'scale', t('stage.press'), 'count')],
        },
      ]
    }),
    ...heldOut(play, base),
  ]
  return [...presses, ...lastPress(play, words, axes.share, split, frame)]
}

/** What the presses did to all the other sentences. */
function heldOut(play: FlashcardView, base: number): Shape[] {
  const end = play.heldOut.length - 1
  const first = play.heldOut[0]
  const last = play.heldOut[end]
  if (first === undefined || last === undefined) return []
  const text = t('stage.held-out-move', { before: formatBits(first), after: formatBits(last) })
  const readings = [
    reading(first, 'play.heldOut.0', t('stage.before'), 'bits'),
    reading(last, `play.heldOut.${end}`, t('stage.after'), 'bits'),
  ]
  return [
    {
      id: 'held-out.plate',
      is: 'rect',
      x: 56,
      y: base + 84,
      w: lineWidth(text, 30, 600) + 60,
      h: 64,
      radius: 16,
      fill: 'card',
      stroke: 'ink',
      line: 3.5,
    },
    { id: 'held-out', is: 'text', x: 84, y: base + 117, text, size: 30, weight: 600, readings },
  ]
}

function lastPress(play: FlashcardView, words: readonly string[], axis: Axis, split: number, frame: Frame): Shape[] {
  if (play.last === null) return []
  const { before, after } = play.last
  const w = frame.width - split - 40
  const column = w / 2
  const rows = (side: 'before' | 'after', x: number, beat: number) =>
    shareRows(
      {
        id: `last.${play.shares.length}.${side}`,
        top: (side === 'before' ? before : after).top.slice(0, 6),
        source: `play.last.${side}.top`,
        x: x + 20,
        y: 330,
        barX: x + 20 + column * 0.34,
        row: 54,
        axis: ['share', { ...axis }],
        truth: play.answer,
        beat,
      },
      words,
    )
  return [
    { id: 'last.sheet', is: 'rect', x: split, y: 236, w, h: 600, radius: 18, fill: 'card', stroke: 'ink', line: 3.5 },
    {
      id: 'last.before',
      is: 'text',
      x: split + 20,
      y: 286,
      text: t('stage.before-press'),
      size: 28,
      weight: 800,
      fit: column - 30,
    },
    {
      id: 'last.after',
      is: 'text',
      x: split + column + 20,
      y: 286,
      text: t('stage.after-it'),
      size: 28,
      weight: 800,
      fit: column - 30,
    },
    { id: 'last.rule', is: 'rect', x: split + column, y: 262, w: 3, h: 420, fill: 'deep' },
    ...rows('before', split, 0),
    ...rows('after', split + column, 2),
    {
      id: 'last.bits',
      is: 'text',
      x: split + w / 2,
      y: 760,
      text: t('stage.surprise-move', { before: formatBits(before.bits), after: formatBits(after.bits) }),
      size: 30,
      weight: 600,
      align: 'middle',
      fit: w - 60,
      readings: [
        reading(before.bits, 'play.last.before.bits', t('stage.before'), 'bits'),
        reading(after.bits, 'play.last.after.bits', t('stage.after'), 'bits'),
      ],
    },
  ]
}
