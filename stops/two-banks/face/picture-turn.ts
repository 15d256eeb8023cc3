/** A sentence that is turned: its swaps; then how far each turned it, who took it, and a lamp for each head that looks at the clue. */
import { formatPercent } from '../../../client/locale/t.ts'
import { barRow } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { chosen } from '../../../client/stage/parts/chosen.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import {
  placeOf,
  reading,
  shownOn,
  type Axis,
  type Frame,
  type Reading,
  type Shape,
} from '../../../client/stage/shape.ts'
import { looksBeat, swapBeat } from '../choreography.ts'
import type { BanksView, LookShown, TurnedShown } from '../view-types.ts'
import { kindName, swapWords } from './names.ts'
import { headline } from './results.ts'
import { t } from './t.ts'

type Flip = NonNullable<BanksView['flip']>

const figureW = 200
const picksW = 170
/** The lamps of a layer stand in a row. */
const lamps = { top: 730, pitch: 70, r: 28, gap: 86 } as const

export function turnDrawn(play: BanksView, flip: Flip, words: readonly string[], frame: Frame): Drawn {
  const { turned, wanted, swaps } = flip
  const all = frame.width - 2 * side
  const nameW = all * 0.32
  const axes = {
    share: { from: 0, to: 1, start: 0, end: all - nameW - figureW - picksW },
    lamp: { from: 0, to: 1, start: 0, end: 2 * lamps.r },
  }
  const what = t(turned === null ? 'stage.banks-wanted' : 'stage.banks-turned', {
    words: kindName(play, wanted, words),
  })
  const rows = underEachOther(swaps.length, { left: side, right: side + all, top: 290, bottom: 660 }, 8, 62)
  const best =
    turned === null
      ? undefined
      : reading(
          turned.shares[turned.best] ?? 0,
          `play.flip.turned.shares.${turned.best}`,
          t('stage.banks-share'),
          'percent',
        )
  return {
    title: headline(play, words),
    ...(best === undefined ? {} : { beat: looksBeat(swaps.length), readings: [best] }),
    axes,
    shapes: [
      write('what', what, { x: side, y: 250 }, { size: 34, weight: 600, ink: 'soft', fit: all }),
      ...swaps.flatMap((_, at) =>
        swapShapes(at, flip, words, axes.share, {
          y: (rows[at]?.y ?? 0) + (rows[at]?.h ?? 0) / 2,
          h: rows[at]?.h ?? 0,
          nameW,
        }),
      ),
      ...(turned === null
        ? chosen(flip.pick, 'play.flip.pick', { x: side, y: 840 }, all)
        : lampShapes(turned, axes.lamp, all, looksBeat(swaps.length))),
    ],
  }
}

function swapShapes(
  at: number,
  { words: sentence, swaps, turned, pick }: Flip,
  words: readonly string[],
  axis: Axis,
  { y, h, nameW }: { readonly y: number; readonly h: number; readonly nameW: number },
): Shape[] {
  const swap = swaps[at]
  if (swap === undefined) return []
  const id = `swap.${at}`
  const text = t('two-banks.swap', swapWords(sentence, swap, words))
  const word = (value: number, source: string): Reading => reading(value, source, t('stage.banks-word'), 'word')
  const name = {
    part: 'name',
    text,
    x: side,
    type: { size: 36, weight: 800, fit: nameW - 20 } as const,
    readings: [
      word(sentence[swap.at] ?? 0, `play.flip.words.${swap.at}`),
      word(swap.word, `play.flip.swaps.${at}.word`),
    ],
  }
  const share = turned?.shares[at]
  if (turned === null || share === undefined)
    return [write(`${id}.name`, text, { x: side, y }, name.type, name.readings)]
  const beat = swapBeat(at)
  const value = reading(share, `play.flip.turned.shares.${at}`, t('stage.banks-share'), 'percent')
  const count = pick.tally?.[at] ?? 0
  return [
    ...barRow({
      id,
      x: side + nameW,
      y,
      h: h * 0.66,
      axis: ['share', axis],
      value,
      look: { radius: 6, fill: 'teal', stroke: 'ink', line: 2.5, beat },
      name,
      written: {
        part: 'share',
        text: formatPercent(share),
        gap: 12,
        type: { size: 34, weight: 800, fit: figureW - 16 },
      },
    }),
    write(
      `${id}.picks`,
      t('stage.banks-picks-of', { count }),
      { x: side + nameW + axis.end + figureW, y },
      { size: 28, weight: 600, ink: 'soft', fit: picksW - 10 },
      [reading(count, `play.flip.pick.tally.${at}`, t('stage.banks-picks'), 'count')],
    ),
  ]
}

/** A lamp a head, filled as far as it looks at the clue; a row a layer. */
function lampShapes({ looks }: TurnedShown, axis: Axis, fit: number, beat: number): Shape[] {
  if (looks.length === 0) return []
  const layers = [
    ...Map.groupBy(
      looks.map((look, at) => ({ look, at })),
      ({ look }) => look.layer,
    ),
  ]
  const nameW = 150
  return [
    write(
      'looks',
      t('stage.banks-looks'),
      { x: side, y: lamps.top - 42 },
      { size: 28, weight: 600, ink: 'soft', fit, beat },
    ),
    ...layers.flatMap(([layer, heads], row): Shape[] => {
      const y = lamps.top + 16 + row * lamps.pitch
      const gap = Math.min(lamps.gap * 3, (fit - nameW) / Math.max(1, heads.length))
      return [
        write(
          `layer.${layer}`,
          t('stage.banks-layer', { layer }),
          { x: side, y },
          { size: 32, weight: 800, fit: nameW - 16, beat },
          [reading(layer, `play.flip.turned.looks.${heads[0]?.at ?? 0}.layer`, t('stage.banks-layer-name'), 'count')],
        ),
        ...heads.flatMap(({ look, at }, i) =>
          lamp(look, at, { x: side + nameW + lamps.r + i * gap, y }, axis, gap, beat),
        ),
      ]
    }),
  ]
}

function lamp(
  { share }: LookShown,
  at: number,
  place: { readonly x: number; readonly y: number },
  axis: Axis,
  gap: number,
  beat: number,
): Shape[] {
  const value = reading(share, `play.flip.turned.looks.${at}.share`, t('stage.banks-look'), 'percent')
  const size = placeOf(value, axis)
  return [
    { id: `lamp.${at}`, is: 'disc', ...place, r: lamps.r, fill: 'deep', stroke: 'ink', line: 3, beat },
    {
      id: `lamp.${at}.light`,
      is: 'rect',
      x: place.x - size / 2,
      y: place.y - size / 2,
      w: size,
      h: size,
      radius: size / 2,
      fill: 'yellow',
      beat,
      readings: [shownOn(value, 'lamp', 'w')],
    },
    write(
      `lamp.${at}.share`,
      formatPercent(share),
      { x: place.x + lamps.r + 8, y: place.y },
      { size: 24, weight: 600, fit: gap - 2 * lamps.r - 12, beat },
      [value],
    ),
  ]
}
