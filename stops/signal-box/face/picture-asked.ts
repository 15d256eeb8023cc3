/** While people are asked: what it is about, in three lines, and how many have answered. */
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sizeIn, writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { SignalView } from '../view-types.ts'
import { niceText } from './names.ts'
import { t } from './t.ts'

export function askedDrawn(play: SignalView, words: readonly string[], frame: Frame): Drawn {
  const { title, lines } = saidIn(play, words)
  const paper = { x: side, y: 140, w: frame.width - 2 * side, h: 630 }
  const left = side + 110
  const rows = underEachOther(lines.length, { left, right: paper.x + paper.w - 40, top: 160, bottom: 750 }, 0)
  return {
    title,
    shapes: [
      sheet('paper', paper, { line: 5 }),
      ...lines.flatMap((line, i): Shape[] => {
        const row = rows[i]
        if (row === undefined) return []
        const y = row.y + row.h / 2
        const type = { size: 50, weight: 800, fit: row.w } as const
        return [
          { id: `item.${i}.dot`, is: 'disc', x: side + 60, y, r: 18, fill: 'teal', stroke: 'ink', line: 4 },
          ...writeLines(
            `item.${i}`,
            line,
            { x: left, y },
            { ...type, size: sizeIn(line, type, 2) },
            { most: 2, pitch: 62, least: 44 },
          ),
        ]
      }),
      ...countOf(play),
    ],
  }
}

function saidIn(
  play: SignalView,
  words: readonly string[],
): { readonly title: string; readonly lines: readonly string[] } {
  const { phase } = play
  if (phase === 'flatter')
    return {
      title: t('signal-box.flatter'),
      lines: [
        t('stage.signal-box-flatter-nice', { nice: niceText(play, words) }),
        t('stage.signal-box-flatter-like'),
        t('stage.signal-box-flatter-bet'),
      ],
    }
  if (phase === 'bet')
    return {
      title: t('signal-box.bet'),
      lines: [t('stage.signal-box-bet-leash'), t('stage.signal-box-bet-card'), t('stage.signal-box-bet-exam')],
    }
  if (phase === 'blind')
    return {
      title: t('signal-box.blind'),
      lines: [t('stage.signal-box-blind-two'), t('stage.signal-box-blind-told'), t('stage.signal-box-blind-card')],
    }
  if (phase === 'again')
    return {
      title: t('signal-box.again'),
      lines: [t('stage.signal-box-again-steps'), t('stage.signal-box-again-anchor'), t('stage.signal-box-again-bet')],
    }
  return {
    title: t('signal-box.judge'),
    lines: [t('stage.signal-box-judge-two'), t('stage.signal-box-judge-card'), t('stage.signal-box-judge-train')],
  }
}

function countOf({ phase, judged, bets, again, likes }: SignalView): Shape[] {
  const at = { x: side, y: 830 }
  const type = { size: 44, weight: 800, ink: 'teal' } as const
  const players = t('stage.signal-box-players')
  if (phase === 'judge' && judged !== null) {
    const read = reading(judged, 'play.judged', t('stage.signal-box-judged-name'), 'count')
    return [write('judged', t('stage.signal-box-judged', { count: judged }), at, type, [read])]
  }
  if (phase === 'flatter' && likes !== null) {
    const read = reading(likes, 'play.likes', t('stage.signal-box-judged-name'), 'count')
    return [write('likes', t('stage.signal-box-judged', { count: likes }), at, type, [read])]
  }
  const [count, source] =
    phase === 'bet'
      ? ([bets.count, 'play.bets.count'] as const)
      : phase === 'again'
        ? ([again?.count ?? null, 'play.again.count'] as const)
        : ([null, ''] as const)
  return count === null
    ? []
    : [write('in', t('stage.signal-box-in', { count }), at, type, [reading(count, source, players, 'count')])]
}
