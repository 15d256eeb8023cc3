/** One lesson at several rates: right and wrong word after each press, and what it cost the neighbour and all else. */
import { doseBeat } from '../../../shared/match/choreography.ts'
import { formatBits, formatRate, formatShare, t, textOf } from '../../../client/locale/t.ts'
import type { DoseResult, FlashcardView } from '../types.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { place, reading, type Axis, type Frame, type Reading, type Shape } from '../../../client/stage/shape.ts'

const gap = 26
const pad = 28
const top = 222
const foot = 864
/** Nearest that two words may stand under each other. */
const lineH = 36

interface DoseAxes {
  readonly dose: Axis
  readonly neighbour: Axis
  readonly heldOut: Axis
}

/** Every rate has its place from the start, though its result is still being measured. */
function sheetW({ choices, doses }: FlashcardView, frame: Frame): number {
  const count = Math.max(choices.length, doses?.length ?? 0)
  return (frame.width - 80 - gap * (count - 1)) / Math.max(1, count)
}

/** All doses share their scales, so that they can be compared. */
export function doseAxes(play: FlashcardView, frame: Frame): Pick<DoseAxes, 'neighbour' | 'heldOut'> {
  const results = play.doses ?? []
  const most = Math.max(1, ...results.flatMap(({ heldOutBefore, heldOutAfter }) => [heldOutBefore, heldOutAfter]))
  const end = sheetW(play, frame) - 2 * pad
  return { neighbour: { from: 0, to: 1, start: 0, end }, heldOut: { from: 0, to: most, start: 0, end } }
}

export function doses(
  play: FlashcardView,
  results: readonly DoseResult[],
  words: readonly string[],
  axes: DoseAxes,
  frame: Frame,
): Shape[] {
  const w = sheetW(play, frame)
  return results.flatMap((dose, i) => {
    const x = 40 + i * (w + gap)
    return [...head(dose, i, x, w), ...curves(play, dose, i, words, axes.dose, x, w), ...prices(dose, i, axes, x, w)]
  })
}

function head({ rate }: DoseResult, i: number, x: number, w: number): Shape[] {
  const h = foot - top
  return [
    { id: `dose.${i}.sheet`, is: 'rect', x, y: top, w, h, radius: 18, fill: 'card', stroke: 'ink', line: 3.5 },
    {
      id: `dose.${i}.rate`,
      is: 'text',
      x: x + pad,
      y: top + 46,
      text: t('stage.dose', { name: textOf('flash', `dose-${i}`), rate: formatRate(rate) }),
      size: 38,
      weight: 800,
      fit: w - 2 * pad,
      readings: [reading(rate, `play.doses.${i}.rate`, t('stage.rate'), 'rate')],
    },
  ]
}

/** The share of the right and of the wrong word, press by press. */
function curves(
  play: FlashcardView,
  dose: DoseResult,
  i: number,
  words: readonly string[],
  axis: Axis,
  x: number,
  w: number,
): Shape[] {
  const left = x + pad + 6
  const right = x + w - 112
  const beat = doseBeat(i)
  const ends = { right: place(axis, dose.right.at(-1) ?? 0), wrong: place(axis, dose.wrong.at(-1) ?? 0) }
  const near = Math.max(0, lineH - Math.abs(ends.right - ends.wrong)) / 2
  const side = ends.right <= ends.wrong ? -near : near
  // Both words stay above the line under the curves.
  const lift = Math.max(0, Math.max(ends.right + side, ends.wrong - side) - axis.start)
  const lines = [
    { id: 'right', word: wordOf(words, play.answer), values: dose.right, ink: 'teal', wordY: ends.right + side - lift },
    { id: 'wrong', word: wordOf(words, play.rival), values: dose.wrong, ink: 'red', wordY: ends.wrong - side - lift },
  ] as const
  return [
    { id: `dose.${i}.base`, is: 'rect', x: left - 6, y: axis.start, w: right - left + 12, h: 4, fill: 'ink' },
    { id: `dose.${i}.full`, is: 'rect', x: left - 6, y: axis.end, w: right - left + 12, h: 2.5, fill: 'faint' },
    {
      id: `dose.${i}.presses`,
      is: 'text',
      x: left,
      y: axis.start + 32,
      text: t('stage.dose-presses'),
      size: 24,
      ink: 'soft',
      fit: w - 2 * pad,
    },
    ...lines.flatMap(({ id, word, values, ink, wordY }): Shape[] => {
      const readings: Reading[] = [
        reading(values, `play.doses.${i}.${id}`, t('stage.share-of', { word }), 'share', 'dose', 'points.y'),
      ]
      const points = values.map((p, k) => ({
        x: left + ((right - left) * k) / Math.max(1, values.length - 1),
        y: place(axis, p),
      }))
      return [
        { id: `dose.${i}.${id}`, is: 'path', points, stroke: ink, line: 6, beat, readings },
        { id: `dose.${i}.${id}.dots`, is: 'dots', points, r: 8, fill: ink, beat },
        {
          id: `dose.${i}.${id}.word`,
          is: 'text',
          x: right + 18,
          y: wordY,
          text: word,
          size: 32,
          weight: 800,
          ink,
          fit: 88,
          beat,
        },
      ]
    }),
  ]
}

/** What the lesson did to a neighbouring card, and to all the other sentences: now, with "before" marked. */
function prices(dose: DoseResult, i: number, axes: DoseAxes, x: number, w: number): Shape[] {
  const { neighbourBefore, neighbourAfter, heldOutBefore, heldOutAfter } = dose
  const at = `play.doses.${i}`
  const neighbour = { before: formatShare(neighbourBefore), after: formatShare(neighbourAfter) }
  const others = {
    before: formatBits(heldOutBefore),
    after: t('stage.bits', { bits: formatBits(heldOutAfter) }),
  }
  const price = (name: 'neighbour' | 'heldOut', move: { before: string; after: string }, y: number): Shape[] => {
    const unit = name === 'neighbour' ? 'share' : 'bits'
    const was = reading(dose[`${name}Before`], `${at}.${name}Before`, t('stage.before'), unit)
    const is = reading(dose[`${name}After`], `${at}.${name}After`, t('stage.after'), unit)
    const axis = axes[name]
    const id = `dose.${i}.${name}`
    const left = x + pad
    const beat = doseBeat(i) + 1
    const before = place(axis, dose[`${name}Before`])
    const after = place(axis, dose[`${name}After`])
    return [
      {
        id: `${id}.name`,
        is: 'text',
        x: left,
        y,
        text: t(name === 'neighbour' ? 'stage.neighbour' : 'stage.all-else'),
        size: 24,
        ink: 'soft',
        fit: (w - 2 * pad) * 0.33,
      },
      {
        id: `${id}.text`,
        is: 'text',
        x: left + w - 2 * pad,
        y,
        text: t('stage.from-to-weight', move),
        size: 24,
        weight: 800,
        align: 'end',
        fit: (w - 2 * pad) * 0.65,
        readings: [was, is],
      },
      { id: `${id}.bed`, is: 'rect', x: left, y: y + 24, w: axis.end, h: 26, radius: 6, fill: 'deep' },
      {
        id,
        is: 'rect',
        x: left,
        y: y + 24,
        w: after,
        h: 26,
        radius: 6,
        fill: name === 'neighbour' ? 'tealSoft' : 'redSoft',
        beat,
        from: { w: before },
        readings: [
          { ...is, on: { axis: name, part: 'w' } },
          { ...was, on: { axis: name, part: 'from.w' } },
        ],
      },
      { id: `${id}.before`, is: 'rect', x: left + before - 3, y: y + 18, w: 6, h: 38, fill: 'ink', readings: [was] },
    ]
  }
  return [...price('neighbour', neighbour, 684), ...price('heldOut', others, 782)]
}
