/** What the model says at a gap: a bar for each kind of words and for all the rest, and the class's chips below each. */
import { formatPercent } from '../../../client/locale/t.ts'
import { bar, bed } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Reading, type Shape } from '../../../client/stage/shape.ts'
import { TOLD_BEAT } from '../choreography.ts'
import { NEITHER } from '../content.ts'
import type { BanksView } from '../view-types.ts'
import { kindNames } from './names.ts'
import { headline } from './results.ts'
import { t } from './t.ts'

/** Of a number behind a bar. */
const figureW = 170

export function readDrawn(play: BanksView, words: readonly string[], frame: Frame): Drawn {
  const { read, bet } = play
  const all = frame.width - 2 * side
  const axes = {
    share: { from: 0, to: 1, start: 0, end: all - figureW },
    chips: { from: 0, to: Math.max(1, ...(bet.all?.laid ?? [])), start: 0, end: all - figureW },
  }
  const rows = underEachOther(NEITHER + 1, { left: side, right: side + all, top: 260, bottom: 800 }, 18)
  return {
    title: headline(play, words),
    ...(read === null
      ? {}
      : { beat: TOLD_BEAT, readings: [reading(read.says, 'play.read.says', t('stage.banks-share'), 'place')] }),
    axes,
    shapes: [
      ...kindNames(play, words).flatMap((name, kind) =>
        kindShapes(kind, name, play, axes, { y: rows[kind]?.y ?? 0, h: rows[kind]?.h ?? 0, w: all }),
      ),
      ...betLine(play, frame),
    ],
  }
}

function kindShapes(
  kind: number,
  name: string,
  { read, bet }: BanksView,
  axes: Readonly<Record<'share' | 'chips', Axis>>,
  { y, h, w }: { readonly y: number; readonly h: number; readonly w: number },
): Shape[] {
  // Neither is no kind: it has no share of its own.
  const share = read?.shares[kind]
  const isKind = kind !== NEITHER
  const chips = bet.all?.laid[kind]
  const title = write(`kind.${kind}`, name, { x: side, y: y + h * 0.16 }, { size: 40, weight: 800, fit: w })
  return [
    title,
    ...(share === undefined
      ? []
      : lying(
          `share.${kind}`,
          reading(share, `play.read.shares.${kind}`, t('stage.banks-share'), 'percent'),
          formatPercent(share),
          { y: y + h * 0.33, h: h * 0.3, axis: ['share', axes.share], isTrue: kind === read?.says, beat: 1 },
        )),
    ...(chips === undefined
      ? []
      : lying(
          `chips.${kind}`,
          reading(chips, `play.bet.all.laid.${kind}`, t('stage.banks-chips'), 'count'),
          t('stage.banks-chips-of', { count: chips }),
          { y: y + h * (isKind ? 0.7 : 0.36), h: h * 0.2, axis: ['chips', axes.chips], isTrue: null, beat: 0 },
        )),
  ]
}

interface Lying {
  readonly y: number
  readonly h: number
  readonly axis: readonly [string, Axis]
  /** null: no truth, but chips. */
  readonly isTrue: boolean | null
  readonly beat: number
}

function lying(id: string, value: Reading, text: string, { y, h, axis, isTrue, beat }: Lying): Shape[] {
  const fill = isTrue === null ? 'yellow' : isTrue ? 'teal' : 'tealSoft'
  const shown = { id, x: side, y, h, axis, value, look: { radius: 6, fill, stroke: 'ink', line: 2.5, beat } } as const
  return [
    ...(isTrue === null ? [] : [bed(shown)]),
    bar(shown),
    write(
      `${id}.figure`,
      text,
      { x: side + axis[1].end + 16, y: y + h / 2 },
      { size: isTrue === null ? 30 : 40, weight: 800, fit: figureW - 20, beat },
      [value],
    ),
  ]
}

/** How many have bet. */
function betLine({ phase, bet: { count } }: BanksView, frame: Frame): Shape[] {
  if (phase !== 'bet' || count === null) return []
  return [
    write(
      'in',
      t('stage.banks-in', { count }),
      { x: side, y: 850 },
      { size: 38, weight: 600, ink: 'soft', fit: frame.width - 2 * side },
      [reading(count, 'play.bet.count', t('stage.banks-players'), 'count')],
    ),
  ]
}
