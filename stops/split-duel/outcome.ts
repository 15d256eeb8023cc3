/** What Split Duel adds to awards and report. */
import { teamMeans } from '../../shared/match/chip-scores.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import type { AwardRule, Deed, Outcome, TeamScore } from '../../shared/match/stop.ts'
import type { SplitState } from './types.ts'
import { bitsOf, gainOf, questionsOf, wonWith } from './score.ts'
import { RACERS } from './content.ts'
import { exams } from './book.ts'

/** In the order in which they are given. */
export const splitAwards: readonly AwardRule[] = [
  { id: 'split-list', by: 'most' },
  { id: 'split-eye', by: 'share' },
  { id: 'split-bets', by: 'most' },
]

/** Fewer rounds say nothing about somebody's eye; nobody is praised for less than this share of them. */
const ENOUGH_ROUNDS = 4
const SHARP = 0.5

/** What the brains came to, bits a letter, as the host's report reads it. */
export interface SplitResult {
  readonly racers: readonly {
    readonly id: string
    readonly pieces: number
    readonly bits: Readonly<Record<string, number>>
  }[]
  readonly teams: readonly { readonly team: string; readonly pieces: number; readonly saved: number | null }[]
}

export function splitOutcome(state: SplitState, match: Match): Outcome {
  return {
    cards: [...pairCards(state, match), ...betCards(state, match)],
    // Only the end of a match asks for them, while standings are counted anew at every tap.
    get deeds() {
      return [...lists(state), ...eyes(state), ...bets(state, match)]
    },
    get result() {
      return resultOf(state)
    },
  }
}

/** Whose own pairs save most, bits a word: so they weigh as much as a bet. A team that never picked has none. */
function pairCards(state: SplitState, match: Match): (readonly TeamScore[])[] {
  if (state.phase === 'couple' || state.phase === 'bet' || state.phase === 'race') return []
  const letters = lettersOfWord(state.text)
  const scores = match.teams.flatMap(({ id }): TeamScore[] => {
    const list = state.lists[state.listOf[id] ?? -1]
    const gain = gainOf(list, state.lists[0])
    if (list === undefined || gain === null || list.merges.length === 0) return []
    const bits = mean(list.bits.map((one) => one ?? 0))
    return [{ team: id, bits: letters * bits, saved: letters * gain.mean, players: pickers(state, match, id) }]
  })
  return scores.length === 0 ? [] : [scores]
}

/** Letters of a word with the gap before it, on average. */
function lettersOfWord(text: readonly string[]): number {
  const words = text.flatMap((sentence) => sentence.split(' '))
  return mean(words.map(({ length }) => length + 1))
}

function pickers({ said }: SplitState, { seats }: Match, team: TeamId): number {
  const all = new Set(said.flatMap((round) => Object.keys(round)))
  return [...all].filter((seat) => seats[seat]?.team === team).length
}

/** What the members of a team have won with each question, on average. */
function betCards(state: SplitState, { seats }: Match): (readonly TeamScore[])[] {
  return questionsOf(state).flatMap((question) => {
    const won = Object.keys(question.votes).flatMap((seat) => {
      const saved = wonWith(question, seat)
      return saved === null ? [] : [{ seat, bits: Math.log2(question.of) - saved, saved }]
    })
    const scores = teamMeans(won, seats)
    return scores.length === 0 ? [] : [scores]
  })
}

/** What a team's own merges save of every letter, where the interval says that they do. */
function lists({ lists, listOf }: SplitState): Deed[] {
  return Object.entries(listOf).flatMap(([team, at]): Deed[] => {
    const gain = gainOf(lists[at], lists[0])
    return gain?.verdict === 'better' ? [{ award: 'split-list', seat: null, team, figure: gain.mean }] : []
  })
}

/** Rounds in which somebody picked the most frequent pair of their train. */
function eyes({ said }: SplitState): Deed[] {
  const seats = new Set(said.flatMap((round) => Object.keys(round)))
  return [...seats].flatMap((seat): Deed[] => {
    const own = said.flatMap((round) => (round[seat] === undefined ? [] : [round[seat]]))
    const right = own.filter(({ isBest }) => isBest).length
    if (own.length < ENOUGH_ROUNDS || right < own.length * SHARP) return []
    return [{ award: 'split-eye', seat, team: null, figure: right, of: own.length }]
  })
}

function bets(state: SplitState, match: Match): Deed[] {
  return Object.keys(match.seats)
    .map((seat): Deed => ({ award: 'split-bets', seat, team: null, figure: bitsOf(state, seat) }))
    .filter(({ figure }) => figure > 0)
}

function resultOf({ racers, lists, listOf }: SplitState): SplitResult {
  return {
    racers: racers.map(({ pieces, bits }, at) => ({
      id: RACERS[at]?.id ?? '',
      pieces,
      bits: Object.fromEntries(exams.flatMap((exam) => (bits?.[exam] === undefined ? [] : [[exam, bits[exam]]]))),
    })),
    teams: Object.entries(listOf).map(([team, at]) => ({
      team,
      pieces: lists[at]?.pieces ?? 0,
      saved: gainOf(lists[at], lists[0])?.mean ?? null,
    })),
  }
}
