/** The scales: loss as weight. Everyone who bet hangs on one beam, and the heavier the surprise, the deeper it pulls. */
import { formatBits, t, textOf } from '../../locale/t.ts'
import type { CardReveal, RunView } from '../../../shared/activities/run/types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, lineWidth, teamName, wordOf } from '../labels.ts'
import { teamInk, type Ink } from '../palette.ts'
import { place, reading, type Axis, type Frame, type Picture, type Reading, type Shape } from '../shape.ts'
import { page } from './scenery.ts'

type Reveal = NonNullable<RunView['bet']> & { readonly reveal: CardReveal }
const at = 'play.bet.reveal'
const beam = 176
/** Room for the plates of floor and summit. */
const left = 296

interface Guest {
  readonly id: string
  readonly name: string
  readonly bits: number
  readonly source: string
  readonly tint: Ink
  readonly style: number | null
  readonly isGhost: boolean
}

export function scales(view: View, bet: Reveal, words: readonly string[], frame: Frame): Picture {
  const { reveal } = bet
  const guests = guestsOf(view, reveal)
  const heaviest = Math.max(view.model.summitBits, ...guests.map(({ bits }) => bits), ...reveal.players)
  const axes = { bits: { from: 0, to: heaviest * 1.02, start: beam, end: frame.height - 216 } }
  const crowd = reveal.players.length > 0 ? 190 : 0
  const right = frame.width - 60 - crowd
  const column = (right - left) / guests.length
  const card = cardLine(
    words,
    bet.words.map((token) => token ?? reveal.truth),
  )
  return {
    scene: 'scales',
    title: t('stage.scales', { card }),
    frame,
    axes,
    shapes: [
      ...page(frame),
      ...heading(card, wordOf(words, reveal.truth), frame),
      ...levels(view, reveal, frame, axes.bits),
      {
        id: 'beam',
        is: 'rect',
        x: 50,
        y: beam - 22,
        w: frame.width - 100,
        h: 24,
        radius: 8,
        fill: 'wood',
        stroke: 'ink',
        line: 3.5,
      },
      ...guests.flatMap((guest, i) =>
        hanging(`${bet.card}.${guest.id}`, guest, left + (i + 0.5) * column, column, i + 1, axes.bits),
      ),
      ...players(`${bet.card}`, reveal, right + crowd / 2, guests.length + 1, axes.bits),
    ],
  }
}

function guestsOf(view: View, reveal: CardReveal): Guest[] {
  const model: Guest = {
    id: 'model',
    name: t('stage.model'),
    bits: reveal.model.bits,
    source: `${at}.model.bits`,
    tint: 'red',
    style: null,
    isGhost: false,
  }
  const ghosts = reveal.ghosts.map(({ id, bits }, i): Guest => ({
    id,
    name: textOf('stage.ghost', id),
    bits,
    source: `${at}.ghosts.${i}.bits`,
    tint: 'deep',
    style: null,
    isGhost: true,
  }))
  const teams = reveal.teams.flatMap(({ team: id, bits }, i): Guest[] => {
    const team = view.teams.find((one) => one.id === id)
    if (team === undefined) return []
    return [
      {
        id,
        name: teamName(team),
        bits,
        source: `${at}.teams.${i}.bits`,
        tint: teamInk(team.style),
        style: team.style,
        isGhost: false,
      },
    ]
  })
  return [...ghosts, model, ...teams]
}

function heading(card: string, truth: string, frame: Frame): Shape[] {
  return [
    { id: 'card', is: 'text', x: 56, y: 62, text: card, size: 54, weight: 800, fit: frame.width * 0.62 },
    {
      id: 'truth',
      is: 'text',
      x: frame.width - 56,
      y: 62,
      text: t('stage.truth', { word: truth }),
      size: 36,
      weight: 800,
      ink: 'teal',
      align: 'end',
      fit: frame.width * 0.3,
    },
    { id: 'rule', is: 'text', x: 56, y: 118, text: t('stage.heavier'), size: 26, ink: 'soft', fit: frame.width * 0.62 },
  ]
}

/** The floor and blind guessing, across the whole picture. */
function levels(view: View, reveal: CardReveal, frame: Frame, axis: Axis): Shape[] {
  const floor = reading(reveal.floorBits, `${at}.floorBits`, t('stage.floor-card'), 'bits')
  const summit = reading(view.model.summitBits, 'model.summitBits', t('stage.summit'), 'bits')
  return [
    ...level('floor', floor, reveal.floorBits, 'teal', [3, 13], frame, axis),
    ...level('summit', summit, view.model.summitBits, 'red', [14, 10], frame, axis),
  ]
}

function level(
  id: string,
  value: Reading,
  bits: number,
  ink: Ink,
  dash: readonly [number, number],
  frame: Frame,
  axis: Axis,
): Shape[] {
  const y = place(axis, bits)
  const text = `${value.label} ${formatBits(bits)}`
  const points = [
    { x: 50, y },
    { x: frame.width - 50, y },
  ]
  const readings: Reading[] = [{ ...value, on: { axis: 'bits', part: 'points.y' } }]
  return [
    { id, is: 'path', points, stroke: ink, line: 4, dash, readings },
    { id: `${id}.plate`, is: 'rect', x: 50, y: y + 6, w: lineWidth(text, 22, 600) + 30, h: 36, radius: 18, fill: ink },
    { id: `${id}.text`, is: 'text', x: 66, y: y + 24, text, size: 22, weight: 600, ink: 'card', readings: [value] },
  ]
}

/** A spring that a surprise of so many bits pulls down to its place on the scale. */
function hanging(id: string, guest: Guest, x: number, column: number, beat: number, axis: Axis): Shape[] {
  const y = place(axis, guest.bits)
  const w = Math.min(92, column * 0.72)
  const h = (w * 92) / 96
  const value: Reading = reading(guest.bits, guest.source, guest.name, 'bits')
  const start = { y: beam + 40 }
  return [
    {
      id: `${id}.spring`,
      is: 'spring',
      x,
      y: beam,
      y2: y,
      w: Math.min(28, column * 0.3),
      line: 4,
      stroke: guest.isGhost ? 'soft' : 'ink',
      beat,
      from: { y2: start.y },
      readings: [{ ...value, on: { axis: 'bits', part: 'y2' } }],
    },
    {
      id: `${id}.weight`,
      is: 'sprite',
      name: 'weight',
      x,
      y: y + h,
      w,
      tint: guest.tint,
      beat,
      from: { y: start.y + h },
      alpha: guest.isGhost ? 0.75 : 1,
      readings: [value],
    },
    ...(guest.style === null
      ? []
      : [
          {
            id: `${id}.badge`,
            is: 'badge',
            x,
            y: y + h * 0.66,
            r: w * 0.17,
            style: guest.style,
            fill: 'card',
            stroke: 'ink',
            line: 3,
            beat,
            from: { y: start.y + h * 0.66 },
          } satisfies Shape,
        ]),
    {
      id: `${id}.bits`,
      is: 'text',
      x,
      y: y + h + 24,
      text: formatBits(guest.bits),
      size: 32,
      weight: 800,
      align: 'middle',
      fit: column - 8,
      beat,
      from: { y: start.y + h + 24 },
      readings: [value],
    },
    {
      id: `${id}.name`,
      is: 'text',
      x,
      y: y + h + 56,
      text: guest.name,
      size: 24,
      align: 'middle',
      fit: column - 10,
      beat,
      from: { y: start.y + h + 56 },
    },
  ]
}

/** Every player, without a name, in a column of dots. */
function players(id: string, reveal: CardReveal, x: number, beat: number, axis: Axis): Shape[] {
  if (reveal.players.length === 0) return []
  const lanes = 7
  return [
    {
      id: 'players',
      is: 'text',
      x,
      y: beam + 34,
      text: t('stage.everyone'),
      size: 24,
      weight: 600,
      align: 'middle',
      fit: 180,
    },
    ...reveal.players.map((bits, i): Shape => ({
      id: `${id}.player.${i}`,
      is: 'disc',
      x: x + ((i % lanes) - (lanes - 1) / 2) * 22,
      y: place(axis, bits),
      r: 11,
      fill: 'yellow',
      stroke: 'ink',
      line: 2.5,
      beat,
      from: { y: beam + 70 },
      readings: [reading(bits, `${at}.players.${i}`, t('stage.player'), 'bits', 'bits', 'y')],
    })),
  ]
}
