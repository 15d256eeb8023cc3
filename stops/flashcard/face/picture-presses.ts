/** A column a press, on the right the first words before and after the last press, and below what it all cost. */
import { formatBits, formatShare } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import type { FlashcardView } from '../types.ts'
import { lineWidth, wordOf } from '../../../client/stage/labels.ts'
import { level } from '../../../client/stage/parts/axis.ts'
import { column } from '../../../client/stage/parts/bars.ts'
import { sideBySide } from '../../../client/stage/parts/belt.ts'
import { dots } from '../../../client/stage/parts/dots.ts'
import { shareRows } from '../../../client/stage/parts/shares.ts'
import { boxOf, sheet } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { placeOf, reading, type Area, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'

/** Foot of the columns; upper edge of the sheets, their lower edge, and that of the strip under them. */
const base = 610
const top = 222
const bottom = 684
const foot = 856
const left = 136
/** From the scale to the first column: "1 in 280" over it is longer than it is wide. */
const firstX = 76
/** Room of what was said, behind the last column. */
const saidW = 100
/** A column's number may be so much wider than the column, on its right. */
const numberOver = 36

interface PressAxes {
  /** Heights of the columns, heights of what was said of them, and lengths of the bars beside them. */
  readonly presses: Axis
  readonly said: Axis
  readonly share: Axis
}

export function pressAxes(frame: Frame): PressAxes {
  return {
    presses: { from: 0, to: 1, start: 0, end: 280 },
    said: { from: 0, to: 1, start: base, end: base - 280 },
    share: { from: 0, to: 1, start: 0, end: frame.width * 0.05 },
  }
}

export function pressing(play: FlashcardView, words: readonly string[], axes: PressAxes, frame: Frame): Shape[] {
  const split = play.last === null ? frame.width - 40 : frame.width * 0.5
  return [
    sheet('presses.sheet', { x: 40, y: top, w: split - 64, h: bottom - top }),
    ...columns(play, wordOf(words, play.answer), axes, split),
    ...lastPress(play, words, axes.share, { left: split, top, right: frame.width - 40, bottom }),
    ...cost(play, { left: 40, top: bottom + 24, right: frame.width - 40, bottom: foot }),
  ]
}

function columns(play: FlashcardView, word: string, axes: PressAxes, split: number): Shape[] {
  const right = split - 56
  const count = play.shares.length
  // What was said of the last column stands behind it, in a place of its own.
  const room = right - left - firstX - (play.said.length > 0 ? saidW : 0)
  const step = Math.min(120, room / Math.max(1, count))
  const title = { size: 30, weight: 800, fit: split - 140 } as const
  return [
    write('presses.title', t('stage.presses', { word }), { x: 68, y: top + 38 }, title),
    ...[0, 0.5, 1].flatMap((share) => levelOf(share, axes.said, right)),
    ...play.shares.flatMap((share, i) => press(share, i, count, { left, right, step }, axes.presses)),
    ...forecasts(play.said, axes.said, left + firstX + (count - 0.3) * step, right),
  ]
}

/** A column with its share above, and which press it was below. Of many only some are written. */
function press(
  share: number,
  i: number,
  count: number,
  { left, right, step }: { readonly left: number; readonly right: number; readonly step: number },
  axis: Axis,
): Shape[] {
  const x = left + firstX + i * step
  const w = step * 0.7
  const middle = x + w / 2
  const isFirst = i === 0
  const value = reading(share, `play.shares.${i}`, t('stage.after-press', { press: i }), 'share')
  const text = formatShare(share)
  const isWritten = step > lineWidth(text, 28, 800) + 8 || isFirst || i === count - 1
  const textX = isFirst ? middle - 30 : Math.min(middle, right - 20)
  const textLook = { size: 28, weight: 800, align: 'middle', fit: Math.max(isFirst ? 104 : 72, step) } as const
  const name = isFirst ? t('stage.start') : `${i}`
  const nameLook = { size: isFirst ? 24 : 28, align: 'middle', fit: Math.max(60, step - 4) } as const
  const look = { radius: 4, fill: isFirst ? 'tealSoft' : 'teal', stroke: 'ink', line: 3 } as const
  return [
    column(`press.${i}`, { x, y: base }, w, ['presses', axis], value, look),
    ...(isWritten
      ? [write(`press.${i}.share`, text, { x: textX, y: base - placeOf(value, axis) - 22 }, textLook, [value])]
      : []),
    ...(step > 60 || (i % 2 === 0 && (isFirst || i * step > 52))
      ? [
          write(`press.${i}.name`, name, { x: middle, y: base + 34 }, nameLook, [
            reading(i, 'scale', t('stage.press'), 'count'),
          ]),
        ]
      : []),
  ]
}

/** What everybody said of the last column, which ends at `end`: a dot each, at its height, clear of the column's number. */
function forecasts(said: readonly number[], axis: Axis, end: number, right: number): Shape[] {
  const r = 9
  const foot = end + numberOver + r
  const values = said.map((p, i) => reading(p, `play.said.${i}`, t('stage.said'), 'share'))
  const lanes = {
    axis: ['said', axis],
    along: 'y',
    foot,
    room: Math.max(4 * r, right - foot - r),
    pitch: r * 2,
  } as const
  return dots('said', values, lanes, r, () => ({ fill: 'yellow', stroke: 'ink', line: 2 }))
}

/** A tick of the upright scale, with its line across. */
function levelOf(share: number, axis: Axis, right: number): Shape[] {
  const value = reading(share, 'scale', t('stage.ruler'), 'share')
  const look = share === 0 ? ({ stroke: 'ink', line: 5 } as const) : ({ stroke: 'faint', line: 2.5 } as const)
  const type = { size: 24, ink: 'soft', align: 'end' } as const
  return [
    level(`level.${share}`, value, ['said', axis], [left, right], look),
    write(`level.${share}.text`, formatShare(share), { x: left - 12, y: placeOf(value, axis) }, type, [value]),
  ]
}

function lastPress(play: FlashcardView, words: readonly string[], axis: Axis, area: Area): Shape[] {
  if (play.last === null) return []
  const { before, after } = play.last
  const [first, second] = sideBySide(2, area, 0)
  if (first === undefined || second === undefined) return []
  const side = (name: 'before' | 'after', at: typeof first, beat: number): Shape[] => {
    const x = at.x + 22
    const title = t(name === 'before' ? 'stage.before-press' : 'stage.after-it')
    const rows = {
      id: `last.${play.shares.length}.${name}`,
      top: (name === 'before' ? before : after).top.slice(0, 6),
      source: `play.last.${name}.top`,
      x,
      y: top + 76,
      barX: x + at.w * 0.42,
      row: 62,
      axis: ['share', axis] as const,
      truth: play.answer,
      beat,
    }
    return [
      write(`last.${name}`, title, { x, y: top + 38 }, { size: 30, weight: 800, fit: at.w - 34 }),
      ...shareRows(rows, words),
    ]
  }
  return [
    sheet('last.sheet', boxOf(area)),
    { id: 'last.rule', is: 'rect', x: second.x, y: top + 24, w: 3, h: bottom - top - 48, fill: 'deep' },
    ...side('before', first, 0),
    ...side('after', second, 2),
  ]
}

/** What the presses did to the card's own surprise, and to all the other sentences. */
function cost({ heldOut, last: press }: FlashcardView, area: Area): Shape[] {
  const first = heldOut[0]
  const end = heldOut.length - 1
  const last = heldOut[end]
  const box = boxOf(area)
  const line = { size: 34, weight: 800, align: 'middle', fit: box.w / 2 - 60 } as const
  const at = (part: number) => ({ x: box.x + box.w * part, y: box.y + box.h / 2 })
  const move = (
    id: string,
    key: 'stage.surprise-move' | 'stage.held-out-move',
    ends: readonly [number, number],
    sources: readonly [string, string],
    part: number,
    ink: 'teal' | 'ink',
  ) =>
    write(id, t(key, { before: formatBits(ends[0]), after: formatBits(ends[1]) }), at(part), { ...line, ink }, [
      reading(ends[0], sources[0], t('stage.before'), 'bits'),
      reading(ends[1], sources[1], t('stage.after'), 'bits'),
    ])
  return [
    ...(first === undefined && press === null ? [] : [sheet('cost.sheet', box)]),
    ...(press === null
      ? []
      : [
          move(
            'cost.card',
            'stage.surprise-move',
            [press.before.bits, press.after.bits],
            ['play.last.before.bits', 'play.last.after.bits'],
            0.25,
            'teal',
          ),
        ]),
    ...(first === undefined || last === undefined
      ? []
      : [
          move(
            'cost.held-out',
            'stage.held-out-move',
            [first, last],
            ['play.heldOut.0', `play.heldOut.${end}`],
            press === null ? 0.5 : 0.75,
            'ink',
          ),
        ]),
  ]
}
