/** The awards of a match, and what was measured for each; a player's name only where a player won. */
import { t } from '../../locale/t.ts'
import type { Award, View } from '../../../shared/match/view-types.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import { awardText } from '../../ui/award-text.ts'
import { teamInk } from '../palette.ts'
import { reading, type Area, type Reading, type Shape } from '../shape.ts'

export function awardList(view: View, words: readonly string[], { left, top, right, bottom }: Area): Shape[] {
  const { awards } = view.standings
  const text = { is: 'text', x: left + 26, fit: right - left - 52 } as const
  const height = Math.min(62, (bottom - top - 58) / Math.max(1, awards.length))
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
    { id: 'awards.title', ...text, y: top + 34, text: t('award.title'), size: 30, weight: 800 },
    ...(awards.length === 0
      ? [{ id: 'awards.none', ...text, y: top + 84, text: t('stage.no-awards'), size: 24 } as const]
      : awards.flatMap((award, i) =>
          awardLines(view, award, words, i, { left, right, y: top + 54 + height * i, height }),
        )),
  ]
}

interface Row {
  readonly left: number
  readonly right: number
  readonly y: number
  readonly height: number
}

/** Who won what above, what was measured below. */
function awardLines(
  view: View,
  award: Award,
  words: readonly string[],
  i: number,
  { left, right, y, height }: Row,
): Shape[] {
  const { title, measured } = awardText(view, award, words)
  const id = `award.${award.kind}`
  const line = { is: 'text', x: left + 66, fit: right - left - 86, beat: i + 1 } as const
  return [
    ...badge(view, award.team, id, left + 42, y + height / 2, i + 1),
    {
      id,
      ...line,
      y: y + height / 2 - 11,
      text: title,
      size: 24,
      weight: 800,
      ...(award.winners > award.names.length && {
        readings: [reading(award.winners, `standings.awards.${i}.winners`, title, 'count')],
      }),
    },
    {
      id: `${id}.measured`,
      ...line,
      y: y + height / 2 + 12,
      text: measured,
      size: 22,
      readings: readingsOf(award, i, measured),
    },
  ]
}

/** The figure, and of how many. */
function readingsOf({ kind, figure, of }: Award, i: number, text: string): Reading[] {
  const at = `standings.awards.${i}`
  return [
    reading(figure, `${at}.figure`, text, kind === 'labels' || kind === 'eye' ? 'count' : 'bits'),
    ...(of === undefined ? [] : [reading(of, `${at}.of`, text, 'count')]),
  ]
}

/** A team's own shape; a plain dot for the class, and for winners of several teams. */
function badge(view: View, id: TeamId | null, award: string, x: number, y: number, beat: number): Shape[] {
  const team = view.teams.find((each) => each.id === id)
  const mark = { id: `${award}.badge`, x, y, beat, stroke: 'ink', line: 3 } as const
  if (team === undefined) return [{ ...mark, is: 'disc', r: 9, fill: 'yellow' }]
  return [{ ...mark, is: 'badge', r: 11, style: team.style, fill: teamInk(team.style) }]
}
