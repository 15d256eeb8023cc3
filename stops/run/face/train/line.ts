/** The straight line of the forward and the backward run: one panel and one station for every stage of the model. */
import { t } from '../../../../client/locale/t.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { reading, type Frame, type Reading, type Shape } from '../../../../client/stage/shape.ts'

export interface Stop {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Middle of the panel: where its station stands. */
  readonly middle: number
}

export const railY = 806
const margin = 36
const gap = 22

/** One panel a stage, side by side. */
export function stops(count: number, frame: Frame, top: number, bottom: number): Stop[] {
  const w = (frame.width - 2 * margin - (count - 1) * gap) / count
  return Array.from({ length: count }, (_, i) => {
    const x = margin + i * (w + gap)
    return { x, y: top, w, h: bottom - top, middle: x + w / 2 }
  })
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
  return [
    { id: 'bank', is: 'rect', x: 0, y: railY + 4, w: frame.width, h: frame.height - railY, fill: 'hill3' },
    { id: 'rail', is: 'rect', x: 0, y: railY, w: frame.width, h: 7, fill: 'ink' },
    ...stops.flatMap(({ middle, w }, i): Shape[] => [
      { id: `sleeper.${i}`, is: 'rect', x: middle - 74, y: railY + 8, w: 148, h: 7, fill: 'wood' },
      station(`station.${i}`, middle, 'tealSoft'),
      ...litStation(i, middle, lit(i)),
      {
        id: `station.${i}.name`,
        is: 'text',
        x: middle,
        y: railY + 46,
        text: names[i] ?? '',
        size: 28,
        weight: 800,
        align: 'middle',
        fit: w,
        readings: [reading(i, 'scale', t('stage.layer-name'), 'count')],
      },
    ]),
  ]
}

function station(id: string, x: number, tint: Ink): Shape {
  return { id, is: 'sprite', name: 'station', x, y: railY + 1, w: 112, tint }
}

function litStation(i: number, x: number, lit: { readonly run: string; readonly beat: number } | null): Shape[] {
  return lit === null ? [] : [{ ...station(`${lit.run}.station.${i}`, x, 'yellow'), beat: lit.beat }]
}

/** A station that the train has not reached: an empty box behind its signal. */
export function closed(id: string, { x, y, w, h, middle }: Stop): Shape[] {
  return [
    {
      id: `${id}.closed`,
      is: 'rect',
      x: x + 7,
      y: y + 7,
      w: w - 14,
      h: h - 14,
      stroke: 'faint',
      line: 3,
      dash: [14, 10],
    },
    { id: `${id}.box`, is: 'sprite', name: 'signal-box', x: middle, y: y + h / 2 + 64, w: 104, alpha: 0.45 },
  ]
}

export function panel(
  id: string,
  { x, y, w, h }: Stop,
  title: string,
  beat: number,
  readings: readonly Reading[] = [],
): Shape[] {
  return [
    { id: `${id}.panel`, is: 'rect', x, y, w, h, radius: 16, fill: 'card', stroke: 'ink', line: 3.5, beat },
    {
      id: `${id}.title`,
      is: 'text',
      x: x + w / 2,
      y: y + 30,
      text: title,
      size: 24,
      weight: 600,
      ink: 'soft',
      align: 'middle',
      fit: w - 24,
      beat,
      readings,
    },
  ]
}
