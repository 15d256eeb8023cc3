/** The lobby: a train a team. Whoever joins brings a wagon, and the train moves on to make room for it. */
import { t } from '../../locale/t.ts'
import type { TeamView, View } from '../../../shared/match/view-types.ts'
import { teamName } from '../labels.ts'
import { teamInk } from '../palette.ts'
import { reading, type Frame, type Picture, type Reading, type Shape } from '../shape.ts'
import { clouds, scenery } from '../parts/scenery.ts'
import { sheet } from '../parts/sheet.ts'
import { write } from '../parts/write.ts'

/** Where a team's train stands, and how large it is: the same for every team, so that lengths can be compared. */
interface Yard {
  readonly lane: number
  readonly signW: number
  /** Longest train; from then on passengers share wagons. */
  readonly wagons: number
  readonly step: number
  readonly wagonW: number
  readonly locomotiveW: number
  /** Middle of the wagon that stands at the platform. */
  readonly start: number
}

const top = 150

export function lobby(view: View, frame: Frame): Picture {
  const text = t('stage.aboard', { count: view.players.joined })
  const yard = yardFor(view.teams, frame)
  return {
    scene: 'lobby',
    title: text,
    frame,
    axes: {},
    shapes: [
      ...scenery(frame, 0.2),
      ...clouds(frame).slice(0, 1),
      { id: 'meadow', is: 'rect', x: 0, y: top + 30, w: frame.width, h: frame.height - top, fill: 'hill2' },
      write('aboard', text, { x: 44, y: 72 }, { size: 56, weight: 800, fit: frame.width * 0.6 }, [
        reading(view.players.joined, 'players.joined', t('stage.players-name'), 'count'),
      ]),
      ...view.teams.flatMap((team, i) => teamTrain(team, i, top + yard.lane * (i + 1) - 14, yard, frame)),
    ],
  }
}

function yardFor(teams: readonly TeamView[], frame: Frame): Yard {
  const count = Math.max(1, teams.length)
  const lane = (frame.height - top - 20) / count
  // A hall in few teams counts to hundreds.
  const signW = teams.some(({ players }) => players >= 100) ? 298 : 276
  const wagons = count <= 3 ? 6 : 10
  const locomotiveW = Math.min(150, lane * 0.96)
  const step = (frame.width - signW - locomotiveW - 56) / wagons
  const wagonW = Math.min(128, step * 0.96, lane * 0.78)
  return { lane, signW, wagons, step: wagonW * 1.03, wagonW, locomotiveW, start: signW + 30 + wagonW / 2 }
}

/** One track: the team's sign at the platform, its wagons with their passengers, the locomotive in front. */
function teamTrain(team: TeamView, i: number, rail: number, yard: Yard, frame: Frame): Shape[] {
  const { step, wagonW, locomotiveW, start } = yard
  const length = Math.max(1, Math.min(yard.wagons, team.players))
  const count = reading(team.players, `teams.${i}.players`, t('stage.players-of', { team: teamName(team) }), 'count')
  const wagonX = (k: number) => start + (length - 1 - k) * step
  const front = start + (length - 0.5) * step + locomotiveW / 2
  return [
    ...lineside(team, i, rail, yard, frame, front + locomotiveW / 2),
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
    ...Array.from({ length: team.players }, (_, k) =>
      passenger(team, k, wagonX(k % yard.wagons), rail, yard, { ...count, one: true }),
    ),
    ...Array.from({ length }, (_, k): Shape => ({
      id: `wagon.${team.id}.${k}`,
      is: 'sprite',
      name: team.players === 0 ? 'ghost-wagon' : 'wagon',
      x: wagonX(k),
      y: rail + 2,
      w: wagonW,
      tint: team.players === 0 ? 'soft' : teamInk(team.style),
      from: { x: start, alpha: 0 },
    })),
    {
      id: `locomotive.${team.id}`,
      is: 'sprite',
      name: 'locomotive',
      x: front,
      y: rail + 2,
      w: locomotiveW,
      from: { x: start, alpha: 0 },
    },
    ...sign(team, rail, yard, count),
  ]
}

/** Beside the first wagon: new ones come out of the shed behind it, and nothing drives through it. */
function sign(team: TeamView, rail: number, { lane, signW }: Yard, count: Reading): Shape[] {
  const id = `sign.${team.id}`
  const { style } = team
  const y = rail - Math.min(lane * 0.46, 96)
  const h = Math.min(lane * 0.62, 120)
  const post = { x: signW / 2 - 6, y, w: 12, h: rail + 12 - y, fill: 'wood', stroke: 'ink', line: 3 } as const
  const badge = {
    x: 58,
    y,
    r: Math.min(22, lane * 0.19),
    style,
    fill: teamInk(style),
    stroke: 'ink',
    line: 3.5,
  } as const
  const [size, larger] = [Math.min(34, lane * 0.3), Math.min(38, lane * 0.34)]
  const number = { size: larger, weight: 800, align: 'end' } as const
  return [
    { id: `${id}.post`, is: 'rect', ...post },
    sheet(id, { x: 20, y: y - h / 2, w: signW - 20, h }, { radius: 14 }),
    { id: `${id}.badge`, is: 'badge', ...badge },
    write(`${id}.name`, teamName(team), { x: 92, y }, { size, weight: 800, fit: 100 }),
    write(`${id}.count`, `${team.players}`, { x: signW - 20, y }, number, [count]),
  ]
}

/** A head above its wagon's edge, in the team's shape; pale while its phone is away. */
function passenger(team: TeamView, k: number, x: number, rail: number, yard: Yard, count: Reading): Shape {
  const { wagonW, wagons, start } = yard
  const room = (wagonW * 0.84) / Math.max(1, Math.ceil(team.players / wagons))
  const r = Math.min(wagonW * 0.19, room * 0.44)
  const seat = Math.floor(k / wagons)
  const inThisWagon = Math.ceil((team.players - (k % wagons)) / wagons)
  return {
    id: `passenger.${team.id}.${k}`,
    is: 'badge',
    style: team.style,
    x: x + (seat - (inThisWagon - 1) / 2) * room,
    y: rail - wagonW * 0.62 - r * 0.62,
    r,
    fill: k < team.connected ? teamInk(team.style) : 'card',
    stroke: 'ink',
    line: 2.5,
    from: seat === 0 ? { x: start, alpha: 0 } : { y: rail - wagonW * 0.62 - 130 },
    readings: [count],
  }
}

/** Scenery behind the track, as far as the train has not come: trees at its far end, in a high lane a house too. */
function lineside(
  team: TeamView,
  i: number,
  rail: number,
  { lane, signW }: Yard,
  { width }: Frame,
  nose: number,
): Shape[] {
  const w = Math.min(64, lane * 0.42)
  const near = width - 40 - ((i * 53) % 70)
  const trees = [
    { id: `tree.${team.id}.0`, is: 'sprite', name: i % 2 === 0 ? 'pine' : 'tree', x: near, y: rail - 8, w },
    { id: `tree.${team.id}.1`, is: 'sprite', name: 'pine', x: near - w * 1.1, y: rail - 14, w: w * 0.8 },
  ] as const
  const house = i % 2 === 0 ? 'signal-house' : 'station'
  const x = signW + (width - signW) * (i % 2 === 0 ? 0.62 : 0.5)
  const at = { x, y: rail - 22, w: 104 }
  const all = [
    ...(lane < 200 ? [] : [{ id: `house.${team.id}`, is: 'sprite', name: house, tint: 'yellow', ...at } as const]),
    ...trees,
  ]
  return all.filter((each) => each.x - each.w / 2 > nose)
}
