/** The lobby: a train a team, and a passenger for everyone who has joined. */
import { t } from '../../locale/t.ts'
import type { TeamView, View } from '../../../shared/match/view-types.ts'
import { teamName } from '../labels.ts'
import { teamInk } from '../palette.ts'
import { reading, type Frame, type Picture, type Shape } from '../shape.ts'
import { scenery } from './scenery.ts'

const seatsAWagon = 4

export function lobby(view: View, frame: Frame): Picture {
  const top = 150
  const lane = (frame.height - top - 20) / Math.max(1, view.teams.length)
  const text = t('stage.aboard', { count: view.players.joined })
  return {
    scene: 'lobby',
    title: text,
    frame,
    axes: {},
    shapes: [
      ...scenery(frame, 0.2),
      { id: 'meadow', is: 'rect', x: 0, y: top + 30, w: frame.width, h: frame.height - top, fill: 'hill2' },
      {
        id: 'aboard',
        is: 'text',
        x: 44,
        y: 72,
        text,
        size: 56,
        weight: 800,
        fit: frame.width * 0.8,
        readings: [reading(view.players.joined, 'players.joined', t('stage.players-name'), 'count')],
      },
      ...view.teams.flatMap((team, i) => teamTrain(team, i, top + lane * (i + 1) - 14, lane, frame)),
    ],
  }
}

/** One track: the team's sign on the left, then its passengers in wagons, the locomotive in front. */
function teamTrain(team: TeamView, i: number, rail: number, lane: number, frame: Frame): Shape[] {
  const unit = Math.min(1.25, (lane - 26) / 112)
  const signW = 300
  const wagonCount = Math.max(1, Math.ceil(team.players / seatsAWagon))
  const room = frame.width - signW - 60 - 150 * unit
  const step = Math.min(128 * unit, room / wagonCount)
  const wagonW = step * 0.92
  const start = signW + 60 + step / 2
  const front = start + step * wagonCount - step / 2 + 66 * unit
  const count = reading(team.players, `teams.${i}.players`, t('stage.players-of', { team: teamName(team) }), 'count')
  const head = Math.min(wagonW * 0.11, 15)
  const ink = teamInk(team.style)
  return [
    { id: `rail.${team.id}`, is: 'rect', x: 0, y: rail, w: frame.width, h: 6, fill: 'ink' },
    {
      id: `sleepers.${team.id}`,
      is: 'path',
      points: [
        { x: 8, y: rail + 10 },
        { x: frame.width, y: rail + 10 },
      ],
      stroke: 'wood',
      line: 6,
      dash: [18, 16],
    },
    {
      id: `sign.${team.id}`,
      is: 'rect',
      x: 28,
      y: rail - lane * 0.76,
      w: signW - 20,
      h: lane * 0.62,
      radius: 14,
      fill: 'card',
      stroke: 'ink',
      line: 3.5,
    },
    {
      id: `sign.${team.id}.badge`,
      is: 'badge',
      x: 72,
      y: rail - lane * 0.45,
      r: Math.min(22, lane * 0.19),
      style: team.style,
      fill: ink,
      stroke: 'ink',
      line: 3.5,
    },
    {
      id: `sign.${team.id}.name`,
      is: 'text',
      x: 108,
      y: rail - lane * 0.45,
      text: teamName(team),
      size: Math.min(34, lane * 0.3),
      weight: 800,
      fit: 118,
    },
    {
      id: `sign.${team.id}.count`,
      is: 'text',
      x: signW - 8,
      y: rail - lane * 0.45,
      text: `${team.players}`,
      size: Math.min(38, lane * 0.34),
      weight: 800,
      align: 'end',
      readings: [count],
    },
    ...Array.from({ length: team.players }, (_, k) =>
      passenger(team, k, start + Math.floor(k / seatsAWagon) * step, wagonW, rail, head),
    ),
    ...Array.from({ length: wagonCount }, (_, k): Shape => ({
      id: `wagon.${team.id}.${k}`,
      is: 'sprite',
      name: team.players === 0 ? 'ghost-wagon' : 'wagon',
      x: start + k * step,
      y: rail + 1,
      w: wagonW,
      tint: team.players === 0 ? 'soft' : ink,
      from: { x: start + k * step - 260 },
    })),
    {
      id: `locomotive.${team.id}`,
      is: 'sprite',
      name: 'locomotive',
      x: front,
      y: rail + 1,
      w: 118 * unit,
      from: { x: front - 260 },
    },
  ]
}

/** A head above the wagon's edge; dimmed while its phone is away. */
function passenger(team: TeamView, k: number, x: number, wagonW: number, rail: number, r: number): Shape {
  const seat = k % seatsAWagon
  return {
    id: `passenger.${team.id}.${k}`,
    is: 'badge',
    style: team.style,
    x: x + (seat - (seatsAWagon - 1) / 2) * wagonW * 0.22,
    y: rail - wagonW * 0.68 - r * 0.55,
    r,
    fill: k < team.connected ? teamInk(team.style) : 'card',
    stroke: 'ink',
    line: 2.5,
    beat: k % 12,
    from: { y: rail - wagonW * 0.68 - 120 },
  }
}
