/** The bets are closed: all chips of the class as bars, before the word falls. Whose they are is on no bar. */
import { t, textOf } from '../../../../client/locale/t.ts'
import type { Stakes } from '../../bet/view-bet-types.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { lineWidth, wordOf } from '../../../../client/stage/labels.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { cardShapes, cardTitle } from './bet-picture.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'

type Laid = NonNullable<RunView['bet']> & { readonly stakes: Stakes }

/** Bars on the wall; what is beyond them is told as one number. */
const ROWS = 7
const top = 392
const foot = 850

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
  const left = 90 + nameW
  const most = Math.max(1, ...shown.map(({ chips }) => chips))
  const axis: Axis = { from: 0, to: most, start: 0, end: frame.width - left - 200 }
  const step = Math.min(66, (foot - top) / (shown.length + 1.5))
  const beyond = rows.slice(ROWS)
  return {
    scene: 'stakes',
    title: t('stage.stakes', { card: cardTitle(bet, words) }),
    frame,
    axes: { chips: axis },
    shapes: [
      ...scenery(frame, 0.9),
      ...cardShapes(bet, cardTitle(bet, words), frame),
      {
        id: 'sheet',
        is: 'rect',
        x: 50,
        y: top - 22,
        w: frame.width - 100,
        h: foot - top + 44,
        radius: 22,
        fill: 'card',
      },
      ...shown.flatMap((row, i) => bar(row, i, { y: top + i * step, h: step, left }, axis)),
      ...rest(bet.stakes, beyond, top + shown.length * step + step / 2, frame),
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

function bar(
  { id, name, chips, source, isRack }: Row,
  beat: number,
  at: { readonly y: number; readonly h: number; readonly left: number },
  axis: Axis,
): Shape[] {
  const middle = at.y + at.h / 2
  const count = reading(chips, source, t('stage.chips-on', { name }), 'count')
  const w = place(axis, chips)
  return [
    {
      id: `${id}.name`,
      is: 'text',
      x: 90,
      y: middle,
      text: name,
      size: 36,
      weight: 800,
      fit: at.left - 110,
      ...(isRack ? { ink: 'soft' as const } : {}),
    },
    {
      id,
      is: 'rect',
      x: at.left,
      y: at.y + at.h * 0.14,
      w,
      h: at.h * 0.72,
      radius: 8,
      fill: isRack ? 'deep' : 'yellow',
      stroke: 'ink',
      line: 3,
      beat,
      from: { w: 0 },
      readings: [{ ...count, on: { axis: 'chips', part: 'w' } }],
    },
    {
      id: `${id}.chips`,
      is: 'text',
      x: at.left + w + 16,
      y: middle,
      text: `${chips}`,
      size: 36,
      weight: 800,
      beat,
      readings: [count],
    },
  ]
}

/** What has no bar: chips on still other places, and chips that stayed in the hand. */
function rest({ kept }: Stakes, beyond: readonly Row[], y: number, frame: Frame): Shape[] {
  const line = { is: 'text', x: 90, size: 28, ink: 'soft', fit: frame.width - 180 } as const
  const texts: Shape[] = []
  if (beyond.length > 0) texts.push({ ...line, id: 'beyond', y, text: t('stage.stakes-beyond') })
  if (kept > 0) {
    const value = reading(kept, 'play.bet.stakes.kept', t('stage.chips-kept-name'), 'count')
    const text = t('stage.chips-kept', { count: kept })
    texts.push({ ...line, id: 'kept', y: y + texts.length * 34, text, readings: [value] })
  }
  return texts
}
