/** A card is open for bets: the line with its blank, and a chip for every seat whose bet has arrived. */
import { formatBits, t } from '../../../../client/locale/t.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { cardLine, lineWidth } from '../../../../client/stage/labels.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'

type Bet = NonNullable<RunView['bet']>

export function bet(view: View, open: Bet, words: readonly string[], frame: Frame): Picture {
  const card = cardTitle(open, words)
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

export function cardTitle(open: Bet, words: readonly string[]): string {
  return cardLine(words, open.words)
}

export function cardShapes(open: Bet, card: string, frame: Frame): Shape[] {
  const w = Math.min(frame.width - 120, Math.max(760, lineWidth(card, 76, 800) + 120))
  const x = (frame.width - w) / 2
  const which = t(open.isAgain ? 'stage.card-again' : 'stage.card-of', { card: open.round.at + 1, all: open.round.of })
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
        reading(open.round.at, 'play.bet.round.at', t('stage.card'), 'place'),
        reading(open.round.of, 'play.bet.round.of', t('stage.cards-name'), 'count'),
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

const stackOf = 5
const chip = { r: 34, thick: 17 }
const table = { top: 610, bottom: 690 }

/** A chip a seat, in stacks of five: an empty place until its bet is in, then a chip falls on it. */
function chips(view: View, open: Bet, frame: Frame): Shape[] {
  if (open.placed === null) return []
  const { placed } = open
  const all = Math.max(view.players.joined, placed)
  const stacks = Math.max(1, Math.ceil(all / stackOf))
  const step = Math.min(chip.r * 2 + 22, (frame.width - 220) / stacks)
  const r = Math.min(chip.r, step * 0.44)
  const left = frame.width / 2 - ((stacks - 1) * step) / 2
  const count = reading(placed, 'play.bet.placed', t('stage.placed-name'), 'count')
  const joined = reading(view.players.joined, 'players.joined', t('stage.players-name'), 'count')
  return [
    ...tableShapes(frame),
    ...Array.from({ length: all }, (_, i): Shape[] => {
      const x = left + Math.floor(i / stackOf) * step
      const y = table.top - 4 - (i % stackOf) * chip.thick
      return i < placed ? fallen(i, x, y, r) : [vacant(i, x, y, r)]
    }).flat(),
    {
      id: 'placed',
      is: 'text',
      x: frame.width / 2,
      y: (table.top + table.bottom) / 2 + 4,
      text: t('stage.placed', { placed, all: view.players.joined }),
      size: 40,
      weight: 800,
      ink: 'white',
      align: 'middle',
      fit: frame.width - 320,
      readings: [count, joined],
    },
  ]
}

function tableShapes({ width }: Frame): Shape[] {
  const { top, bottom } = table
  const wood = { is: 'rect', fill: 'wood', stroke: 'ink', line: 4 } as const
  return [
    { id: 'table.leg.left', ...wood, x: 150, y: bottom - 10, w: 30, h: 70 },
    { id: 'table.leg.right', ...wood, x: width - 180, y: bottom - 10, w: 30, h: 70 },
    { id: 'table', ...wood, x: 90, y: top, w: width - 180, h: bottom - top, radius: 18 },
  ]
}

/** A chip seen from the side: it drops from the card onto its stack. */
function fallen(i: number, x: number, y: number, r: number): Shape[] {
  const from = { y: 300 }
  const edge = { is: 'rect', y: y - chip.thick, h: chip.thick, from } as const
  return [
    { ...edge, id: `chip.${i}`, x: x - r, w: r * 2, radius: 7, fill: 'yellow', stroke: 'ink', line: 3 },
    { ...edge, id: `chip.${i}.mark`, x: x - r * 0.28, w: r * 0.56, fill: 'red', stroke: 'ink', line: 2 },
  ]
}

function vacant(i: number, x: number, y: number, r: number): Shape {
  return {
    id: `vacant.${i}`,
    is: 'rect',
    x: x - r,
    y: y - chip.thick,
    w: r * 2,
    h: chip.thick,
    stroke: 'soft',
    line: 2,
    dash: [6, 5],
  }
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
