/** The belts: a place for each card of a team, filled once somebody has looked at it. */
import { teamName } from '../../../client/stage/labels.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import type { Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { teamInk } from '../../../client/stage/palette.ts'
import type { TeamView, View } from '../../../shared/match/view-types.ts'
import type { KitchenView } from '../types.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

const rollers = 24

export function belts({ teams }: View, play: KitchenView, frame: Frame): Drawn {
  const area = { left: side, top: 150, right: frame.width - side, bottom: 870 }
  const shapes = underEachOther(teams.length, area, 20, 170).flatMap((box, i): Shape[] => {
    const team = teams[i]
    return team === undefined ? [] : belt(team, play, box)
  })
  return { title: t('stage.kitchen.sort'), shapes }
}

function belt(team: TeamView, { sort, cards }: KitchenView, box: Box): Shape[] {
  const judged = sort?.judged[team.id] ?? 0
  const source = sort?.judged[team.id] === undefined ? null : `play.sort.judged.${team.id}`
  const left = box.x + Math.min(330, box.w * 0.3)
  const right = box.x + box.w - 10
  const y = box.y + box.h * 0.72
  const pitch = (right - left) / cards
  const size = Math.min(pitch * 0.78, box.h * 0.5)
  const laid = Array.from({ length: judged }, (_, k): Shape => {
    const x = left + k * pitch + (pitch - size) / 2
    return {
      id: `card.${team.id}.${k}`,
      is: 'rect',
      x,
      y: y - size * 1.3,
      w: size,
      h: size * 1.3,
      radius: 3,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 2,
      from: { x: left - 40, alpha: 0 },
      readings: [{ ...reading(judged, source ?? '', t('stage.kitchen.card'), 'count'), one: true }],
    }
  })
  const counted = [
    ...(source === null ? [] : [reading(judged, source, t('stage.kitchen.card'), 'count')]),
    reading(cards, 'play.cards', t('stage.kitchen.cards-name'), 'count'),
  ]
  const ties = sort?.ties[team.id] ?? 0
  const text = source === null ? '' : t('stage.kitchen.cards', { count: judged, of: cards })
  return [
    {
      id: `badge.${team.id}`,
      is: 'badge',
      x: box.x + 26,
      y: box.y + box.h * 0.4,
      r: 22,
      style: team.style,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3,
    },
    write(
      `name.${team.id}`,
      teamName(team),
      { x: box.x + 62, y: box.y + box.h * 0.4 - 2 },
      { size: 34, weight: 800, fit: left - box.x - 90 },
    ),
    ...(text === ''
      ? []
      : [
          write(
            `count.${team.id}`,
            text,
            { x: box.x + 62, y: box.y + box.h * 0.4 + 38 },
            { size: 26, ink: 'soft', fit: left - box.x - 90 },
            counted,
          ),
        ]),
    { id: `belt.${team.id}`, is: 'rect', x: left, y, w: right - left, h: 12, radius: 6, fill: 'soft' },
    ...Array.from({ length: rollers }, (_, k): Shape => ({
      id: `roller.${team.id}.${k}`,
      is: 'disc',
      x: left + ((k + 0.5) * (right - left)) / rollers,
      y: y + 20,
      r: 7,
      fill: 'deep',
      stroke: 'soft',
      line: 2,
    })),
    ...laid,
    ...(ties === 0
      ? []
      : [
          write(
            `ties.${team.id}`,
            t('stage.kitchen.not-agreed', { count: ties }),
            { x: right, y: box.y + box.h * 0.14 },
            { size: 28, ink: 'red', weight: 600, align: 'end', fit: right - left },
            [reading(ties, `play.sort.ties.${team.id}`, t('stage.kitchen.ties'), 'count')],
          ),
        ]),
  ]
}
