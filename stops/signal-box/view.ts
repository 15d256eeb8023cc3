/** What each audience sees of Signal Box, built from nothing: a card and its duels are its own seat's, and no figure comes before it is told. */
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { shareInterval } from '../../shared/measures/interval.ts'
import { sum } from '../../shared/measures/mean.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { isOpen, whereOf } from '../../shared/moves/measure.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { AGAIN, CARD, EXAM, FOND, LAST, LEASH } from './content.ts'
import type { Duel } from './duels.ts'
import {
  blindFor,
  blindTally,
  cardOf,
  duelsFor,
  likedTally,
  likingsFor,
  paperCount,
  paperPlaces,
  tasteOf,
} from './judges.ts'
import { niceIn } from './flattery.ts'
import { mayEnd, mayFlatter } from './lab.ts'
import {
  againScores,
  answerScores,
  cardScores,
  cardsIn,
  examOf,
  examScores,
  followed,
  fondScores,
  fondTruth,
  judgeScores,
  leashOf,
  looseOf,
  readingsOf,
  winOf,
} from './score.ts'
import { storyOf } from './story.ts'
import { sentencesAt } from './written.ts'
import { rackOf } from './tastes.ts'
import { thumbsTold } from './thumbs.ts'
import { isFrom, type Run, type SignalState, type Verdicts } from './types.ts'
import type { BlindShown, CardShown, DuelShown, SignalView, TasteShown } from './view-types.ts'

/** Sentences of each model that are shown. */
const SHOWN = 3

export function signalView(match: Match, state: SignalState, audience: Audience, pack: Pack): SignalView {
  const who = looking(match, audience)
  const { phase, pool } = state
  const isReady = pool.length > 0
  const isOut = isFrom(state, 'result')
  const run = isOut ? (state.runs.class ?? null) : null
  const hasMoved = isFrom(state, 'moved')
  const readings = run === null || !hasMoved ? [] : readingsOf(run, state, pack)
  const isLoose = isFrom(state, 'hacked')
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, mayEnd(state)),
    card: who === null || !isReady ? null : cardShown(match, state, who.id, pack),
    rack: rackOf(pack).id,
    duels:
      who !== null && phase === 'judge' ? shownDuels(duelsFor(match, state, who.id, pack), state.verdicts[who.id]) : [],
    pairs: who !== null && phase === 'blind' ? shownDuels(blindFor(match, state, who.id), state.blind[who.id]) : [],
    isReady,
    judged: who === null ? sum(Object.values(state.verdicts).map(({ length }) => length)) : null,
    paper: phase === 'judge' ? 0 : paperCount(state),
    leash: choose.show(state.leashes, who, LEASH, isFrom(state, 'train')),
    chosen: isFrom(state, 'train') ? leashOf(state) : null,
    bets: bet.show(state.bets, who, CARD, isOut),
    exams: bet.show(state.exams, who, EXAM, hasMoved),
    live: phase === 'train' ? state.live : [],
    isTrained: state.runs.class !== undefined && isFrom(state, 'train'),
    mayTrain: state.runs.class !== undefined || isOpen(state, 'class'),
    hasControl: state.runs.coins !== undefined,
    mayLoose: state.runs.loose !== undefined || isOpen(state, 'loose'),
    collapsed: isFrom(state, 'train') && state.runs.class?.ended === 'collapsed',
    blind: isOut ? blindShown(match, state) : null,
    tastes: run === null ? [] : cardsIn(state).map((taste) => tasteShown(match, state, run, taste, pack)),
    followed: run === null ? null : followed(run, state, pack),
    verdict: run === null || !hasMoved ? null : examOf(run),
    before: readings[0] ?? null,
    after: readings.at(-1) ?? null,
    wrote: run === null ? null : { before: someOf(run, 0), after: someOf(run) },
    thumbs: isFrom(state, 'train') ? thumbsTold(match) : null,
    aloneExam: isFrom(state, 'cards') ? (state.runs.alone?.marks.at(-1)?.exam.bits ?? null) : null,
    again: state.rematch && isFrom(state, 'again') ? bet.show(state.again, who, AGAIN, isLoose) : null,
    loose: isLoose ? looseShown(state, pack) : null,
    nice: isFrom(state, 'flatter') ? niceIn(pack) : [],
    likings:
      who !== null && phase === 'flatter'
        ? shownDuels(likingsFor(match, state, who.id, pack), state.liked[who.id])
        : [],
    fonds: state.rematch && isFrom(state, 'flatter') ? bet.show(state.fonds, who, FOND, phase !== 'flatter') : null,
    likes: who === null ? sum(Object.values(state.liked).map(({ length }) => length)) : null,
    mayFlatter: state.rematch && mayFlatter(state, pack),
    flattery: isFrom(state, 'flattered') ? flatteryShown(match, state, pack) : null,
    say: isFrom(state, 'say') ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    won: who === null ? null : wonBy(match, state, who, pack),
    best: who === null ? winnersOf(match, bestNow(match, state, pack)) : [],
    score: phase === 'answer' ? storyOf(state, pack) : null,
  }
}

function cardShown(match: Match, state: SignalState, seat: SeatId, pack: Pack): CardShown {
  const taste = tasteOf(match, state, seat)
  const { id, words } = rackOf(pack)
  return { taste, rack: id, words: taste === 'mention' ? words : [] }
}

function shownDuels(duels: readonly Duel[], said: Verdicts = []): DuelShown[] {
  return duels.map(({ left, right }, at) => ({ left: left.tokens, right: right.tokens, mine: said[at] ?? null }))
}

function tasteShown(match: Match, state: SignalState, run: Run, taste: TasteShown['taste'], pack: Pack): TasteShown {
  const isFaceUp = isFrom(state, 'cards')
  const { coins, winners, alone } = isFaceUp ? state.runs : {}
  const holders = Object.keys(state.verdicts).filter((seat) => tasteOf(match, state, seat) === taste)
  return {
    taste,
    held: isFaceUp ? holders.length : null,
    paper: isFaceUp ? paperPlaces(state).filter((at) => cardOf(match, state, at) === taste).length : null,
    win: winOf(run, taste, pack),
    coins: coins === undefined ? null : winOf(coins, taste, pack),
    winners: winners === undefined ? null : winOf(winners, taste, pack),
    alone: alone === undefined ? null : winOf(alone, taste, pack),
  }
}

function blindShown(match: Match, state: SignalState): BlindShown {
  const tally = blindTally(match, state)
  const all = tally.fresh + tally.old
  return { ...tally, share: all === 0 ? null : shareInterval(tally.fresh, all) }
}

function flatteryShown(match: Match, state: SignalState, pack: Pack): SignalView['flattery'] {
  const { was, is } = state
  const verdict = fondTruth(state)
  if (was === null || is === null || verdict === null) return null
  return {
    before: shareInterval(was.count, was.of),
    after: shareInterval(is.count, is.of),
    liked: likedTally(match, state, pack),
    verdict,
  }
}

function someOf(run: Run, mark = -1) {
  return sentencesAt(run, mark)
    .slice(0, SHOWN)
    .map(({ tokens }) => tokens)
}

function looseShown(state: SignalState, pack: Pack): SignalView['loose'] {
  const { loose, class: own } = state.runs
  if (loose === undefined || own === undefined) return null
  return {
    readings: readingsOf(loose, state, pack),
    collapsed: loose.ended === 'collapsed',
    verdict: looseOf(loose, own, state, pack),
    wrote: someOf(loose),
  }
}

function wonBy(match: Match, state: SignalState, { id }: Who, pack: Pack): SignalView['won'] {
  return {
    judge: own(savedBySeat(judgeScores(match, state, pack)), id),
    card: own(savedBySeat(cardScores(state, pack)), id),
    exam: own(savedBySeat(examScores(state)), id),
    again: own(savedBySeat(againScores(state, pack)), id),
    fond: own(savedBySeat(fondScores(state)), id),
    say: own(savedBySeat(answerScores(state)), id),
  }
}

function bestNow(match: Match, state: SignalState, pack: Pack): Readonly<Record<SeatId, number>> {
  if (state.phase === 'result') return savedBySeat([...cardScores(state, pack), ...judgeScores(match, state, pack)])
  if (state.phase === 'moved') return savedBySeat(examScores(state))
  if (state.phase === 'flattered') return savedBySeat(fondScores(state))
  return state.phase === 'hacked' ? savedBySeat(againScores(state, pack)) : {}
}
