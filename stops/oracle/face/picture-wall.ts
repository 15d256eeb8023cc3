/**
 * The wall: across the width, upright how far a loss is above the floor, both in doublings. The small ones are dots; the class's
 * lines end over the large one, where their bands stand side by side until what was measured is drawn across them.
 */
import { formatBits } from '../../../client/locale/t.ts'
import { legend, type Entry } from '../../../client/stage/parts/legend.ts'
import { level } from '../../../client/stage/parts/axis.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, placeOf, reading, shownOn, type Frame, type Reading, type Shape } from '../../../client/stage/shape.ts'
import { DOT_BEAT, GHOST_BEAT, LAW_BEAT, LINES_BEATS, NEXT_BEAT, TOLD_BEAT } from '../choreography.ts'
import type { OracleView } from '../view-types.ts'
import { dot, widthMark, type Wall } from './picture-dots.ts'
import { boughtTitle, outcomeTitle } from './results.ts'
import { t } from './t.ts'

const bottom = 770

export function wallDrawn(play: OracleView, frame: Frame): Drawn {
  const { phase, small, large, next, wall, floor } = play
  const isBuying = phase === 'buy' || phase === 'bought'
  const right = frame.width - side
  const room = Math.min(380, frame.width * 0.26)
  const axes: Wall = {
    height: { from: wall?.from ?? 0, to: wall?.to ?? 1, start: bottom - 24, end: 215 },
    doublings: {
      from: small[0]?.doublings ?? 0,
      to: isBuying ? next.doublings : large.doublings,
      start: side + 90,
      end: right - (isBuying ? 110 : room / 2 + 20),
    },
  }
  const isOut = large.exam !== null
  const told = phase === 'outcome' ? TOLD_BEAT : phase === 'bought' && play.isBought ? NEXT_BEAT + 1 : undefined
  return {
    title: titleOf(play),
    readings: titleReadings(play),
    ...(told === undefined ? {} : { beat: told }),
    axes: { height: axes.height, doublings: axes.doublings },
    shapes: [
      {
        id: 'ground',
        is: 'path',
        points: [
          { x: side, y: bottom },
          { x: right, y: bottom },
        ],
        stroke: 'ink',
        line: 4,
      },
      ...(floor === null
        ? []
        : [
            write(
              'floor',
              t('stage.oracle-floor', { bits: formatBits(floor) }),
              { x: side, y: bottom + 100 },
              { size: 30, weight: 600, ink: 'soft', fit: (frame.width - 2 * side) * 0.7 },
              [reading(floor, 'play.floor', t('stage.oracle-floor-name'), 'bits')],
            ),
          ]),
      write(
        'wider',
        t('stage.oracle-wider'),
        { x: right, y: bottom + 100 },
        { size: 30, weight: 600, ink: 'soft', align: 'end', fit: (frame.width - 2 * side) * 0.25 },
      ),
      ...small.map((brain, i) => widthMark(brain, `play.small.${i}`, axes, bottom)),
      widthMark(large, 'play.large', axes, bottom),
      ...(isBuying ? [widthMark(next, 'play.next', axes, bottom)] : []),
      ...countOf(play, frame),
      ...classLines(play, axes, room, isBuying),
      ...(phase === 'outcome' ? lawAndGhost(play, axes, frame) : []),
      ...small.flatMap((brain, i) => dot(brain, `play.small.${i}`, axes, { fill: 'teal' })),
      ...(isOut ? dot(large, 'play.large', axes, { fill: 'red', beat: isBuying ? 0 : DOT_BEAT }) : []),
      ...(isOut && !isBuying ? truthAcross(play, axes, right) : []),
      ...(isBuying ? dot(next, 'play.next', axes, { fill: 'yellow', beat: NEXT_BEAT }) : []),
    ],
  }
}

function titleOf(play: OracleView): string {
  switch (play.phase) {
    case 'outcome':
      return outcomeTitle(play)
    case 'buy':
      return t('oracle.buy')
    case 'bought':
      return boughtTitle(play)
    case 'line':
      return t('oracle.line')
    case 'guess':
    case 'lines':
    case 'train':
    case 'say':
    case 'answer':
      return t('oracle.lines')
  }
}

function titleReadings({ phase, large, next }: OracleView): Reading[] {
  const [name, brain] = phase === 'outcome' ? (['large', large] as const) : (['next', next] as const)
  if ((phase !== 'outcome' && phase !== 'bought') || brain.exam === null) return []
  return [reading(brain.exam.mean.bits, `play.${name}.exam.mean.bits`, t('stage.oracle-exam'), 'bits')]
}

function countOf({ phase, drawn, buy }: OracleView, frame: Frame): Shape[] {
  const look = { size: 36, weight: 800, align: 'end', ink: 'teal', fit: frame.width * 0.5 } as const
  const at = { x: frame.width - side, y: 142 }
  const count = phase === 'line' ? drawn : phase === 'buy' ? (buy?.count ?? null) : null
  if (count === null) return []
  const source = phase === 'line' ? 'play.drawn' : 'play.buy.count'
  return [
    write('in', t(phase === 'line' ? 'stage.oracle-drawn' : 'stage.oracle-in', { count }), at, look, [
      reading(count, source, t('stage.oracle-players'), 'count'),
    ]),
  ]
}

/** Rulers of the class, and their bands side by side over the large one. A band that held what was measured is filled. */
function classLines({ lines, large, phase }: OracleView, axes: Wall, room: number, isBuying: boolean): Shape[] {
  if (lines === null || isBuying) return []
  const end = placeOf(reading(large.doublings, 'scale', '', 'count'), axes.doublings)
  const pitch = Math.min(34, room / lines.length)
  const truth = phase === 'outcome' ? (large.exam?.mean.height ?? null) : null
  return lines.flatMap(({ way, low, high }, i): Shape[] => {
    const source = `play.lines.${i}`
    const beat = phase === 'lines' ? Math.floor((i * LINES_BEATS) / lines.length) : 0
    const [from, to] = [
      reading(high.height, `${source}.high.height`, t('stage.oracle-band'), 'count'),
      reading(low.height, `${source}.low.height`, t('stage.oracle-band'), 'count'),
    ]
    const y = placeOf(from, axes.height)
    const holds = truth !== null && truth >= low.height && truth <= high.height
    return [
      {
        id: `ray.${i}`,
        is: 'path',
        points: way.map((height, k) => ({ x: k === 0 ? axes.doublings.start : end, y: place(axes.height, height) })),
        stroke: 'faint',
        line: 4,
        beat,
        readings: [reading(way, `${source}.way.*`, t('stage.oracle-line'), 'count', 'height', 'points.y')],
      },
      {
        id: `band.${i}`,
        is: 'rect',
        x: end + (i - (lines.length - 1) / 2) * pitch - pitch * 0.4,
        y,
        w: pitch * 0.8,
        h: placeOf(to, axes.height) - y,
        radius: Math.min(6, pitch * 0.3),
        fill: holds ? 'teal' : 'yellow',
        stroke: 'ink',
        line: 2,
        beat: holds ? TOLD_BEAT : beat,
        readings: [shownOn(from, 'height', 'y'), shownOn(to, 'height', 'end.y')],
      },
    ]
  })
}

/** What was measured, across all bands. */
function truthAcross({ large: { exam } }: OracleView, { height, doublings }: Wall, right: number): Shape[] {
  if (exam === null) return []
  const value = reading(exam.mean.height, 'play.large.exam.mean.height', t('stage.oracle-height'), 'count')
  const look = { stroke: 'red', line: 5, dash: [14, 10], beat: DOT_BEAT } as const
  return [level('truth', value, ['height', height], [doublings.end - (right - doublings.end), right], look)]
}

/** The straight line through the small ones' dots, and what who draws nothing new says. */
function lawAndGhost({ law, small }: OracleView, axes: Wall, frame: Frame): Shape[] {
  const ghost = small.at(-1)
  const at = small.length - 1
  const entries: Entry[] = []
  const shapes: Shape[] = []
  if (law !== null) {
    entries.push(
      entryOf('law', 'teal', `${t('stage.oracle-law')} ${formatBits(law.bits)}`, LAW_BEAT, [
        reading(law.bits, 'play.law.bits', t('stage.oracle-law'), 'bits'),
      ]),
    )
    shapes.push({
      id: 'law',
      is: 'path',
      points: law.way.map((height, k) => ({
        x: k === 0 ? axes.doublings.start : axes.doublings.end,
        y: place(axes.height, height),
      })),
      stroke: 'teal',
      line: 7,
      beat: LAW_BEAT,
      readings: [reading(law.way, 'play.law.way.*', t('stage.oracle-law'), 'count', 'height', 'points.y')],
    })
  }
  const same = ghost?.exam?.mean
  if (ghost !== undefined && same !== undefined) {
    const value = reading(same.height, `play.small.${at}.exam.mean.height`, t('stage.oracle-same'), 'count')
    const from = placeOf(reading(ghost.doublings, 'scale', '', 'count'), axes.doublings)
    entries.push(
      entryOf('same', 'soft', `${t('stage.oracle-same')} ${formatBits(same.bits)}`, GHOST_BEAT, [
        reading(same.bits, `play.small.${at}.exam.mean.bits`, t('stage.oracle-same'), 'bits'),
      ]),
    )
    const look = { stroke: 'soft', line: 4, dash: [6, 10], beat: GHOST_BEAT } as const
    shapes.push(level('same', value, ['height', axes.height], [from, axes.doublings.end], look))
  }
  return [...shapes, ...legend(entries, side, frame.width - side, 142)]
}

function entryOf(id: string, stroke: 'teal' | 'soft', text: string, beat: number, readings: readonly Reading[]): Entry {
  return {
    id: `legend.${id}`,
    sample: ({ x, y }) => [
      { id: `legend.${id}.line`, is: 'rect', x, y: y - 4, w: 44, h: 8, radius: 4, fill: stroke, beat },
    ],
    w: 44,
    text,
    type: { size: 32, weight: 600, beat },
    readings,
  }
}
