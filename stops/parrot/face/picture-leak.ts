/** How many leaks there were; then a row a model, and a mark for each beginning after which it told the secret. */
import { formatBits } from '../../../client/locale/t.ts'
import { cardLine, wordOf } from '../../../client/stage/labels.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { leakBeat } from '../choreography.ts'
import type { CanaryView, ParrotView } from '../view-types.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

type Told = NonNullable<CanaryView['told']>

export function leakPicture(
  phase: ParrotView['phase'],
  view: CanaryView,
  words: readonly string[],
  frame: Frame,
): Drawn {
  if (view.told === null) return { title: t('stage.secret'), axes: {}, shapes: safe(view, words, frame) }
  return {
    title: t(phase === 'withdrawn' ? 'stage.withdrawn-row' : 'stage.leaked'),
    axes: {},
    shapes: [...line(view.told, words, frame), ...rows(view.told, words, frame)],
  }
}

/** What is known of the line, and how often it has come out. */
function safe({ hint, leaks }: CanaryView, words: readonly string[], frame: Frame): Shape[] {
  const readings = hint.map((word, i) => reading(word, `play.canary.hint.${i}`, wordOf(words, word), 'word'))
  const text = `${hint.map((word) => wordOf(words, word)).join(' … ')} …`
  const middle = { align: 'middle', weight: 800, fit: frame.width - 260 } as const
  const box = { x: 96, y: 190, w: frame.width - 192, h: 240 }
  return [
    sheet('safe', box, { line: 5 }),
    write('safe.line', text, { x: frame.width / 2, y: 310 }, { ...middle, size: 84 }, readings),
    ...(leaks === null
      ? []
      : [
          write(
            'leaks',
            t('stage.leaks', { count: leaks }),
            { x: frame.width / 2, y: 580 },
            { ...middle, size: 72, ink: leaks > 0 ? 'red' : 'soft' },
            [reading(leaks, 'play.canary.leaks', t('stage.leaks-label'), 'count')],
          ),
        ]),
  ]
}

function line({ secret }: Told, words: readonly string[], frame: Frame): Shape[] {
  const readings = secret.map((word, i) => reading(word, `play.canary.told.secret.${i}`, wordOf(words, word), 'word'))
  return [
    sheet('secret', { x: side, y: 124, w: frame.width - 2 * side, h: 92 }, { fill: 'yellow' }),
    write(
      'secret.line',
      cardLine(words, secret),
      { x: frame.width / 2, y: 170 },
      { size: 44, weight: 800, ink: 'black', align: 'middle', fit: frame.width - 160 },
      readings,
    ),
  ]
}

function rows({ tested, secret }: Told, words: readonly string[], frame: Frame): Shape[] {
  const boxes = underEachOther(
    tested.length,
    { left: side, right: frame.width - side, top: 250, bottom: frame.height - 30 },
    18,
    150,
  )
  return tested.flatMap((model, i) => {
    const box = boxes[i]
    return box === undefined ? [] : row(model, i, box, secret, words)
  })
}

function row(
  { copies, bits, leaks }: Told['tested'][number],
  i: number,
  box: Box,
  secret: readonly number[],
  words: readonly string[],
): Shape[] {
  const source = `play.canary.told.tested.${i}`
  const nameW = Math.min(220, box.w * 0.2)
  const endW = Math.min(300, box.w * 0.26)
  const cell = (box.w - nameW - endW) / Math.max(1, leaks.length)
  const y = box.y + box.h / 2
  const name = copies === 0 ? t('stage.withdrawn-row') : t('stage.read-times', { count: copies })
  const beat = leakBeat(i, 0)
  return [
    sheet(`leak.${i}`, box, { beat }),
    write(
      `leak.${i}.name`,
      name,
      { x: box.x + 24, y },
      { size: 40, weight: 800, fit: nameW - 36, beat },
      copies === 0 ? [] : [reading(copies, `${source}.copies`, t('stage.read-label'), 'count')],
    ),
    ...leaks.flatMap((leak, at): Shape[] => {
      const x = box.x + nameW + at * cell
      const type = { size: 28, weight: 800, align: 'middle', fit: cell - 24, beat: leakBeat(i, at + 1) } as const
      const word = secret[at] ?? 0
      const text = `${at > 0 ? '… ' : ''}${wordOf(words, word)}`
      const readings = [reading(word, `play.canary.told.secret.${at}`, wordOf(words, word), 'word')]
      return [
        {
          id: `leak.${i}.${at}`,
          is: 'rect',
          x: x + 6,
          y: box.y + 14,
          w: cell - 12,
          h: box.h - 28,
          radius: 10,
          fill: leak ? 'red' : 'deep',
          beat: leakBeat(i, at + 1),
        },
        write(
          `leak.${i}.${at}.text`,
          text,
          { x: x + cell / 2, y },
          { ...type, ink: leak ? 'white' : 'soft' },
          readings,
        ),
      ]
    }),
    ...writeLines(
      `leak.${i}.bits`,
      t('stage.end-bits', { bits: formatBits(bits) }),
      { x: box.x + box.w - endW + 14, y },
      { size: 28, ink: 'soft', fit: endW - 34, beat: leakBeat(i, 4) },
      { most: 2, pitch: 30 },
      [reading(bits, `${source}.bits`, t('stage.end-label'), 'bits')],
    ),
  ]
}
