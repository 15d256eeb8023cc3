/**
 * All hands: everybody's name at the station where it works in this step, lit once it has tapped. What the stations do
 * comes when all are there.
 */
import { stations, type Station } from '../../train/state.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { t } from '../t.ts'
import { cardLine, lineWidth } from '../../../../client/stage/labels.ts'
import { teamInk } from '../../../../client/stage/palette.ts'
import { page } from '../../../../client/stage/parts/scenery.ts'
import { sheet } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import type { Frame, Picture, Shape } from '../../../../client/stage/shape.ts'
import { teamName } from '../../../../client/ui/team-name.ts'
import { forwardHeading } from './forward-heading.ts'
import { line, lower, panel, shortTrain, stops, type Stop } from './line.ts'

type Train = NonNullable<RunView['train']>
type Hand = NonNullable<Train['crew']>[number]

interface Row {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const panels = { top: 112, bottom: 700 }
/** A name's row is no higher than this, and no lower: of more names some are counted. */
const rowH = { most: 70, least: 38 }
const nameSize = 26
const lineH = 28
/** Where a name begins, beside its team's shape. */
const nameAt = 52

export function hands(view: View, train: Train, words: readonly string[], frame: Frame): Picture {
  const card = cardLine(
    words,
    train.card.map((word, at) => (at === train.blank ? null : word)),
  )
  const places = stops(stations.length, frame, panels.top, panels.bottom + lower(frame))
  const names = stations.map((station) => t(`station.${station}`))
  const crew = train.crew ?? []
  return {
    scene: 'forward',
    title: t('stage.hands'),
    frame,
    axes: {},
    shapes: [
      ...page(frame),
      ...forwardHeading(card, train, frame),
      ...line(places, names, frame, () => null),
      ...stations.flatMap((station, at) => atStation(view, crew, station, at, places[at], train.cranked)),
      ...shortTrain('hands', (places[0]?.middle ?? 0) + 96, 'card', frame),
    ],
  }
}

function atStation(
  view: View,
  crew: readonly Hand[],
  station: Station,
  at: number,
  stop: Stop | undefined,
  cranked: number,
): Shape[] {
  if (stop === undefined) return []
  const id = `hands.${cranked}.${at}`
  const all = crew.filter((hand) => hand.stations.includes(station))
  const room = stop.h - 76
  const fits = Math.floor(room / rowH.least)
  const shown = all.length > fits ? all.slice(0, fits - 1) : all
  const step = Math.min(rowH.most, room / Math.max(1, shown.length + (shown.length < all.length ? 1 : 0)))
  return [
    ...panel(id, stop, t(`station.${station}`), 0),
    ...shown.flatMap((hand, row) =>
      name(view, hand, { id, x: stop.x, w: stop.w, y: stop.y + 62 + row * step, h: step }),
    ),
    ...(shown.length === all.length ? [] : [more(id, stop, stop.y + 62 + (shown.length + 0.5) * step)]),
  ]
}

/** Of too many names the last are left out. */
function more(id: string, { middle }: Stop, y: number): Shape {
  const type = { size: 26, ink: 'soft', align: 'middle' } as const
  return write(`${id}.more`, t('stage.more-hands'), { x: middle, y }, type)
}

function name(view: View, { seat, name: own, team: teamId, tapped }: Hand, row: Row): Shape[] {
  const team = view.teams.find((each) => each.id === teamId)
  const style = team?.style ?? 0
  // Where the room names nobody to all.
  const text = own === '' && team !== undefined ? teamName(team) : own
  const h = row.h - 6
  const { x, y, w } = row
  const id = `${row.id}.${seat}`
  const middle = y + h / 2
  const look = tapped ? ({ fill: 'yellow' } as const) : ({ fill: 'paper', stroke: 'faint', line: 2.5 } as const)
  const type = { size: nameSize, weight: 800, ink: tapped ? 'black' : 'soft', fit: w - nameAt - 14 } as const
  const badge = { x: x + 32, y: middle, r: 11, style, fill: teamInk(style), stroke: 'ink', line: 2.5 } as const
  return [
    sheet(id, { x: x + 12, y, w: w - 24, h }, { radius: 10, ...look }),
    { id: `${id}.badge`, is: 'badge', ...badge },
    ...nameLines(text, w - nameAt - 18, h).map((line, row, all) =>
      write(`${id}.name.${row}`, line, { x: x + nameAt, y: middle + (row - (all.length - 1) / 2) * lineH }, type),
    ),
  ]
}

/** In one line, in two where it has two words and the row is high enough, or cut. */
function nameLines(name: string, fit: number, height: number): string[] {
  const fits = (text: string) => lineWidth(text, nameSize, 600) <= fit
  if (fits(name)) return [name]
  const [first = '', ...rest] = name.split(' ')
  const lines = rest.length > 0 && height >= 2 * lineH ? [first, rest.join(' ')] : [name]
  return lines.map((line) => {
    let short = line
    while (short.length > 1 && !fits(`${short}…`)) short = short.slice(0, -1)
    return fits(line) ? line : `${short}…`
  })
}
