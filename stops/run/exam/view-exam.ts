/** The reveal of the exam. It fills in as the lab answers; what could not be measured is named. */
import { mean } from '../../../shared/measures/mean.ts'
import type { Match } from '../../../shared/match/types.ts'
import { tallyOf } from '../../../shared/moves/choose.ts'
import { own } from '../../../shared/moves/move.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { floorBitsOf } from '../../../shared/match/floor.ts'
import { summitBits } from '../../../shared/packs/signature.ts'
import { optionKeys } from '../content.ts'
import { agreed } from './agreed.ts'
import { waitingFor } from './exam.ts'
import { dropPoints, forecastScores } from '../forecast/points.ts'
import { recalledBy } from './recall.ts'
import { briefOutcome, revealed } from './measured.ts'
import { firstCards } from '../bet/rounds.ts'
import { seatScores } from '../bet/scores.ts'
import { contextOf, topWord, truthBits } from '../tables.ts'
import type { RunState } from '../types.ts'
import type { RunView } from '../view-types.ts'
import type { Looker } from '../looker.ts'

type ExamView = NonNullable<RunView['exam']>

/** Nobody is named below third place. */
const PODIUM = 3

export function examView(state: RunState, looker: Looker): ExamView {
  const { exam, train, cargo } = state
  const { match, pack } = looker
  const [opening] = state.cards
  return {
    waitingFor: waitingFor(state),
    beforeBits: exam.before?.bits ?? null,
    afterBits: exam.after?.bits ?? null,
    summitBits: summitBits(pack),
    floorBits: floorBitsOf(match, pack),
    audited: exam.after !== null && exam.audited,
    noRow: exam.noRow,
    points: looker.isShow ? train.points : [],
    cards: cardRows(state, looker),
    meaning: meaning(state),
    probe:
      opening && exam.probeBefore && exam.probeAfter
        ? { prompt: contextOf(opening), before: exam.probeBefore, after: exam.probeAfter }
        : null,
    credit: exam.credit,
    controls: exam.controls,
    creditAudited: exam.creditAudited,
    cargo: match.teams.map(({ id }) => ({
      team: id,
      sentences: cargo[id] ?? [],
      agreed: agreed(pack, cargo[id] ?? []),
    })),
    forecast: forecastRows(state, looker),
    briefOutcome: outcome(state, pack),
    read: readBits(state),
    recall: recallView(state, looker),
    recalled: looker.isShow ? Object.keys(exam.recalled).length : null,
    troubled: exam.troubled,
  }
}

function readBits({ exam }: RunState): ExamView['read'] {
  const { before, after } = exam.recall
  return before === null || after === null ? null : { beforeBits: before.bits, afterBits: after.bits }
}

/** What was measured of the own sentences is told once the guess is made, so that nobody is led. */
function recallView(state: RunState, looker: Looker): ExamView['recall'] {
  const seat = looker.seat === null ? undefined : looker.match.seats[looker.seat]
  if (seat === undefined) return null
  const rows = recalledBy(state, seat)
  if (rows.length === 0) return null
  const mine = own(state.exam.recalled, looker.seat)
  const measured = rows.flatMap(({ beforeBits, afterBits }) =>
    beforeBits === null || afterBits === null ? [] : [{ before: beforeBits, after: afterBits }],
  )
  const isTold = (mine !== null || state.phase === 'explain') && measured.length === rows.length
  const least = Math.min(...measured.map(({ after }) => after))
  return {
    sentences: rows.map(({ tokens }) => tokens),
    mine,
    bits: isTold ? measured : null,
    best: isTold ? measured.findIndex(({ after }) => after === least) : null,
  }
}

function cardRows(state: RunState, { pack, seat }: Looker): ExamView['cards'] {
  const [before, after] = [state.tables['model'], state.exam.tablesAfter]
  if (before === undefined || after === null) return []
  return firstCards(state).flatMap((card, i) => {
    const truth = card.tokens[card.blank]
    const [was, is] = [before[i], after[i]]
    if (was === undefined || is === undefined) return []
    return {
      words: card.tokens,
      blank: card.blank,
      beforeBits: truthBits(was, card),
      afterBits: truthBits(is, card),
      floorBits: card.floorBits,
      flipped: topWord(was) !== truth && topWord(is) === truth,
      mine: seatScores(state, i, pack).find((score) => score.seat === seat)?.bits ?? null,
    }
  })
}

function meaning(state: RunState): ExamView['meaning'] {
  const { before, after, tablesAfter } = state.exam
  const tables = state.tables['model']
  if (before === null || after === null || tables === undefined || tablesAfter === null) return null
  const sure = (all: readonly (readonly number[])[]) =>
    mean(firstCards(state).map((_, i) => Math.max(...(all[i] ?? []))))
  return {
    beforeBits: before.keyBits,
    afterBits: after.keyBits,
    sureBefore: sure(tables),
    sureAfter: sure(tablesAfter),
  }
}

function forecastRows(state: RunState, looker: Looker): ExamView['forecast'] {
  const measured = revealed(state)
  if (measured === null) return null
  const mine = own(state.forecasts, looker.seat)
  return {
    measuredDrop: measured.drop,
    firstFlip: measured.firstFlips[0] ?? -1,
    mine:
      mine === null
        ? null
        : {
            ...mine,
            points: own(forecastScores(state), looker.seat) ?? 0,
            ofDrop: dropPoints(mine.dropBits, measured.drop),
          },
    best: nearest(state, looker.match, measured.drop),
    drops: looker.isShow
      ? Object.values(state.forecasts)
          .map(({ dropBits }) => dropBits)
          .toSorted((a, b) => a - b)
      : null,
  }
}

function nearest({ forecasts }: RunState, { seats }: Match, drop: number): NonNullable<ExamView['forecast']>['best'] {
  return Object.entries(forecasts)
    .flatMap(([id, { dropBits }]) => {
      const seat = seats[id]
      return seat === undefined || seat.removed
        ? []
        : [{ name: seat.name, team: seat.team, off: Math.abs(dropBits - drop) }]
    })
    .toSorted((a, b) => a.off - b.off)
    .slice(0, PODIUM)
}

function outcome(state: RunState, pack: Pack): ExamView['briefOutcome'] {
  const found = briefOutcome(state.briefQuestion, state, pack)
  if (found === null) return null
  const options = optionKeys(state.briefQuestion)
  const said = Object.values(state.briefVotes).map(({ option }) => option)
  return { question: state.briefQuestion, options, ...found, tally: tallyOf(said, options.length) }
}
