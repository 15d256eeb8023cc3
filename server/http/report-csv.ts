/** The after-match report as a table: one line a player, then one a team. Names are the nicknames of the room. */
import { stringify } from 'csv-stringify/sync'
import type { MatchReport } from '../../shared/match/report.ts'

const columns = [
  'row',
  'name',
  'team',
  'bits_saved',
  'cards',
  'forecast_points',
  'sentences',
  'credit_bits',
  'credit_low',
  'credit_high',
  'simulated',
]

/** Bits with four decimals, as numbers: a spreadsheet counts with them. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 1e4) / 1e4
}

export function reportCsv({ players, teams }: MatchReport): string {
  const rows = [
    ...players.map(({ name, team, bitsSaved, cards, forecast, simulated }) => ({
      row: 'player',
      name,
      team,
      bits_saved: rounded(bitsSaved),
      cards,
      forecast_points: rounded(forecast),
      simulated: simulated ? 'yes' : undefined,
    })),
    ...teams.map(({ team, name, bitsSaved, cards, sentences, credit }) => ({
      row: 'team',
      name,
      team,
      bits_saved: rounded(bitsSaved),
      cards,
      sentences,
      credit_bits: rounded(credit?.mean),
      credit_low: rounded(credit?.low),
      credit_high: rounded(credit?.high),
    })),
  ]
  // A text that begins like a formula is one to a spreadsheet: csv-stringify disarms it, and leaves numbers alone.
  return stringify(rows, { header: true, columns, escape_formulas: true })
}
