/** The awards of a match, and what was measured for each; a player's name only where a player won. */
import { t } from '../../locale/t.ts'
import type { Award, View } from '../../../shared/match/view-types.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import { awardText } from '../../ui/award-text.ts'
import { teamInk } from '../palette.ts'
import { underEachOther } from '../parts/belt.ts'
import { boxOf, sheet, type Box } from '../parts/sheet.ts'
import { write } from '../parts/write.ts'
import { reading, type Area, type Reading, type Shape } from '../shape.ts'

export function awardList(view: View, words: readonly string[], area: Area): Shape[] {
  const { awards } = view.standings
  const { left, top } = area
  const x = left + 26
  const fit = area.right - left - 52
  const rows = underEachOther(awards.length, { ...area, top: top + 54, bottom: area.bottom - 4 }, 4, 72)
  return [
    sheet('awards.card', boxOf(area)),
    write('awards.title', t('award.title'), { x, y: top + 34 }, { size: 30, weight: 800, fit }),
    ...(awards.length === 0
      ? [write('awards.none', t('stage.no-awards'), { x, y: top + 84 }, { size: 24, fit })]
      : rows.flatMap((row, i) => awardLines(view, awards[i], words, i, row))),
  ]
}

/** Who won what above, what was measured below. */
function awardLines(view: View, award: Award | undefined, words: readonly string[], i: number, row: Box): Shape[] {
  if (award === undefined) return []
  const { title, measured } = awardText(view.teams, award, words)
  const id = `award.${award.kind}`
  const beat = i + 1
  const x = row.x + 66
  const middle = row.y + row.h / 2
  const type = { fit: row.w - 86, beat }
  const many = award.winners > award.names.length
  const winners = reading(award.winners, `standings.awards.${i}.winners`, title, 'count')
  const figures = readingsOf(award, i, measured)
  return [
    ...badge(view, award.team, id, row.x + 42, middle, beat),
    write(id, title, { x, y: middle - 14 }, { size: 24, weight: 800, ...type }, many ? [winners] : []),
    write(`${id}.measured`, measured, { x, y: middle + 14 }, { size: 22, ...type }, figures),
  ]
}

/** The figure, and of how many. */
function readingsOf({ kind, figure, of }: Award, i: number, text: string): Reading[] {
  const at = `standings.awards.${i}`
  const isCounted = of !== undefined || kind === 'eye'
  return [
    reading(figure, `${at}.figure`, text, isCounted ? 'count' : 'bits'),
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
