/** The after-match report as a table: one line a player, then one a team. Names are the nicknames of the room. */
import { stringify } from 'csv-stringify/sync'
import type { Match } from '../../shared/match/types.ts'

const columns = [
  'row',
  'name',
  'team',
  'bits_saved',
  'cards',
  'forecast_points',
  'credit_bits',
  'credit_low',
  'credit_high',
]

export function reportCsv(match: Match): string {
  const sitting = Object.values(match.seats).filter(({ removed }) => !removed)
  const players = sitting.map(({ name, team, bitsSaved, cards, forecast }) => ({
    row: 'player',
    name,
    team,
    bits_saved: bitsSaved.toFixed(3),
    cards,
    forecast_points: forecast.toFixed(3),
  }))
  const teams = match.teams.map(({ id, name }) => {
    const members = sitting.filter(({ team }) => team === id)
    const credit = creditOf(match, id)
    return {
      row: 'team',
      name,
      team: id,
      bits_saved: members.reduce((sum, { bitsSaved }) => sum + bitsSaved, 0).toFixed(3),
      cards: members.reduce((sum, { cards }) => sum + cards, 0),
      credit_bits: credit?.mean.toFixed(4),
      credit_low: credit?.low.toFixed(4),
      credit_high: credit?.high.toFixed(4),
    }
  })
  // A cell that starts like a formula is one to a spreadsheet: csv-stringify disarms it.
  return stringify([...players, ...teams], { header: true, columns, escape_formulas: true })
}

function creditOf(match: Match, team: string) {
  const activities = match.activity === null ? match.finished : [...match.finished, match.activity]
  const credits = activities.flatMap((state) => ('exam' in state ? (state.exam.credit ?? []) : []))
  return credits.findLast((credit) => credit.team === team)
}
