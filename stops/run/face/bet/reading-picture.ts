/** The sentences that everybody reads, large enough for the last row, and how many have read them. */
import { t } from '../../../../client/locale/t.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { cardLine, lineWidth } from '../../../../client/stage/labels.ts'
import { reading as read, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'

type Reading = NonNullable<RunView['read']>

const top = 120
const bottom = 770

export function reading(view: View, open: Reading, words: readonly string[], frame: Frame): Picture {
  const lines = open.sentences.map((tokens) => cardLine(words, tokens))
  const step = (bottom - top) / Math.max(1, lines.length)
  const longest = Math.max(1, ...lines.map((line) => lineWidth(line, 1, 600)))
  const size = Math.min(40, step * 0.72, (frame.width - 260) / longest)
  return {
    scene: 'reading',
    title: t('stage.reading'),
    frame,
    axes: {},
    shapes: [
      ...scenery(frame, 0.9),
      {
        id: 'sheet',
        is: 'rect',
        x: 60,
        y: 36,
        w: frame.width - 120,
        h: 828,
        radius: 22,
        fill: 'card',
        stroke: 'ink',
        line: 4,
      },
      {
        id: 'title',
        is: 'text',
        x: 110,
        y: 80,
        text: t('stage.reading'),
        size: 34,
        weight: 800,
        fit: frame.width - 220,
      },
      ...lines.map((text, i): Shape => ({
        id: `read-${i}`,
        is: 'text',
        x: 130,
        y: top + (i + 0.5) * step,
        text,
        size,
        weight: 600,
        fit: frame.width - 260,
      })),
      ...(open.done === null ? [] : [counted(view, open.done, frame)]),
    ],
  }
}

function counted(view: View, done: number, frame: Frame): Shape {
  return {
    id: 'done',
    is: 'text',
    x: 110,
    y: 818,
    text: t('stage.have-read', { done, all: view.players.joined }),
    size: 34,
    weight: 800,
    ink: 'teal',
    fit: frame.width - 220,
    readings: [
      read(done, 'play.read.done', t('stage.have-read-name'), 'count'),
      read(view.players.joined, 'players.joined', t('stage.players-name'), 'count'),
    ],
  }
}
