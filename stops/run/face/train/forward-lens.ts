/**
 * The guess so far: the model's first words after every station, side by side, so that a word can be followed along the
 * line; and at the end of the line the guess itself, with the true word's share once that is known.
 */
import { t } from '../t.ts'
import type { InspectView } from '../../../../shared/lab/jobs/inspect.ts'
import type { WordShare } from '../../../../shared/lab/shapes.ts'
import type { TokenId } from '../../../../shared/packs/pack.ts'
import { lineWidth, wordOf } from '../../../../client/stage/labels.ts'
import { reading, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import { panel, type Stop } from './line.ts'
import { shareRow, shareRows } from '../../../../client/stage/parts/shares.ts'
import { sheet } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'

const at = 'play.train.inspect.lens'
const shown = 4
/** For the written share behind the longest bar. */
const shareRoom = 88

/** Room for the longest bar in a stop of this width. */
export function barRoom(w: number, start: number): number {
  return Math.max(12, w - start - shareRoom)
}

/** Where the bars start in a stop of this width: behind the longest word that is shown, so that it can be read. */
export function barStart(w: number, { lens }: InspectView, words: readonly string[], truth: TokenId | null): number {
  const shown = [...lens.flat().map(({ word }) => word), ...(truth === null ? [] : [truth])]
  const longest = Math.max(0, ...shown.map((word) => lineWidth(wordOf(words, word), 22, 800)))
  return Math.min(w * 0.58, Math.max(w * 0.4, longest + 33))
}

export interface Lens {
  readonly inspect: InspectView
  readonly words: readonly string[]
  readonly axis: Axis
  /** Where bars start in their stop. */
  readonly start: number
  /** null: not told yet. */
  readonly truth: TokenId | null
}

/** Rows share the room below the title. */
const rowOf = (y: number, bottom: number) => (bottom - y - 52) / shown

/** Under the panels: after the embedding and after each layer the first words, `y` its upper edge. */
export function lensStrip(run: string, stops: readonly Stop[], y: number, bottom: number, lens: Lens): Shape[] {
  const first = stops[0]
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return []
  const w = last.x + last.w - first.x
  const title = { size: 24, weight: 600, ink: 'soft', fit: w - 44 } as const
  return [
    sheet('lens.sheet', { x: first.x, y, w, h: bottom - y }, { radius: 16 }),
    write('lens.title', t('stage.guess-so-far'), { x: first.x + 22, y: y + 26 }, title),
    ...stops.flatMap((stop, i) => column(`${run}.${i}`, stop, i, { y: y + 46, h: rowOf(y, bottom) }, lens)),
  ]
}

function column(
  id: string,
  stop: Stop,
  i: number,
  row: { readonly y: number; readonly h: number },
  lens: Lens,
): Shape[] {
  const { inspect, words, axis, truth } = lens
  const list = inspect.lens[i] ?? []
  return shareRows(
    {
      id: `${id}.guess`,
      top: list.slice(0, shown),
      source: `${at}.${i}`,
      x: stop.x + 22,
      y: row.y,
      barX: stop.x + lens.start,
      row: row.h,
      axis: ['share', axis],
      truth,
      beat: i,
    },
    words,
  )
}

/** The same word after two stations that follow each other is tied together. */
export function lensTies(run: string, stops: readonly Stop[], y: number, bottom: number, lens: Lens): Shape[] {
  const row = rowOf(y, bottom)
  const top = y + 46 + row / 2
  return stops.slice(1).flatMap((stop, k): Shape[] => {
    const before = stops[k]
    if (before === undefined) return []
    return ties(lens.inspect.lens[k] ?? [], lens.inspect.lens[k + 1] ?? []).map(([a, b, word]): Shape => {
      const name = wordOf(lens.words, word)
      return {
        id: `${run}.tie.${k}.${word}`,
        is: 'beam',
        x: before.x + before.w - 16,
        y: top + a * row,
        x2: stop.x + 12,
        y2: top + b * row,
        line: word === lens.truth ? 6 : 3,
        stroke: word === lens.truth ? 'teal' : 'faint',
        beat: k + 1,
        readings: [
          reading(word, `${at}.${k}.${a}.word`, name, 'word'),
          reading(word, `${at}.${k + 1}.${b}.word`, name, 'word'),
        ],
      }
    })
  })
}

function ties(before: readonly WordShare[], after: readonly WordShare[]): [number, number, TokenId][] {
  return before.slice(0, shown).flatMap(({ word }, a): [number, number, TokenId][] => {
    const b = after.slice(0, shown).findIndex((one) => one.word === word)
    return b < 0 ? [] : [[a, b, word]]
  })
}

/** What the true word was given, and where in the view word and share stand. */
export interface Told {
  readonly share: number
  readonly sources: { readonly word: string; readonly p: string }
}

/** The end of the line. `told` is null until the station of the truth. */
export function guess(id: string, stop: Stop, layers: number, told: Told | null, lens: Lens): Shape[] {
  const { inspect, words, axis, truth } = lens
  const list = inspect.lens[layers] ?? []
  const beat = layers + 1
  const own = truth === null || list.some(({ word }) => word === truth) ? null : told
  const row = Math.min(58, (stop.h - 76) / (list.length + (own === null ? 0 : 1.4)))
  const bars = {
    x: stop.x + 22,
    barX: stop.x + lens.start,
    row,
    axis: ['share', axis],
    truth,
    beat,
  } as const
  const y = stop.y + 60
  const below = y + row * (list.length + 0.2)
  return [
    ...panel(id, stop, t('stage.guess'), beat),
    ...shareRows({ ...bars, id: `${id}.guess`, top: list, source: `${at}.${layers}`, y }, words),
    ...(truth === null || own === null
      ? []
      : [
          { id: `${id}.own.rule`, is: 'rect', x: stop.x + 20, y: below, w: stop.w - 40, h: 3, fill: 'faint' } as const,
          ...shareRow(`${id}.own`, { word: truth, p: own.share }, own.sources, below + row * 0.2, bars, words),
        ]),
  ]
}
