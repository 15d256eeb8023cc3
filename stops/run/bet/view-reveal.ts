/** The scales: everybody's surprise at one card, on one scale. */
import type { WordShare } from '../../../shared/lab/shapes.ts'
import { teamScores } from '../../../shared/match/chip-scores.ts'
import { placed } from '../../../shared/match/places.ts'
import type { Match } from '../../../shared/match/types.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { scalesSeconds } from './choreography.ts'
import { isSecond, modelTable } from './rounds.ts'
import { seatScores } from './scores.ts'
import { bigramTable, topWords, truthBits } from '../tables.ts'
import type { RunState } from '../types.ts'
import type { CardReveal } from './view-types.ts'
import type { Looker } from '../looker.ts'

type GhostId = CardReveal['ghosts'][number]['id']

/** null while the model's own guess has not come from the lab. */
export function revealView(state: RunState, { match, pack, seat, isShow }: Looker): CardReveal | null {
  const table = tables.get(match) ?? tableOf(state, match, pack)
  if (table === null) return null
  tables.set(match, table)
  const mine = seatScores(state, state.card, pack).find((score) => score.seat === seat)
  return {
    ...table,
    best: isShow ? table.best : [],
    mine: mine === undefined ? null : { bits: mine.bits, saved: mine.saved, share: mine.share },
  }
}

/** A match is a value, and all see the same table: only their own line differs. */
const tables = new WeakMap<Match, Omit<CardReveal, 'mine'>>()

function tableOf(state: RunState, match: Match, pack: Pack): Omit<CardReveal, 'mine'> | null {
  const { card, cards } = state
  const shown = cards[card]
  const model = modelTable(state, card)
  const truth = shown?.tokens[shown.blank]
  if (shown === undefined || truth === undefined || model === undefined) return null
  const guest = (table: readonly number[]): { bits: number; top: WordShare[] } => ({
    bits: truthBits(table, shown),
    top: topWords(table),
  })
  // What has not changed since is one guest, not two.
  const past = ghostsOf(state).flatMap(({ id, table }) =>
    table === undefined || table === model ? [] : [{ id, ...guest(table) }],
  )
  const isAgain = isSecond(state, card)
  const scores = seatScores(state, card, pack)
  return {
    truth,
    floorBits: shown.floorBits,
    model: guest(model),
    ghosts: [...past, { id: 'bigram', ...guest(bigramTable(state, pack, shown, isAgain)) }],
    teams: teamScores(scores, match.seats, pack.words.length),
    players: scores.map(({ bits }) => bits).toSorted((a, b) => a - b),
    best: placed(
      match,
      scores.map(({ seat, bits }) => ({ seat, figure: bits })),
      'less',
    ),
  }
}

/** The model's own past, as far as it has one, and the ghost that has read what everybody read. */
function ghostsOf(state: RunState): { readonly id: GhostId; readonly table: readonly number[] | undefined }[] {
  const { card, tables } = state
  const at = (guest: string) => tables[guest]?.[card]
  const before: GhostId = tables['untrained'] === undefined ? 'untrained' : 'earlier'
  const past = isSecond(state, card)
    ? { id: before, table: at('model') }
    : { id: 'earlier' as const, table: at('earlier') }
  const untrained = tables['untrained'] === undefined ? [] : [{ id: 'untrained' as const, table: at('untrained') }]
  return [...untrained, past, { id: 'reader', table: at('reader') }]
}

/** Until the true word has fallen on the wall. */
export function revealSeconds(state: RunState, match: Match): number {
  const { bets, card } = state
  const model = modelTable(state, card)
  // The counter, and whoever else is here.
  const ghosts = 1 + ghostsOf(state).filter(({ table }) => table !== undefined && table !== model).length
  const teams = new Set(Object.keys(bets[card] ?? {}).map((seat) => match.seats[seat]?.team)).size
  return scalesSeconds({ ghosts, teams, card })
}
