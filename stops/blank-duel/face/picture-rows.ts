/** Told blanks under each other: the sentence, and for either side a bar of people and, in the duel, one of the model. */
import { formatBits } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { bar } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import type { Box } from '../../../client/stage/parts/sheet.ts'
import { side as edge } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { beatOf } from '../choreography.ts'
import type { Pair } from '../score.ts'
import { SIDES } from '../types.ts'
import type { BlankView, RowShown } from '../view-types.ts'
import { bitsOrNone, rowName } from './names.ts'
import { t } from './t.ts'

/** Room of the names of both sides, and of a figure behind its bar. */
const names = 190
const figureW = 110
/** The least that the axis reaches to: like guessing among sixteen. */
const leastBits = 4

interface Column {
  readonly of: 'people' | 'models'
  readonly x: number
}

interface Layout {
  readonly columns: readonly Column[]
  readonly axis: Axis
}

export function rowsDrawn(play: BlankView, words: readonly string[], frame: Frame) {
  const { rows, phase } = play
  const hasModels = rows.some(({ models }) => models !== null)
  // A bet has a line for how many have laid.
  const head = phase === 'bet' ? 190 : 150
  const area = { left: edge, right: frame.width - edge, top: head + 26, bottom: frame.height - 30 }
  const [first, second] = [area.left + names, area.left + names + (area.right - area.left - names) / 2]
  const columns: Column[] = hasModels
    ? [
        { of: 'people', x: first },
        { of: 'models', x: second },
      ]
    : [{ of: 'people', x: first }]
  const room = (hasModels ? second : area.right) - first - figureW
  const all = rows.flatMap(({ people, models }) =>
    [people, models].flatMap((pair) => (pair === null ? [] : SIDES.map((side) => pair[side] ?? 0))),
  )
  const axis: Axis = { from: 0, to: Math.max(leastBits, ...all), start: 0, end: room }
  const boxes = underEachOther(rows.length, area, 14, phase === 'told' ? 320 : 170)
  return {
    axes: { bits: axis },
    shapes: [
      ...heads(columns, head, room),
      ...rows.flatMap((row, at) => {
        const box = boxes[at]
        return box === undefined ? [] : rowShapes(play, row, at, box, { columns, axis }, words)
      }),
    ],
  }
}

function heads(columns: readonly Column[], y: number, fit: number): Shape[] {
  return columns.map(({ of, x }) =>
    write(
      `head.${of}`,
      t(of === 'people' ? 'stage.blank-people' : 'stage.blank-models'),
      { x, y },
      { size: 30, weight: 800, ink: of === 'people' ? 'teal' : 'wood', fit },
    ),
  )
}

function rowShapes(
  { phase, bet }: BlankView,
  row: RowShown,
  at: number,
  box: Box,
  layout: Layout,
  words: readonly string[],
): Shape[] {
  const beat = phase === 'duel' ? beatOf(at) : 0
  const size = Math.min(52, box.h * 0.24)
  const isAhead = row.isAhead === true
  const chips = bet.all?.laid[at] ?? null
  const chipsW = chips === null ? 0 : 160
  return [
    write(
      `row.${at}`,
      `${isAhead ? '✓ ' : ''}${rowName(row, words)}`,
      { x: box.x, y: box.y + box.h * 0.16 },
      { size, weight: 800, ink: isAhead ? 'teal' : 'ink', fit: box.w - chipsW - 16, beat },
      row.words.map((word, i) => reading(word, `play.rows.${at}.words.${i}`, wordOf(words, word), 'word')),
    ),
    ...(chips === null
      ? []
      : [
          write(
            `row.${at}.chips`,
            t('stage.blank-chips', { count: chips }),
            { x: box.x + box.w, y: box.y + box.h * 0.16 },
            { size: size * 0.8, weight: 600, ink: 'soft', align: 'end', fit: chipsW, beat },
            [reading(chips, `play.bet.all.laid.${at}`, t('stage.blank-chips-name'), 'count')],
          ),
        ]),
    ...SIDES.flatMap((side, lane) => {
      const y = box.y + box.h * (0.46 + lane * 0.32)
      const h = box.h * 0.26
      return [
        write(
          `row.${at}.${side}`,
          t(`blank-duel.${side}`),
          { x: box.x, y },
          { size: size * 0.8, weight: 600, ink: 'soft', fit: names - 16, beat },
        ),
        ...layout.columns.flatMap(({ of, x }): Shape[] => {
          const pair: Pair | null = row[of]
          return pair === null
            ? []
            : laneShapes(
                `row.${at}.${of}.${side}`,
                pair[side],
                `play.rows.${at}.${of}.${side}`,
                { x, y, h, size, beat },
                of,
                layout.axis,
              )
        }),
      ]
    }),
  ]
}

interface Lane {
  readonly x: number
  readonly y: number
  readonly h: number
  readonly size: number
  readonly beat: number
}

function laneShapes(
  id: string,
  bits: number | null,
  source: string,
  { x, y, h, size, beat }: Lane,
  of: Column['of'],
  axis: Axis,
): Shape[] {
  const type = { size: size * 0.9, weight: 800, beat, fit: figureW - 16 } as const
  if (bits === null) return [write(`${id}.none`, bitsOrNone(null), { x: x + 12, y }, { ...type, ink: 'soft' })]
  const value = { ...reading(bits, source, t('stage.blank-bits'), 'bits'), written: formatBits(bits) }
  const look = { fill: of === 'people' ? 'teal' : 'wood', radius: 6, beat } as const
  const drawn = bar({ id, x, y: y - h / 2, h, axis: ['bits', axis], value, look })
  return [drawn, write(`${id}.bits`, formatBits(bits), { x: x + drawn.w + 12, y }, type, [value])]
}
