/** What stands in columns beside the sentences: the class's place, three metrics, and under them how far each agrees with the class; written as on phones. */
import { formatBits, formatSignedBits } from '../../../client/locale/t.ts'
import { side } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { readOut } from '../../../client/stage/read-out.ts'
import { reading, type Frame, type Shape, type Unit } from '../../../client/stage/shape.ts'
import { METRICS, type Metric } from '../types.ts'
import type { JudgeView } from '../view-types.ts'
import { t } from './t.ts'

/** Width of one: a part of the frame, and no less than its head needs. */
function wideOf({ width }: Pick<Frame, 'width'>): number {
  return Math.max(132, 0.1 * width)
}

type Column = Metric | 'you'

const FIGURES = {
  bleu: { key: 'bleu', unit: 'percent' },
  rouge: { key: 'rouge', unit: 'percent' },
  perplexity: { key: 'perplexity', unit: 'fine' },
} as const satisfies Record<Metric, { readonly key: string; readonly unit: Unit }>

function columns({ phase }: Pick<JudgeView, 'phase'>): readonly Column[] {
  return phase === 'people' ? ['you', ...METRICS] : phase === 'metrics' ? METRICS : []
}

/** The middle of each, from the left. */
export function columnsOf(play: Pick<JudgeView, 'phase'>, frame: Frame): readonly number[] {
  const all = columns(play)
  const wide = wideOf(frame)
  return all.map((_, at) => frame.width - side - 10 - wide * (all.length - at - 0.5))
}

export function headShapes(play: JudgeView, frame: Frame): Shape[] {
  const places = columnsOf(play, frame)
  const type = { size: 32, weight: 800, ink: 'soft', align: 'middle', fit: wideOf(frame) - 8 } as const
  return columns(play).map((column, at) =>
    write(`head.${column}`, t(`stage.judge-duel-${column}`), { x: places[at] ?? 0, y: 210 }, type),
  )
}

/** Of the row at this place; what a metric puts first is marked. */
export function figureShapes(play: JudgeView, at: number, y: number, frame: Frame): Shape[] {
  const row = play.rows[at]
  const places = columnsOf(play, frame)
  if (row === undefined) return []
  const type = { size: 36, weight: 800, align: 'middle', fit: wideOf(frame) - 8 } as const
  return columns(play).flatMap((column, i): Shape[] => {
    const to = { x: places[i] ?? 0, y }
    if (column === 'you') {
      if (row.place === null) return []
      const written = formatBits(row.place)
      const read = { ...reading(row.place, `play.rows.${at}.place`, t('stage.judge-duel-you'), 'bits'), written }
      return [write(`row.${at}.you`, written, to, { ...type, ink: 'ink' }, [read])]
    }
    const { key, unit } = FIGURES[column]
    const value = row[key]
    if (value === null) return []
    const isFirst = play.firsts.some(({ metric, tops }) => metric === column && tops.includes(at))
    const read = reading(value, `play.rows.${at}.${key}`, t(`stage.judge-duel-${column}`), unit)
    const look = { ...type, ink: isFirst ? 'teal' : 'soft', beat: METRICS.indexOf(column) + 1 } as const
    return [write(`row.${at}.${column}`, `${isFirst ? '✓ ' : ''}${readOut(value, unit)}`, to, look, [read])]
  })
}

/** Under the columns. */
export function agreementShapes(play: JudgeView, frame: Frame): Shape[] {
  const places = columnsOf(play, frame)
  const y = 842
  const [first = frame.width] = places
  const told = play.firsts.flatMap(({ metric, agreement }, at): Shape[] => {
    if (agreement === null) return []
    const isNearest = play.nearest.includes(at)
    const written = formatSignedBits(agreement)
    const source = `play.firsts.${at}.agreement`
    const read = { ...reading(agreement, source, t('stage.judge-duel-agreement'), 'bits'), written }
    return [
      write(
        `agrees.${metric}`,
        written,
        { x: places[at + 1] ?? 0, y },
        {
          size: 44,
          weight: 800,
          align: 'middle',
          ink: isNearest ? 'teal' : 'ink',
          fit: wideOf(frame) - 8,
          beat: METRICS.length + 2,
        },
        [read],
      ),
    ]
  })
  if (told.length === 0) return []
  const type = { size: 40, weight: 800, align: 'end', fit: first - side - 40, beat: METRICS.length + 2 } as const
  return [write('agrees', t('stage.judge-duel-agrees'), { x: first + 40, y }, type), ...told]
}
