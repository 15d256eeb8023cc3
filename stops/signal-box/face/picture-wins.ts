/** A bar a card: how often the new sentences win; once the cards are face up, beside it what it is compared with. */
import { bar, bed } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { legend, type Entry } from '../../../client/stage/parts/legend.ts'
import type { Box } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { formatPercent } from '../../../client/locale/t.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { SignalView, TasteShown } from '../view-types.ts'
import { cardName } from './names.ts'
import { heldText } from './held.ts'
import { t } from './t.ts'

type Name = 'win' | 'alone' | 'coins' | 'winners'
const INKS: Readonly<Record<Name, Ink>> = { win: 'teal', alone: 'wood', coins: 'yellow', winners: 'tealSoft' }
const look = { radius: 8, stroke: 'ink', line: 3 } as const

function nameOf(name: Name, hasThumbs: boolean): string {
  switch (name) {
    case 'win':
      return t(hasThumbs ? 'stage.signal-box-both' : 'stage.signal-box-votes')
    case 'alone':
      return t('stage.signal-box-alone')
    case 'coins':
      return t('stage.signal-box-coins')
    case 'winners':
      return t('stage.signal-box-winners')
  }
}

export function winsDrawn({ tastes, rack }: SignalView, frame: Frame, isFaceUp: boolean): Drawn {
  const names: readonly Name[] = (['win', 'alone', 'coins', 'winners'] as const).filter((name) =>
    tastes.some((one) => one[name] !== null),
  )
  const axis: Axis = { from: 0, to: 1, start: 0, end: frame.width - 2 * side - 180 }
  const lines = isFaceUp ? linesOf(names) : []
  const area = { left: side, right: frame.width - side, top: 130, bottom: 770 - 30 * Math.max(0, lines.length - 1) }
  const rows = underEachOther(tastes.length, area, 20, 220)
  return {
    title: t(isFaceUp ? 'signal-box.cards' : 'signal-box.result'),
    axes: { win: axis },
    shapes: [
      ...tastes.flatMap((one, i) => {
        const row = rows[i]
        return row === undefined ? [] : cardShapes(one, { i, row, axis, names, rack })
      }),
      write(
        'half.name',
        t('stage.signal-box-half'),
        { x: side + place(axis, 0.5), y: (rows.at(-1)?.y ?? 0) + (rows.at(-1)?.h ?? 0) + 30 },
        { size: 32, weight: 600, align: 'middle', ink: 'soft', fit: frame.width * 0.5 },
      ),
      ...lines.flatMap((line, at) =>
        legend(
          line.map((name) => entryOf(name, names.includes('alone'))),
          side,
          frame.width - side,
          852 - 46 * (lines.length - 1 - at),
        ),
      ),
    ],
  }
}

/** Four do not fit side by side on a narrow stage. */
function linesOf(names: readonly Name[]): readonly (readonly Name[])[] {
  return names.length > 3 ? [names.slice(0, 2), names.slice(2)] : [names]
}

function entryOf(name: Name, hasThumbs: boolean): Entry {
  const text = nameOf(name, hasThumbs)
  return {
    id: `legend.${name}`,
    sample: ({ x, y }) => [
      { id: `legend.${name}.bar`, is: 'rect', x, y: y - 14, w: 44, h: 28, ...look, fill: INKS[name] },
    ],
    w: 44,
    text,
    type: { size: 32, weight: 800 },
  }
}

interface Place {
  readonly i: number
  readonly row: Box
  readonly axis: Axis
  readonly names: readonly Name[]
  readonly rack: string
}

function cardShapes(one: TasteShown, { i, row, axis, names, rack }: Place): Shape[] {
  const { taste, held, paper } = one
  const top = row.y + 62
  const pitch = Math.min(64, (row.y + row.h - top) / names.length)
  const head = { y: row.y + 30 }
  const half = side + place(axis, 0.5)
  return [
    write(`card.${i}`, cardName(taste, rack), { x: side, ...head }, { size: 40, weight: 800, fit: row.w * 0.5 }),
    ...(held === null
      ? []
      : [
          write(
            `card.${i}.held`,
            heldText(held, paper ?? 0),
            { x: side + row.w, ...head },
            { size: 34, weight: 600, align: 'end', ink: 'soft', fit: row.w * 0.46 },
            [
              reading(held, `play.tastes.${i}.held`, t('stage.signal-box-held-name'), 'count'),
              reading(paper ?? 0, `play.tastes.${i}.paper`, t('stage.signal-box-paper-name'), 'count'),
            ],
          ),
        ]),
    ...names.flatMap((name, k): Shape[] => {
      const share = one[name]
      if (share === null) return []
      const value = reading(share, `play.tastes.${i}.${name}`, nameOf(name, names.includes('alone')), 'percent')
      const h = pitch - 8
      const y = top + k * pitch
      const beat = k === 0 ? {} : { beat: 2 * k }
      const lying = { id: `card.${i}.${name}`, x: side, y, h, axis: ['win', axis] as const, value }
      return [
        bed({ ...lying, look }),
        bar({ ...lying, look: { ...look, fill: INKS[name], ...beat } }),
        write(
          `card.${i}.${name}.share`,
          formatPercent(share),
          { x: side + axis.end + 20, y: y + h / 2 },
          { size: k === 0 ? 40 : 32, weight: 800, fit: 160, ...beat },
          [value],
        ),
      ]
    }),
    { id: `card.${i}.half`, is: 'rect', x: half - 2, y: top - 8, w: 4, h: pitch * names.length + 8, fill: 'ink' },
  ]
}
