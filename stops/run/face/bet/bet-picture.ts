/** A card is open for bets: the line with its blank, and a chip for every seat whose bet has arrived. */
import { formatBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { cardLine, lineWidth } from '../../../../client/stage/labels.ts'
import {
  place,
  reading,
  shownOn,
  type Axis,
  type Frame,
  type Picture,
  type Shape,
} from '../../../../client/stage/shape.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'
import { sheet } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'

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
  const { at, of } = open.round
  const which = t(open.isAgain ? 'stage.card-again' : 'stage.card-of', { card: at + 1, all: of })
  const large = { size: 76, weight: 800, align: 'middle', fit: w - 88 } as const
  return [
    sheet('card.sheet', { x, y: 96, w, h: 258 }, { radius: 22, line: 4 }),
    write('card.which', which, { x: x + 44, y: 146 }, { size: 30, ink: 'soft' }, [
      reading(at, 'play.bet.round.at', t('stage.card'), 'place'),
      reading(of, 'play.bet.round.of', t('stage.cards-name'), 'count'),
    ]),
    write(`card.${open.card}`, card, { x: frame.width / 2, y: 254 }, large),
  ]
}

const stackOf = 5
const chip = { r: 34, thick: 17 }
const table = { top: 610, bottom: 690 }

/** A chip a seat, in stacks of five: an empty place until its bet is in, then a chip falls on it. */
function chips(view: View, open: Bet, frame: Frame): Shape[] {
  if (open.placed === null) return []
  const { placed } = open
  const { joined } = view.players
  const all = Math.max(joined, placed)
  const stacks = Math.max(1, Math.ceil(all / stackOf))
  const step = Math.min(chip.r * 2 + 22, (frame.width - 220) / stacks)
  const r = Math.min(chip.r, step * 0.44)
  const left = frame.width / 2 - ((stacks - 1) * step) / 2
  const middle = { x: frame.width / 2, y: (table.top + table.bottom) / 2 + 4 }
  const type = { size: 40, weight: 800, ink: 'white', align: 'middle', fit: frame.width - 320 } as const
  return [
    ...tableShapes(frame),
    ...Array.from({ length: all }, (_, i): Shape[] => {
      const x = left + Math.floor(i / stackOf) * step
      const y = table.top - 4 - (i % stackOf) * chip.thick
      return i < placed ? fallen(i, x, y, r) : [vacant(i, x, y, r)]
    }).flat(),
    write('placed', t('stage.placed', { placed, all: joined }), middle, type, [
      reading(placed, 'play.bet.placed', t('stage.placed-name'), 'count'),
      reading(joined, 'players.joined', t('stage.players-name'), 'count'),
    ]),
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
  const edge = { is: 'rect', y: y - chip.thick, h: chip.thick, from: { y: 300 } } as const
  return [
    { ...edge, id: `chip.${i}`, x: x - r, w: r * 2, radius: 7, fill: 'yellow', stroke: 'ink', line: 3 },
    { ...edge, id: `chip.${i}.mark`, x: x - r * 0.28, w: r * 0.56, fill: 'red', stroke: 'ink', line: 2 },
  ]
}

function vacant(i: number, x: number, y: number, r: number): Shape {
  const edge = { stroke: 'soft', line: 2, dash: [6, 5] } as const
  return { id: `vacant.${i}`, is: 'rect', x: x - r, y: y - chip.thick, w: r * 2, h: chip.thick, ...edge }
}

/** The scale that the card will be weighed on. */
function strip({ model }: View, axis: Axis): Shape[] {
  const y = 790
  const x = place(axis, model.summitBits)
  const value = reading(model.summitBits, 'model.summitBits', t('stage.summit'), 'bits')
  const summit = `${t('stage.summit')} ${t('stage.bits', { bits: formatBits(model.summitBits) })}`
  const ends = [
    { x: axis.start, y },
    { x: axis.end, y },
  ]
  const mark = { is: 'disc', y, r: 10, stroke: 'ink', line: 3 } as const
  const type = { size: 26, weight: 600 } as const
  return [
    { id: 'strip', is: 'path', points: ends, stroke: 'ink', line: 5 },
    { id: 'strip.zero', ...mark, x: axis.start, fill: 'teal' },
    write('strip.zero.text', t('stage.sure'), { x: axis.start - 10, y: y + 42 }, type),
    { id: 'strip.summit', ...mark, x, fill: 'red', readings: [shownOn(value, 'bits', 'x')] },
    write('strip.summit.text', summit, { x: x + 10, y: y + 42 }, { ...type, align: 'end' }, [value]),
  ]
}
