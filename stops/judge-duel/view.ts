/** What each audience sees of Judge duel, built from nothing: a metric, an author and the class's order only once they are told. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { perplexity } from '../../shared/measures/perplexity.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { meanPlaces, rank } from '../../shared/moves/rank.ts'
import { lastShown } from '../../shared/moves/vote.ts'
import { AGREE, firstTable, LAST, SCHOOLS, thingsOf } from './content.ts'
import { isMeasured } from './lab.ts'
import {
  agreementOf,
  agreementOfMany,
  agreeScores,
  figuresOf,
  firstScores,
  nearestOf,
  reasonScores,
  topsOf,
} from './score.ts'
import { storyOf } from './story.ts'
import { isFrom, METRICS, type Author, type JudgeState } from './types.ts'
import type { FirstShown, JudgeView, RowShown } from './view-types.ts'

export function judgeView(match: Match, state: JudgeState, audience: Audience): JudgeView {
  const who = looking(match, audience)
  const { reference, begun, outputs, orders, phase } = state
  const isTold = isFrom(state, 'metrics')
  const isOver = isFrom(state, 'people')
  const isAnswered = phase === 'answer'
  const saved = savedBySeat(scoresNow(state))
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, isMeasured(state)),
    begun: reference.slice(0, begun),
    reference: isFrom(state, 'bets') ? reference.slice(begun) : null,
    rows: rowsShown(state),
    rank: rank.show(orders, who, thingsOf(outputs), isOver),
    firsts: isFrom(state, 'bets') ? firstsShown(state, who) : [],
    agree: isTold ? bet.show(state.agree, who, AGREE, isOver) : null,
    nearest: isOver ? nearestOf(state) : [],
    many: isOver ? manyShown(state) : null,
    won: who === null ? null : own(saved, who.id),
    best: who === null ? winnersOf(match, saved) : [],
    say: isFrom(state, 'say') ? lastShown(state.reasons, who, LAST, isAnswered) : null,
    score: storyOf(state),
  }
}

/** What the phase tells the worth of. */
function scoresNow(state: JudgeState): SeatScore[] {
  switch (state.phase) {
    case 'metrics':
      return METRICS.flatMap((metric) => firstScores(state, metric))
    case 'people':
      return agreeScores(state)
    case 'answer':
      return reasonScores(state)
    case 'rank':
    case 'bets':
    case 'say':
      return []
  }
}

function rowsShown(state: JudgeState): RowShown[] {
  const { outputs, bits, orders } = state
  const isTold = isFrom(state, 'metrics')
  const isOver = isFrom(state, 'people')
  const [bleu, rouge] = [figuresOf(state, 'bleu'), figuresOf(state, 'rouge')]
  const places = isOver ? meanPlaces(orders, outputs.length) : null
  return outputs.map(({ words, by }, at) => ({
    words,
    bleu: isTold ? (bleu?.[at] ?? null) : null,
    rouge: isTold ? (rouge?.[at] ?? null) : null,
    perplexity: isTold && bits?.[at] !== undefined ? perplexity(bits[at]) : null,
    place: places?.[at] ?? null,
    by: isOver ? by : null,
    learned: isOver ? learnedBy(by) : null,
  }))
}

function learnedBy(author: Author): number | null {
  switch (author) {
    case 'early':
    case 'loop':
      return SCHOOLS.early.steps
    case 'middle':
      return SCHOOLS.middle.steps
    case 'rote':
      return SCHOOLS.rote.sentences
    case 'late':
    case 'sure':
      return null
  }
}

function firstsShown(state: JudgeState, who: Who | null): FirstShown[] {
  const isTold = isFrom(state, 'metrics')
  return METRICS.map((metric) => {
    const figures = isTold ? figuresOf(state, metric) : null
    return {
      metric,
      bet: bet.show(state.bets[metric], who, firstTable(state.outputs), isTold),
      tops: figures === null ? [] : topsOf(figures),
      agreement: isFrom(state, 'people') ? agreementOf(state, metric) : null,
    }
  })
}

function manyShown(state: JudgeState): JudgeView['many'] {
  const agreement = agreementOfMany(state)
  return agreement === null ? null : { endings: state.others.length + 1, agreement }
}
