/** The map of one stored step: small dots in the colour of their kind, and the words of the pairs by name, each pair joined. */
import type { Ink } from '../../../client/stage/palette.ts'
import { lineWidth, wordOf } from '../../../client/stage/labels.ts'
import { spread } from '../../../client/stage/parts/apart.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, type Area, type Axis, type Shape } from '../../../client/stage/shape.ts'
import type { MapShown, MovesView } from '../view-types.ts'
import { formatCosine } from './names.ts'
import { t } from './t.ts'

/** By kind; more kinds begin again. */
const inks: readonly Ink[] = ['team0', 'team1', 'team2', 'team3', 'team4', 'team5', 'wood', 'hill4', 'redSoft', 'soft']

type Axes = Readonly<Record<'across' | 'up', Axis>>

const inset = 34
const name = { size: 30, weight: 800, gap: 16, pitch: 30 } as const

export function mapAxes({ across, up }: MapShown, { left, top, right, bottom }: Area): Axes {
  return {
    across: { from: across[0], to: across[1], start: left + inset, end: right - inset },
    up: { from: up[0], to: up[1], start: bottom - inset, end: top + inset },
  }
}

export function mapShapes(play: MovesView, map: MapShown, axes: Axes, area: Area, words: readonly string[]): Shape[] {
  const at = (x: number, y: number) => ({ x: place(axes.across, x), y: place(axes.up, y) })
  const places = new Map(map.words.map(({ word, x, y }) => [word, at(x, y)]))
  const list = (values: readonly number[], source: string, label: string, axis: 'across' | 'up') =>
    reading(values, source, label, 'weight', axis, axis === 'across' ? 'points.x' : 'points.y')
  const { left, top, right, bottom } = area
  return [
    sheet('map', { x: left, y: top, w: right - left, h: bottom - top }, { line: 3 }),
    ...map.kinds.map(({ x, y }, kind): Shape => ({
      id: `kind.${kind}`,
      is: 'dots',
      points: x.map((across, i) => at(across, y[i] ?? 0)),
      r: 8,
      fill: inks[kind % inks.length] ?? 'soft',
      readings: [
        list(x, `play.map.kinds.${kind}.x.*`, t('stage.moves-across'), 'across'),
        list(y, `play.map.kinds.${kind}.y.*`, t('stage.moves-up'), 'up'),
      ],
    })),
    ...play.pairs.flatMap(({ words: [one, other], kind, cosine }, i): Shape[] => {
      const [from, to] = [places.get(one), places.get(other)]
      if (from === undefined || to === undefined || cosine === null) return []
      const value = reading(cosine, `play.pairs.${i}.cosine`, t('stage.moves-cosine'), 'bits')
      const look = kind === 'alike' ? ({ stroke: 'teal' } as const) : ({ stroke: 'red', dash: [12, 10] } as const)
      const readings = [{ ...value, written: formatCosine(cosine) }]
      return [{ id: `join.${i}`, is: 'path', points: [from, to], line: 4, ...look, readings }]
    }),
    {
      id: 'asked',
      is: 'dots',
      points: map.words.map(({ x, y }) => at(x, y)),
      r: 11,
      fill: 'ink',
      readings: [
        list(
          map.words.map(({ x }) => x),
          'play.map.words.*.x',
          t('stage.moves-across'),
          'across',
        ),
        list(
          map.words.map(({ y }) => y),
          'play.map.words.*.y',
          t('stage.moves-up'),
          'up',
        ),
      ],
    },
    ...nameShapes(map, places, area, words),
    write(
      'axes',
      t('stage.moves-axes'),
      { x: left, y: bottom + 30 },
      { size: 26, weight: 600, ink: 'soft', fit: right - left },
    ),
  ]
}

/** Beside its dot, and clear of the others. */
function nameShapes(
  { words: shown }: MapShown,
  places: ReadonlyMap<number, { readonly x: number; readonly y: number }>,
  { top, right, bottom }: Area,
  words: readonly string[],
): Shape[] {
  const sorted = shown
    .map(({ word }, i) => ({ word, i, at: places.get(word) ?? { x: 0, y: 0 } }))
    .toSorted((a, b) => a.at.y - b.at.y)
  const heights = spread(
    sorted.map(({ at }) => at.y),
    name.pitch,
    top + 24,
    bottom - 24,
  )
  return sorted.map(({ word, i, at }, k) => {
    const text = wordOf(words, word)
    const isBefore = at.x + name.gap + lineWidth(text, name.size, name.weight) > right - 8
    return write(
      `name.${i}`,
      text,
      { x: at.x + (isBefore ? -name.gap : name.gap), y: heights[k] ?? at.y },
      { size: name.size, weight: name.weight, align: isBefore ? 'end' : 'start', fit: 220 },
      [reading(word, `play.map.words.${i}.word`, text, 'word')],
    )
  })
}
