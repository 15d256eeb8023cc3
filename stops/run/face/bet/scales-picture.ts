/**
 * The scales: loss as weight. Everyone who bet hangs on one beam, and the heavier the surprise, the deeper it pulls.
 * One weight after the other is let down: the ghosts, the teams from the heaviest to the lightest, every player, the
 * model; then the word itself is shown.
 */
import { LET_DOWN, truthBeat, weightBeat } from '../../bet/choreography.ts'
import { textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { CardReveal } from '../../bet/view-types.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { cardLine, lineWidth, teamName, wordOf } from '../../../../client/stage/labels.ts'
import { teamInk } from '../../../../client/stage/palette.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { hanging, nameLines, nameRow, weightW, type Guest } from './hanging.ts'
import { dots } from '../../../../client/stage/parts/dots.ts'
import { ruler } from '../../../../client/stage/parts/ruler.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'
import { sheet } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { levelLines, levelsOf, scalesLegend, star } from './scales-legend.ts'

type Reveal = NonNullable<RunView['bet']> & { readonly reveal: CardReveal }
const at = 'play.bet.reveal'
const beam = 168
/** Line of the key, between the card and the beam. */
const legendY = 118
/** Room for the posts, and on the right for the ruler and every player. */
const left = 60
const rulerRoom = 92
const crowdRoom = 160
/** A spring's own length: it hangs so far when nothing pulls. */
const slack = 16
const model = 'model'
const everyone = 'players'

export function scales(view: View, bet: Reveal, words: readonly string[], frame: Frame): Picture {
  const { reveal } = bet
  const guests = guestsOf(view, reveal)
  const levels = levelsOf(view, reveal)
  const heaviest = Math.max(view.model.summitBits, ...guests.map(({ bits }) => bits), ...reveal.players)
  const crowd = reveal.players.length > 0 ? crowdRoom : 0
  const right = frame.width - rulerRoom - crowd
  const column = (right - left) / guests.length
  // One size for all names.
  const nameW = column - 6
  const names = guests.map((guest) => nameLines(guest, nameW))
  const longest = Math.max(...names.flat().map((line) => lineWidth(line, 1, 600)))
  const size = Math.min(28, nameW / longest)
  const rows = Math.max(1, ...names.map(({ length }) => length))
  const end = frame.height - 222 - (rows - 1) * nameRow
  const axes = { bits: { from: 0, to: heaviest * 1.02, start: beam + slack, end } }
  const order = orderOf(guests, bet.card)
  /** When all of them hang. */
  const last = truthBeat(Object.keys(order).length, bet.card)
  const truth = wordOf(words, reveal.truth)
  const whole = bet.words.map((token) => token ?? reveal.truth)
  return {
    scene: 'scales',
    title: t('stage.scales', { card: cardLine(words, whole) }),
    frame,
    axes,
    shapes: [
      ...scenery(frame, 0.86).filter(({ id }) => id !== 'sun'),
      ...heading(cardLine(words, bet.words), truth, last, `${bet.card}`, frame),
      ...scalesLegend(levels, legendY, frame),
      ...levelLines(levels, frame.width - 90, axes.bits),
      ...ruler(axes.bits, frame.width - 46),
      ...gantry(frame),
      ...guests.flatMap((guest, i) => {
        const x = left + (i + 0.5) * column
        const id = `${bet.card}.${guest.id}`
        return [
          ...hanging(id, guest, { x, y: beam }, { column, nameW, size }, order[guest.id] ?? 0, axes.bits),
          ...(guest.bits === lightest(guests) ? [knewBest(id, x, column, last, axes.bits, guest)] : []),
        ]
      }),
      ...players(`${bet.card}`, reveal, right, order[everyone] ?? 0, axes.bits),
    ],
  }
}

function guestsOf(view: View, reveal: CardReveal): Guest[] {
  const ours: Guest = {
    id: model,
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
  return [...ghosts, ours, ...teams]
}

const lightest = (guests: readonly Guest[]) => Math.min(...guests.map(({ bits }) => bits))

/** The beat at which each is let go, by id. The model comes last, after all players. */
function orderOf(guests: readonly Guest[], card: number): Record<string, number> {
  const ghosts = guests.filter(({ isGhost }) => isGhost)
  const teams = guests.filter(({ style }) => style !== null).toSorted((a, b) => b.bits - a.bits)
  const all = [...ghosts, ...teams].map(({ id }) => id)
  const order = [...all, everyone, model]
  return Object.fromEntries(order.map((id, i) => [id, weightBeat(i, order.length, card)]))
}

/** The line with its blank; the word itself comes last, on a card of its own. */
function heading(card: string, truth: string, beat: number, run: string, frame: Frame): Shape[] {
  const was = t('stage.truth', { word: truth })
  const w = Math.min(frame.width * 0.34, lineWidth(was, 44, 800) + 56)
  const x = frame.width - 40 - w
  const falls = { beat, from: { y: -90 } }
  const large = { size: 44, weight: 800, ink: 'black', align: 'middle', fit: w - 36, ...falls } as const
  return [
    write('card', card, { x: 44, y: 52 }, { size: 54, weight: 800, fit: x - 84 }),
    sheet(`${run}.truth.card`, { x, y: 14, w, h: 78 }, { radius: 16, fill: 'yellow', line: 4, ...falls }),
    write(`${run}.truth`, was, { x: x + w / 2, y: 53 }, large),
  ]
}

/** The wooden beam that everyone hangs on, between two posts. */
function gantry({ width, height }: Frame): Shape[] {
  const wood = { is: 'rect', fill: 'wood', stroke: 'ink', line: 3.5 } as const
  const foot = height - 26
  return [
    { id: 'bank', is: 'rect', x: 0, y: foot, w: width, h: height - foot, fill: 'hill3' },
    { id: 'post.left', ...wood, x: 18, y: beam - 14, w: 22, h: foot - beam + 14, radius: 4 },
    { id: 'post.right', ...wood, x: width - 40, y: beam - 14, w: 22, h: foot - beam + 14, radius: 4 },
    { id: 'beam', ...wood, x: 10, y: beam - 24, w: width - 20, h: 26, radius: 8 },
  ]
}

/** A star for whoever was surprised least and so hangs highest, be it a team, the model or a ghost. */
function knewBest(id: string, x: number, column: number, beat: number, axis: Axis, guest: Guest): Shape {
  const w = weightW(column)
  return { ...star, id: `${id}.best`, x: x + w * 0.42, y: place(axis, guest.bits) + w * 0.24, r: w * 0.24, beat }
}

/** Every player, without a name: dots at their heights, many at one height side by side. */
function players(id: string, reveal: CardReveal, left: number, beat: number, axis: Axis): Shape[] {
  if (reveal.players.length === 0) return []
  const room = crowdRoom - 40
  const title = { size: 26, weight: 600, align: 'middle', fit: crowdRoom - 8 } as const
  const values = reveal.players.map((bits, i) => reading(bits, `${at}.players.${i}`, t('stage.player'), 'bits'))
  const lanes = { axis: ['bits', axis], along: 'y', foot: left + 20, room, pitch: 24 } as const
  const falls = { fill: 'yellow', stroke: 'ink', line: 2.5, beat, span: LET_DOWN, from: { y: beam + 20 } } as const
  return [
    write('players', t('stage.everyone'), { x: left + crowdRoom / 2, y: axis.end + 40 }, title),
    ...dots(`${id}.player`, values, lanes, 12, () => falls),
  ]
}
