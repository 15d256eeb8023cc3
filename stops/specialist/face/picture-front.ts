/** The front: a mark a model, to the left the better for its client, and the lower the better at everything else. */
import { teamName } from '../../../client/stage/labels.ts'
import { scale, ticksOf } from '../../../client/stage/parts/axis.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { teamInk, type Ink } from '../../../client/stage/palette.ts'
import { place, placeOf, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { teamBeat } from '../choreography.ts'
import type { FrontShown, PointShown } from '../view-types.ts'
import { clientName } from './names.ts'
import { t } from './t.ts'

const r = 12
/** What a mark shows of itself below one that lies upon it. */
const rim = 11
/** Of the column that says which mark is whose. */
const names = 360
const ghosts: Readonly<Record<Exclude<PointShown['what'], 'team'>, Ink>> = {
  base: 'white',
  plain: 'yellow',
  scratch: 'faint',
}

type Axes = Readonly<Record<'client' | 'general', Axis>>

export function frontDrawn({ points, line }: FrontShown, teams: readonly TeamView[], frame: Frame): Drawn {
  const most = (of: (point: PointShown) => number) => Math.ceil(Math.max(1, ...points.map(of)))
  const axes: Axes = {
    client: { from: 0, to: most(({ client }) => client), start: side + 50, end: frame.width - side - names },
    general: { from: 0, to: most(({ general }) => general), start: 770, end: 190 },
  }
  return {
    title: t('specialist.front'),
    axes,
    shapes: [
      ...frames(axes, frame),
      ...frontPath(line, axes, teams.length),
      ...points.flatMap((point, at) => mark(point, at, axes, teams, under(points, at, axes))),
      ...legend(points, teams, frame),
    ],
  }
}

function frames({ client, general }: Axes, frame: Frame): Shape[] {
  const type = { size: 30, weight: 600, ink: 'soft' } as const
  const foot = general.start + 14
  return [
    ...scale({
      axis: ['client', client],
      along: 'x',
      at: foot,
      ticks: ticksOf(client, 1, 70),
      label: t('stage.specialist-client'),
      line: 4,
      tick: { long: 12, wide: 3, gap: 36 },
      type,
    }),
    ...scale({
      axis: ['general', general],
      along: 'y',
      at: client.start,
      ticks: ticksOf(general, 1, 60),
      label: t('stage.specialist-general'),
      line: 4,
      tick: { long: 12, wide: 3, gap: 20 },
      type,
    }).map((shape) => ({ ...shape, id: `general.${shape.id}` })),
    write(
      'client.name',
      t('stage.specialist-client'),
      { x: client.end, y: foot + 80 },
      { ...type, weight: 800, align: 'end', fit: client.end - client.start },
    ),
    write(
      'general.name',
      t('stage.specialist-general'),
      { x: side, y: 136 },
      { ...type, weight: 800, fit: frame.width - 2 * side },
    ),
  ]
}

/** Drawn once all models stand there: nobody is to the left of it and below. */
function frontPath(line: FrontShown['line'], axes: Axes, teams: number): Shape[] {
  if (line.length < 2) return []
  const [xs, ys] = [line.map(({ client }) => client), line.map(({ general }) => general)]
  return [
    {
      id: 'front',
      is: 'path',
      points: line.map(({ client, general }) => ({ x: place(axes.client, client), y: place(axes.general, general) })),
      stroke: 'teal',
      line: 5,
      dash: [14, 10],
      beat: teamBeat(teams),
      readings: [
        reading(xs, 'play.front.line.*.client', t('stage.specialist-client'), 'bits', 'client', 'points.x'),
        reading(ys, 'play.front.line.*.general', t('stage.specialist-general'), 'bits', 'general', 'points.y'),
      ],
    },
  ]
}

/** Models of later teams that would cover this one's mark. */
function under(points: readonly PointShown[], at: number, axes: Axes): number {
  const own = points[at]
  if (own?.what !== 'team') return 0
  const far = (other: PointShown, of: keyof Axes) => place(axes[of], other[of]) - place(axes[of], own[of])
  return points.slice(at + 1).filter((other) => Math.hypot(far(other, 'client'), far(other, 'general')) < r).length
}

/** `under`: so many lie upon it, and it looks out from below all of them. */
function mark(point: PointShown, at: number, axes: Axes, teams: readonly TeamView[], under: number): Shape[] {
  const { what, team } = point
  const source = `play.front.points.${at}`
  const client = reading(point.client, `${source}.client`, t('stage.specialist-client'), 'bits', 'client', 'x')
  const general = reading(point.general, `${source}.general`, t('stage.specialist-general'), 'bits', 'general', 'y')
  const spot = { x: placeOf(client, axes.client), y: placeOf(general, axes.general) }
  const readings = [client, general]
  const look = sample(
    what,
    teams.findIndex(({ id }) => id === team),
    teams,
  )
  return look === null ? [] : [{ id: `point.${at}`, ...look, r: look.r + rim * under, ...spot, readings }]
}

/** How a model is drawn; null: of a team that is not there. */
function sample(what: PointShown['what'], rank: number, teams: readonly TeamView[]) {
  if (what !== 'team') return { is: 'disc', r, fill: ghosts[what], stroke: 'ink', line: 3 } as const
  const team = teams[rank]
  if (team === undefined) return null
  return {
    is: 'badge',
    r: r + 9,
    style: team.style,
    fill: teamInk(team.style),
    stroke: 'ink',
    line: 3,
    beat: teamBeat(rank),
  } as const
}

/** Whose mark is whose: the ghosts, then the teams with their clients. */
function legend(points: readonly PointShown[], teams: readonly TeamView[], frame: Frame): Shape[] {
  const first = points.filter(
    ({ what }, at) => what === 'team' || points.findIndex((other) => other.what === what) === at,
  )
  const left = frame.width - side - names + 60
  const rows = underEachOther(first.length, { left, right: frame.width - side, top: 190, bottom: 800 }, 8, 76)
  return first.flatMap(({ what, team, of }, at): Shape[] => {
    const row = rows[at]
    const rank = teams.findIndex(({ id }) => id === team)
    const named = teams[rank]
    const look = sample(what, rank, teams)
    if (row === undefined || look === null) return []
    const y = row.y + row.h / 2
    const text =
      what === 'team'
        ? `${named === undefined ? '' : teamName(named)} · ${clientName(of)}`
        : t(`stage.specialist-${what}`)
    return [
      { id: `who.${at}.mark`, ...look, x: left + r, y },
      write(
        `who.${at}`,
        text,
        { x: left + 4 * r, y },
        { size: 30, weight: what === 'team' ? 800 : 600, ink: what === 'team' ? 'ink' : 'soft', fit: row.w - 4 * r },
      ),
    ]
  })
}
