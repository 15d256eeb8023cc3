/** Every card where the surprise meter put it: good ones, dirty ones, and the wrong facts, which stand among the good. */
import { scale, ticksOf } from '../../../client/stage/parts/axis.ts'
import { dots } from '../../../client/stage/parts/dots.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import { BLIND_BEATS } from '../choreography.ts'
import type { Blind, KitchenView } from '../types.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

const base = 770

interface Lane {
  readonly id: string
  readonly name: string
  readonly foot: number
  readonly ink: Ink
  readonly beat: number
  readonly has: (card: Blind) => boolean
}

export function blind({ blind: seen }: KitchenView, frame: Frame): Drawn {
  if (seen === null) return { title: t('kitchen.blind'), shapes: [waits()] }
  const all = [...seen.cards.map(({ bits }) => bits), seen.from]
  const axis: Axis = {
    from: Math.floor(Math.min(...all)),
    to: Math.ceil(Math.max(...all) + 0.01),
    start: 270,
    end: frame.width - 90,
  }
  const lanes: readonly Lane[] = [
    {
      id: 'good',
      name: t('stage.kitchen.good'),
      foot: 320,
      ink: 'teal',
      beat: BLIND_BEATS.cards,
      has: ({ fault }) => fault === null,
    },
    {
      id: 'dirty',
      name: t('stage.kitchen.dirty'),
      foot: 520,
      ink: 'yellow',
      beat: BLIND_BEATS.cards,
      has: ({ fault }) => fault !== null && fault !== 'wrong',
    },
    {
      id: 'lies',
      name: t('stage.kitchen.lies'),
      foot: 700,
      ink: 'red',
      beat: BLIND_BEATS.lies,
      has: ({ fault }) => fault === 'wrong',
    },
  ]
  return {
    title: t('stage.kitchen.blind', { flagged: seen.liesFlagged, of: seen.lies }),
    // After the dots: it tells what they show.
    beat: BLIND_BEATS.lies,
    readings: [
      reading(seen.liesFlagged, 'play.blind.liesFlagged', t('stage.kitchen.flagged'), 'count'),
      reading(seen.lies, 'play.blind.lies', t('stage.kitchen.lies'), 'count'),
    ],
    axes: { surprise: axis },
    shapes: [
      ...scale({
        axis: ['surprise', axis],
        along: 'x',
        at: base,
        ticks: ticksOf(axis, 1),
        label: t('stage.kitchen.surprise'),
        line: 5,
        tick: { long: 14, wide: 4, gap: 36 },
        type: { size: 26, weight: 600 },
      }),
      write(
        'surprise',
        t('stage.kitchen.surprise'),
        { x: (axis.start + axis.end) / 2, y: base + 84 },
        { size: 28, ink: 'soft', align: 'middle', fit: axis.end - axis.start },
      ),
      ...line(seen.from, axis),
      ...lanes.flatMap((lane) => cards(seen.cards, lane, axis)),
    ],
  }
}

function waits(): Shape {
  return write('waits', t('stage.kitchen.waits'), { x: side, y: 220 }, { size: 40, ink: 'soft' })
}

/** From here on the machine bins. */
function line(from: number, axis: Axis): Shape[] {
  const value = reading(from, 'play.blind.from', t('stage.kitchen.from'), 'bits')
  const x = placeOf(value, axis)
  const beat = BLIND_BEATS.line
  const isLeft = x > (axis.start + axis.end) / 2
  return [
    {
      id: 'from',
      is: 'rect',
      x,
      y: 168,
      w: 5,
      h: base - 168,
      fill: 'red',
      beat,
      from: { h: 0 },
      readings: [shownOn(value, 'surprise', 'x')],
    },
    write(
      'from.text',
      t('stage.kitchen.from'),
      { x: x + (isLeft ? -16 : 22), y: 150 },
      { size: 28, ink: 'red', weight: 600, align: isLeft ? 'end' : 'start', beat, fit: isLeft ? x - 60 : axis.end - x },
    ),
  ]
}

function cards(all: readonly Blind[], { id, name, foot, ink, beat, has }: Lane, axis: Axis): Shape[] {
  const values = all.flatMap((card, i) =>
    has(card) ? [reading(card.bits, `play.blind.cards.${i}.bits`, name, 'bits')] : [],
  )
  return [
    write(`${id}.name`, name, { x: 236, y: foot - 10 }, { size: 32, weight: 800, align: 'end', fit: 190 }),
    ...dots(id, values, { axis: ['surprise', axis], along: 'x', foot, room: -120, pitch: 30 }, 13, () => ({
      fill: ink,
      stroke: 'ink',
      line: 3,
      beat,
      from: { y: foot - 300 },
    })),
  ]
}
