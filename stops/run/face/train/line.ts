/** The straight line of the forward and the backward run: one panel and one station for every stage of the model. */
import { t } from '../t.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { sideBySide } from '../../../../client/stage/parts/belt.ts'
import { linesOf } from '../../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Frame, type Point, type Reading, type Shape } from '../../../../client/stage/shape.ts'

export interface Stop extends Box {
  /** Middle of the panel: where its station stands. */
  readonly middle: number
}

/** The rails lie so far above the lower edge, whatever the box. */
export const railY = ({ height }: Pick<Frame, 'height'>): number => height - 94

/** What a box that is nearly square has below the usual one. */
export const lower = ({ height }: Pick<Frame, 'height'>): number => height - 900

const margin = 36

/** One panel a stage, side by side. */
export function stops(count: number, frame: Frame, top: number, bottom: number): Stop[] {
  const area = { left: margin, top, right: frame.width - margin, bottom }
  return sideBySide(count, area, 22).map((box) => ({ ...box, middle: box.x + box.w / 2 }))
}

/**
 * Rails, stations and their names. `lit`: the run and the beat at which a station's lamps go on; null: it is not at work.
 */
export function line(
  stops: readonly Stop[],
  names: readonly string[],
  frame: Frame,
  lit: (i: number) => { readonly run: string; readonly beat: number } | null,
): Shape[] {
  const rail = railY(frame)
  return [
    ...rails(frame),
    ...stops.flatMap(({ middle, w }, i): Shape[] => [
      { id: `sleeper.${i}`, is: 'rect', x: middle - 74, y: rail + 8, w: 148, h: 7, fill: 'wood' },
      station(`station.${i}`, { x: middle, y: rail }, 'tealSoft'),
      ...litStation(i, { x: middle, y: rail }, lit(i)),
      write(
        `station.${i}.name`,
        names[i] ?? '',
        { x: middle, y: rail + 46 },
        { size: 28, weight: 800, align: 'middle', fit: w },
        [reading(i, 'scale', t('stage.layer-name'), 'count')],
      ),
    ]),
  ]
}

export function rails(frame: Frame): Shape[] {
  const { width, height } = frame
  const y = railY(frame)
  return [
    { id: 'bank', is: 'rect', x: 0, y: y + 4, w: width, h: height - y, fill: 'hill3' },
    { id: 'rail', is: 'rect', x: 0, y, w: width, h: 7, fill: 'ink' },
  ]
}

function station(id: string, { x, y }: Point, tint: Ink): Shape {
  return { id, is: 'sprite', name: 'station', x, y: y + 1, w: 112, tint }
}

function litStation(i: number, at: Point, lit: { readonly run: string; readonly beat: number } | null): Shape[] {
  return lit === null ? [] : [{ ...station(`${lit.run}.station.${i}`, at, 'yellow'), beat: lit.beat }]
}

/** The locomotive at `x` with one wagon; `ride`: how it gets there, from where its locomotive starts. */
export function shortTrain(
  run: string,
  x: number,
  tint: Ink,
  frame: Frame,
  ride: Pick<Shape, 'span' | 'from'> = {},
): Shape[] {
  const back = 92
  const start = ride.from?.x
  const wagonRide = start === undefined ? ride : { ...ride, from: { x: start - back } }
  const y = railY(frame) + 2
  return [
    { id: `${run}.wagon`, is: 'sprite', name: 'wagon', x: x - back, y, w: 84, tint, ...wagonRide },
    { id: `${run}.locomotive`, is: 'sprite', name: 'locomotive', x, y, w: 118, ...ride },
  ]
}

/** A station that the train has not reached: an empty box behind its signal. */
export function closed(id: string, { x, y, w, h, middle }: Stop): Shape[] {
  const inner = { x: x + 7, y: y + 7, w: w - 14, h: h - 14 }
  return [
    { id: `${id}.closed`, is: 'rect', ...inner, stroke: 'faint', line: 3, dash: [14, 10] },
    { id: `${id}.box`, is: 'sprite', name: 'signal-house', x: middle, y: y + h / 2 + 64, w: 104, alpha: 0.45 },
  ]
}

const titleType = { size: 24, weight: 600, ink: 'soft', align: 'middle' } as const
const titlePad = 24
/** From one line of a panel's title to the next. */
const titleH = 27

/** By how much a title that needs two lines pushes down what stands under it. */
export function titleRoom({ w }: Stop, title: string): number {
  return (linesOf(title, { ...titleType, fit: w - titlePad }, 2).length - 1) * titleH
}

export function panel(
  id: string,
  { x, y, w, h }: Stop,
  title: string,
  beat: number,
  readings: readonly Reading[] = [],
): Shape[] {
  const type = { ...titleType, fit: w - titlePad, beat } as const
  return [
    sheet(`${id}.panel`, { x, y, w, h }, { radius: 16, beat }),
    ...linesOf(title, type, 2).map((line, i) =>
      write(
        i === 0 ? `${id}.title` : `${id}.title.${i}`,
        line,
        { x: x + w / 2, y: y + 30 + i * titleH },
        type,
        readings,
      ),
    ),
  ]
}
