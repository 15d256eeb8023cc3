/** A card is open for bets: the line with its blank, and a chip for every seat whose bet has arrived. */
import { formatBits, t } from '../../locale/t.ts'
import type { RunView } from '../../../shared/activities/run/types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, lineWidth } from '../labels.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../shape.ts'
import { scenery } from './scenery.ts'

type Bet = NonNullable<RunView['bet']>

export function bet(view: View, open: Bet, words: readonly string[], frame: Frame): Picture {
  const card = cardLine(words, open.words)
  const axes = { bits: { from: 0, to: view.model.summitBits, start: 120, end: frame.width - 120 } }
  return {
    scene: 'bet',
    title: t('stage.bet', { card }),
    frame,
    axes,
    shapes: [
      ...scenery(frame, 0.7),
      ...cardShapes(open, card, frame),
      ...chips(view, open, frame),
      ...strip(view, axes.bits),
    ],
  }
}

function cardShapes(open: Bet, card: string, frame: Frame): Shape[] {
  const w = Math.min(frame.width - 120, Math.max(760, lineWidth(card, 76, 800) + 120))
  const x = (frame.width - w) / 2
  const which = t('stage.card-of', { card: open.card + 1, all: open.of })
  return [
    { id: 'card.sheet', is: 'rect', x, y: 96, w, h: 258, radius: 22, fill: 'card', stroke: 'ink', line: 4 },
    {
      id: 'card.which',
      is: 'text',
      x: x + 44,
      y: 146,
      text: which,
      size: 30,
      ink: 'soft',
      readings: [
        reading(open.card, 'play.bet.card', t('stage.card'), 'place'),
        reading(open.of, 'play.bet.of', t('stage.cards-name'), 'count'),
      ],
    },
    {
      id: `card.${open.card}`,
      is: 'text',
      x: frame.width / 2,
      y: 254,
      text: card,
      size: 76,
      weight: 800,
      align: 'middle',
      fit: w - 88,
    },
  ]
}

/** One chip a seat; filled once its bet is in. */
function chips(view: View, open: Bet, frame: Frame): Shape[] {
  if (open.placed === null) return []
  const all = Math.max(view.players.joined, open.placed)
  const columns = Math.min(all, Math.ceil(Math.sqrt(all * 6)))
  const step = Math.min(
    62,
    (frame.width - 160) / Math.max(1, columns),
    210 / Math.max(1, Math.ceil(all / Math.max(1, columns))),
  )
  const left = frame.width / 2 - ((columns - 1) * step) / 2
  const placed = reading(open.placed, 'play.bet.placed', t('stage.placed-name'), 'count')
  const text = t('stage.placed', { placed: open.placed, all: view.players.joined })
  return [
    ...Array.from({ length: all }, (_, i): Shape => {
      const isIn = i < (open.placed ?? 0)
      return {
        id: `chip.${i}.${isIn ? 'in' : 'out'}`,
        is: 'disc',
        x: left + (i % columns) * step,
        y: 446 + Math.floor(i / columns) * step,
        r: step * 0.4,
        fill: isIn ? 'yellow' : 'card',
        stroke: 'ink',
        line: 3,
        ...(isIn ? { from: { y: 300 } } : {}),
      }
    }),
    {
      id: 'placed',
      is: 'text',
      x: frame.width / 2,
      y: 690,
      text,
      size: 36,
      weight: 600,
      align: 'middle',
      readings: [placed, reading(view.players.joined, 'players.joined', t('stage.players-name'), 'count')],
    },
  ]
}

/** The scale that the card will be weighed on. */
function strip(view: View, axis: Axis): Shape[] {
  const y = 790
  const summit = place(axis, view.model.summitBits)
  return [
    {
      id: 'strip',
      is: 'path',
      points: [
        { x: axis.start, y },
        { x: axis.end, y },
      ],
      stroke: 'ink',
      line: 5,
    },
    { id: 'strip.zero', is: 'disc', x: axis.start, y, r: 10, fill: 'teal', stroke: 'ink', line: 3 },
    { id: 'strip.zero.text', is: 'text', x: axis.start - 10, y: y + 42, text: t('stage.sure'), size: 26, weight: 600 },
    {
      id: 'strip.summit',
      is: 'disc',
      x: summit,
      y,
      r: 10,
      fill: 'red',
      stroke: 'ink',
      line: 3,
      readings: [reading(view.model.summitBits, 'model.summitBits', t('stage.summit'), 'bits', 'bits', 'x')],
    },
    {
      id: 'strip.summit.text',
      is: 'text',
      x: summit + 10,
      y: y + 42,
      text: `${t('stage.summit')} ${t('stage.bits', { bits: formatBits(view.model.summitBits) })}`,
      size: 26,
      weight: 600,
      align: 'end',
      readings: [reading(view.model.summitBits, 'model.summitBits', t('stage.summit'), 'bits')],
    },
  ]
}
