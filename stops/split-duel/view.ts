/** What each audience sees of Split Duel. */
import { largestAt } from '../../shared/measures/largest.ts'
import { winnersOf } from '../../shared/match/places.ts'
import { sitting } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { mean } from '../../shared/measures/mean.ts'
import { amount, nearest } from '../../shared/moves/amount.ts'
import { choose, tallyOf } from '../../shared/moves/choose.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { stagesOf } from '../../shared/text/pieces.ts'
import { exams } from './book.ts'
import { CHANGES, FORECASTS, LAST, PRICES, RACERS } from './content.ts'
import { racerCut } from './demo.ts'
import { isMeasured } from './lab.ts'
import { priceOf, ticketsOf } from './prices.ts'
import { apartOf, bitsOf, closeOf, gainOf, turnOf, winnerOf } from './score.ts'
import type { Racer, SplitPhase, SplitState } from './types.ts'
import { coupleView } from './view-couple.ts'
import type { HistoryShown, ListShown, RacerShown, RematchView, SplitView, TicketView, WordView } from './view-types.ts'

/** Answers of which the tally is shown. */
const FEWEST_TOLD = 2

export function splitView(match: Match, state: SplitState, audience: Audience, pack: Pack): SplitView {
  const who = looking(match, audience)
  const { phase, part } = state
  const isOver = (asked: SplitPhase) => phase !== 'couple' && phase !== asked
  return {
    stop: 'split-duel',
    phase,
    part,
    isOwn: state.isOwn,
    sentences: state.text.length,
    kept: state.kept,
    sums: state.sums,
    couple: phase === 'couple' ? coupleView(match, state, who) : null,
    bets:
      phase === 'bet' || phase === 'race' || phase === 'rematch'
        ? exams.map((exam) => ({
            exam,
            example: state.examples[exam],
            vote: vote.show(state.bets[exam], who, { options: RACERS.length }, isOver('bet')),
            winner: winnerOf(state, exam),
            close: closeOf(state, exam),
          }))
        : [],
    cuts: phase === 'bet' ? cutsOf(state) : [],
    racers: phase === 'race' || phase === 'rematch' ? state.racers.map(racerShown) : [],
    lists: phase === 'lists' ? listsShown(state) : [],
    word: phase === 'word' ? wordView(state, who, pack) : null,
    ticket: phase === 'ticket' ? ticketView(state, who) : null,
    rematch: phase === 'rematch' ? rematchView(state, who) : null,
    say:
      phase === 'say'
        ? {
            // Of fewer than two it would tell whose answer it is.
            vote: vote.show(
              state.reasons,
              who,
              LAST,
              part === 'shown' && Object.keys(state.reasons).length >= FEWEST_TOLD,
            ),
            right: part === 'shown' ? LAST.right : null,
          }
        : null,
    bits: who === null ? null : bitsOf(state, who.id),
    best: who === null ? best(match, state) : [],
    measured: isMeasured(state),
    troubled: state.troubled.length > 0,
  }
}

/** One sentence in all cuts. */
function cutsOf({ examples, merges }: SplitState): string[][] {
  return RACERS.map((racer) => racerCut(racer.merges, merges)(examples.known))
}

function racerShown({ merges, kinds, steps, sums, pieces, bits, written }: Racer): RacerShown {
  const figures = bits && { known: bits.known ?? null, unseen: bits.unseen ?? null, typo: bits.typo ?? null }
  return { merges, kinds, steps, sums, pieces, bits: figures, written }
}

function listsShown({ lists, listOf }: SplitState): ListShown[] {
  return lists.map((list, at) => {
    const { ghost, merges, pieces } = list
    const measured = list.bits.filter((bits) => bits !== null)
    const gain = at === 0 ? null : gainOf(list, lists[0])
    return {
      ghost,
      merges,
      pieces,
      teams: Object.keys(listOf).filter((team) => listOf[team] === at),
      bits: measured.length === 0 ? null : mean(measured),
      gain: gain && { mean: gain.mean, low: gain.low, high: gain.high, verdict: gain.verdict },
    }
  })
}

function wordView(state: SplitState, who: Who | null, pack: Pack): WordView {
  const { words, wordVotes, part } = state
  const isShown = part === 'shown'
  const tally = tallyOf(Object.values(wordVotes), words.length)
  const chosen = own(wordVotes, who?.id ?? null) ?? largestAt(tally)
  return {
    options: words,
    pick: choose.show(wordVotes, who, { options: words.length }, isShown),
    history: isShown ? historyOf(state, words[chosen] ?? 0, pack) : null,
  }
}

/** The word with the gap before it, as the counter's merges change it. */
function historyOf({ merges, kept }: SplitState, word: number, { words }: Pack): HistoryShown {
  const stages = stagesOf(words[word] ?? '', merges)
  const whole = stages.find(({ pieces }) => pieces.length === 1)?.after ?? null
  return { word, isKept: kept.includes(word), stages, whole }
}

function ticketView(state: SplitState, who: Who | null): TicketView {
  const isShown = state.part === 'shown'
  return {
    guess: amount.show(state.priceGuesses, who, PRICES, isShown),
    tickets: ticketsOf(state.merges).map(({ id, text, pieces }, i) => ({
      id,
      text,
      pieces: i === 0 || isShown ? pieces : null,
    })),
  }
}

function rematchView(state: SplitState, who: Who | null): RematchView {
  const { part, changed } = state
  return {
    pick: choose.show(state.changeVotes, who, { options: CHANGES.length }, part !== 'pick'),
    change: part === 'pick' ? null : state.change,
    isChosen: part === 'pick' ? null : Object.keys(state.changeVotes).length > 0,
    forecast: vote.show(state.forecasts, who, { options: FORECASTS.length }, part === 'shown'),
    after: part === 'shown' && changed !== null ? racerShown(changed) : null,
    turn: part === 'shown' ? turnOf(state) : null,
    apart: part === 'shown' ? apartOf(state) : null,
  }
}

/** By bits, as far as they are told; at the ticket's price by pieces off. */
function best(match: Match, state: SplitState): SplitView['best'] {
  if (state.part !== 'shown' || state.phase === 'couple') return []
  if (state.phase === 'ticket') {
    const price = priceOf(state.merges)
    return nearest(match, state.priceGuesses, (said) => Math.abs(said - price))
  }
  return winnersOf(match, Object.fromEntries(sitting(match).map(({ id }) => [id, bitsOf(state, id)])))
}
