/** What Split Duel asked: a pair in each round, three bets, and what came after them. */
import { answersOf, asked, count, figuresOf, voted, type Asked, type Said } from '../../shared/match/asked.ts'
import type { Vote, Votes } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { priceOf } from './prices.ts'
import { exams } from './book.ts'
import { CHANGES, FORECASTS, LAST, RACERS, REASONS } from './content.ts'
import { turnOf, voteBits, winnerOf } from './score.ts'
import type { SplitTap } from './taps.ts'
import { whenAsked } from './timetable.ts'
import type { SplitState } from './types.ts'

type Options = readonly string[]

export function splitAsked(state: SplitState, _pack: Pack, isOver: boolean): Asked[] {
  const isTold = (ask: SplitTap['ask']) => isOver || whenAsked(state, ask) === 'after-the-bell'
  return [
    ...state.said.map((round, at) =>
      asked(
        'couple',
        answersOf(round, ({ pair, isBest }) => ({ kind: 'text', text: `${pair.join(' + ')}${isBest ? ' ✓' : ''}` })),
        { number: at + 1 },
      ),
    ),
    ...exams.map((exam) => votedOn(`bet-${exam}`, 'racer', racerIds, state.bets[exam], winnerOf(state, exam))),
    asked(
      'word',
      answersOf(state.wordVotes, (at) => ({ kind: 'word', word: state.words[at] ?? 0 })),
    ),
    asked('ticket', figuresOf(state.priceGuesses, 'count'), {
      truth: isTold('ticket') ? count(priceOf(state.merges), 'count') : null,
    }),
    asked(
      'change',
      answersOf(state.changeVotes, (at) => option('change', changeIds, at)),
    ),
    votedOn('forecast', 'forecast', FORECASTS, state.forecasts, turnOf(state)),
    votedOn('say', 'reason', REASONS, state.reasons, isTold('say') ? LAST.right : null),
  ]
}

const racerIds = RACERS.map(({ id }) => id)
const changeIds = CHANGES.map(({ id }) => id)

function votedOn(id: string, from: string, ids: Options, held: Votes, truth: number | null): Asked {
  const saved = (vote: Vote) => (truth === null ? null : voteBits(vote, truth, ids.length))
  return voted(id, held, (at) => option(from, ids, at), truth, saved)
}

function option(from: string, ids: Options, at: number): Said {
  return { kind: 'option', key: `split.${from}-${ids[at] ?? ''}` }
}
