/** The bets are closed: all chips of the class as bars, before the word falls. Whose they are is on no bar. */
import { textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { Stakes } from '../../bet/view-types.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { lineWidth, wordOf } from '../../../../client/stage/labels.ts'
import { reading, type Axis, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { barRow } from '../../../../client/stage/parts/bars.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { cardShapes, cardTitle } from './bet-picture.ts'

type Laid = NonNullable<RunView['bet']> & { readonly stakes: Stakes }

/** Bars on the wall; what is beyond them is told as one number. */
const ROWS = 7
const left = 90
const top = 392
const foot = 850
const large = { size: 36, weight: 800 } as const

interface Row {
  readonly id: string
  readonly name: string
  readonly chips: number
  readonly source: string
  readonly isRack: boolean
}

export function stakes(_view: View, bet: Laid, words: readonly string[], frame: Frame): Picture {
  const rows = rowsOf(bet.stakes, words)
  const shown = rows.slice(0, ROWS)
  const nameW = Math.min(frame.width * 0.32, Math.max(160, ...shown.map(({ name }) => lineWidth(name, 36, 800)))) + 24
  const barX = left + nameW
  const most = Math.max(1, ...shown.map(({ chips }) => chips))
  const axis: Axis = { from: 0, to: most, start: 0, end: frame.width - barX - 200 }
  const step = Math.min(66, (foot - top) / (shown.length + 1.5))
  const paper = { x: 50, y: top - 22, w: frame.width - 100, h: foot - top + 44 }
  const [middle, h] = [top + step / 2, step * 0.72]
  return {
    scene: 'stakes',
    title: t('stage.stakes', { card: cardTitle(bet, words) }),
    frame,
    axes: { chips: axis },
    shapes: [
      ...scenery(frame, 0.9),
      ...cardShapes(bet, cardTitle(bet, words), frame),
      { id: 'sheet', is: 'rect', ...paper, radius: 22, fill: 'card' },
      ...shown.flatMap((row, i) => chipsBar(row, i, { x: barX, y: middle + i * step, h }, axis)),
      ...rest(bet.stakes, rows.length > ROWS, middle + shown.length * step, frame),
    ],
  }
}

function rowsOf({ words: onWords, racks }: Stakes, words: readonly string[]): Row[] {
  return [
    ...onWords.map(({ word, chips }, i): Row => ({
      id: `laid-${word}`,
      name: wordOf(words, word),
      chips,
      source: `play.bet.stakes.words.${i}.chips`,
      isRack: false,
    })),
    ...racks.map(({ rack, chips }, i): Row => ({
      id: `laid-${rack}`,
      name: textOf('rack', rack),
      chips,
      source: `play.bet.stakes.racks.${i}.chips`,
      isRack: true,
    })),
  ].toSorted((one, other) => other.chips - one.chips)
}

function chipsBar(
  { id, name, chips, source, isRack }: Row,
  beat: number,
  at: { readonly x: number; readonly y: number; readonly h: number },
  axis: Axis,
): Shape[] {
  return barRow({
    id,
    ...at,
    axis: ['chips', axis],
    value: reading(chips, source, t('stage.chips-on', { name }), 'count'),
    look: { radius: 8, fill: isRack ? 'deep' : 'yellow', stroke: 'ink', line: 3, beat },
    name: { part: 'name', text: name, x: left, type: { ...large, fit: at.x - 110, ink: isRack ? 'soft' : 'ink' } },
    written: { part: 'chips', text: `${chips}`, gap: 16, type: large },
  })
}

/** What has no bar: chips on still other places, and chips that stayed in the hand. */
function rest({ kept }: Stakes, beyond: boolean, y: number, frame: Frame): Shape[] {
  const type = { size: 28, ink: 'soft', fit: frame.width - 180 } as const
  const value = reading(kept, 'play.bet.stakes.kept', t('stage.chips-kept-name'), 'count')
  const text = t('stage.chips-kept', { count: kept })
  return [
    ...(beyond ? [write('beyond', t('stage.stakes-beyond'), { x: left, y }, type)] : []),
    ...(kept > 0 ? [write('kept', text, { x: left, y: y + (beyond ? 34 : 0) }, type, [value])] : []),
  ]
}
