/** The awards of a match, one line each; a player's name only where a player won. */
import { formatBits, formatSignedBits, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { teamName } from '../labels.ts'
import { teamInk } from '../palette.ts'
import { reading, type Area, type Shape } from '../shape.ts'

const lineH = 48

export function awardList(view: View, { left, top, right, bottom }: Area): Shape[] {
  const { awards } = view.standings
  const text = { is: 'text', x: left + 26, fit: right - left - 52 } as const
  return [
    {
      id: 'awards.card',
      is: 'rect',
      x: left,
      y: top,
      w: right - left,
      h: bottom - top,
      radius: 18,
      fill: 'card',
      stroke: 'ink',
      line: 3.5,
    },
    { id: 'awards.title', ...text, y: top + 36, text: t('stage.awards'), size: 30, weight: 800 },
    ...(awards.length === 0
      ? [{ id: 'awards.none', ...text, y: top + 86, text: t('stage.no-awards'), size: 24 } as const]
      : awards.flatMap((_, i) => awardLine(view, i, left, right, top + 82 + lineH * i))),
  ]
}

function awardLine(view: View, i: number, left: number, right: number, y: number): Shape[] {
  const award = view.standings.awards[i]
  const team = view.teams.find(({ id }) => id === award?.team)
  if (award === undefined || team === undefined) return []
  const { kind, name } = award
  const bits = kind === 'forecast' ? formatBits(award.bits) : formatSignedBits(award.bits)
  const text = t(`stage.award.${kind}`, { who: name ?? teamName(team), bits })
  const id = `award.${kind}`
  return [
    {
      id: `${id}.badge`,
      is: 'badge',
      x: left + 44,
      y,
      r: 15,
      style: team.style,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 3,
      beat: i + 1,
    },
    {
      id,
      is: 'text',
      x: left + 74,
      y,
      text,
      size: 27,
      weight: 600,
      fit: right - left - 98,
      beat: i + 1,
      readings: [reading(award.bits, `standings.awards.${i}.bits`, text, 'bits')],
    },
  ]
}
