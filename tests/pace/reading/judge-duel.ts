/** What Judge duel gives to read. */
import type { JudgeView } from '../../../stops/judge-duel/view-types.ts'
import { FIGURE, piece, texts, type Piece } from './pieces.ts'

export function ofJudge(view: JudgeView): readonly Piece[] {
  const { phase, rows, begun, reference, firsts } = view
  if (phase === 'say') {
    const reasons = ['better', 'shared', 'liked', 'true'].map((id) => `judge-duel.reason-${id}`)
    return [texts('say', 'judge-duel.say', 'vote.counts'), texts('reasons', ...reasons)]
  }
  if (phase === 'answer') return [texts('answer', 'judge-duel.say', 'vote.said-right', 'judge-duel.right-text')]
  if (rows.length === 0) return [texts('writing', 'judge-duel.writing')]
  const sentences = rows.map(({ words }, at) => piece(`sentence ${at}`, begun.length + words.length))
  const person = piece('person', 8 + begun.length + (reference?.length ?? 0))
  switch (phase) {
    case 'rank':
      return [texts('rank', 'judge-duel.rank', 'judge-duel.rank-text'), ...sentences]
    case 'bets':
      return [
        texts('bets', 'judge-duel.bets', 'judge-duel.bets-text'),
        person,
        ...sentences,
        ...firsts.map(({ metric }) => texts(metric, `judge-duel.${metric}-text`)),
      ]
    case 'metrics':
      return [
        texts('metrics', 'judge-duel.metrics', 'judge-duel.agree', 'judge-duel.agree-text'),
        person,
        ...sentences,
        piece('figures', rows.length * 3 * FIGURE),
      ]
    case 'people':
      return [
        texts('people', 'judge-duel.people', 'judge-duel.people-text', 'judge-duel.agreement', 'judge-duel.many-text'),
        piece('agreement', 4 * FIGURE),
        ...rows.map((_, at) => piece(`author ${at}`, 6 + FIGURE)),
      ]
  }
}
