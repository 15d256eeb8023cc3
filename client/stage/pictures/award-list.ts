/** The awards of a match, and what was measured for each; a player's name only where a player won. */
import { t } from '../../locale/t.ts'
import type { Award, View } from '../../../shared/match/view-types.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import { entryAt } from '../../../shared/measures/entries.ts'
import { sum } from '../../../shared/measures/mean.ts'
import { awardText } from '../../ui/award-text.ts'
import { teamInk } from '../palette.ts'
import { lineWidth } from '../labels.ts'
import { linesOf } from '../parts/lines.ts'
import { boxOf, sheet } from '../parts/sheet.ts'
import { write } from '../parts/write.ts'
import { reading, type Area, type Point, type Reading, type Shape } from '../shape.ts'

/** Sizes of what is written, and how far lines are apart. */
const TITLE = { size: 24, weight: 800 } as const
const MEASURED = { size: 22, weight: 400 } as const
const PITCH = 26
const LEAST_PITCH = 23.5
/** Between two awards, at most. */
const GAP = 20

interface Row {
  readonly award: Award
  readonly title: readonly string[]
  readonly measured: readonly string[]
}

export function awardList(view: View, words: readonly string[], area: Area): Shape[] {
  const { awards } = view.standings
  const { left, top } = area
  const x = left + 26
  const fit = area.right - left - 52
  const room = area.bottom - 4 - (top + 54)
  const rows = rowsIn(view, words, fit - 34, room)
  const lines = sum(rows.map(linesIn))
  const pitch = Math.min(PITCH, room / Math.max(1, lines))
  const gap = Math.min(GAP, (room - lines * pitch) / Math.max(1, rows.length))
  return [
    sheet('awards.card', boxOf(area)),
    write('awards.title', t('award.title'), { x, y: top + 34 }, { size: 30, weight: 800, fit }),
    ...(awards.length === 0
      ? [write('awards.none', t('stage.no-awards'), { x, y: top + 84 }, { size: 24, fit })]
      : rows.flatMap((row, i) => {
          const above = sum(rows.slice(0, i).map((one) => linesIn(one) * pitch + gap))
          return awardLines(view, row, i, { x: left, y: top + 54 + gap / 2 + above }, pitch, fit - 34)
        })),
  ]
}

const linesIn = ({ title, measured }: Row) => title.length + measured.length

/** In two lines what one has no room for; where they have no room for all, winners are counted, and then what was measured shrinks. */
function rowsIn(view: View, words: readonly string[], fit: number, room: number): readonly Row[] {
  const ways = [
    { names: 2, measured: 2 },
    { names: 1, measured: 2 },
    { names: 1, measured: 1 },
  ]
  const laid = ways.map((most) =>
    view.standings.awards.map((award): Row => {
      const { title, measured } = awardText(view.teams, award, words)
      const names = linesOf(title, { ...TITLE, fit }, 2)
      const fits = names.length <= most.names && names.every((line) => lineWidth(line, MEASURED.size, 800) <= fit)
      const counted = { ...award, names: [] }
      return {
        award: fits ? award : counted,
        title: fits ? names : [awardText(view.teams, counted, words).title],
        measured: linesOf(measured, { ...MEASURED, fit }, most.measured),
      }
    }),
  )
  return laid.find((rows) => sum(rows.map(linesIn)) * LEAST_PITCH <= room) ?? entryAt(laid, laid.length - 1)
}

/** Who won what above, what was measured below. */
function awardLines(view: View, row: Row, i: number, at: Point, pitch: number, fit: number): Shape[] {
  const { award, title, measured } = row
  const id = `award.${award.kind}`
  const beat = i + 1
  const x = at.x + 66
  const lineAt = (line: number) => ({ x, y: at.y + pitch * (line + 0.5) })
  const many = award.winners > award.names.length
  const winners = reading(award.winners, `standings.awards.${i}.winners`, title.join(' '), 'count')
  const figures = readingsOf(award, i, measured.join(' '))
  const middle = at.y + (pitch * linesIn(row)) / 2
  return [
    ...badge(view, award.team, id, at.x + 42, middle, beat),
    ...title.map((line, k) => write(lineId(id, k), line, lineAt(k), { ...TITLE, fit, beat }, many ? [winners] : [])),
    ...measured.map((line, k) =>
      write(lineId(`${id}.measured`, k), line, lineAt(title.length + k), { ...MEASURED, fit, beat }, figures),
    ),
  ]
}

const lineId = (id: string, line: number) => (line === 0 ? id : `${id}.${line}`)

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
