/** What Split Duel gives to read. */
import { exams } from '../../../stops/split-duel/book.ts'
import { textAt } from '../../../client/locale/t.ts'
import type { SplitView } from '../../../stops/split-duel/view-types.ts'
import { count, FIGURE, piece, texts, when, type Piece } from './pieces.ts'

/** Four ways to cut a sentence, with how each was made. */
const RACER_WORDS = 16

/** What a phase asks, and what came of it: figures by exam and brain, a team's pairs, stages of a word, tickets. */
export function ofSplit({ phase, part, couple, bets, racers, lists, word, ticket }: SplitView): Piece[] {
  const isShown = part === 'shown'
  const figures = (rows: number) =>
    exams.map((exam) => piece(exam, count(textAt(`split.exam-${exam}`)) + rows * FIGURE))
  switch (phase) {
    case 'couple':
      if (isShown) return [texts('counted', 'split.most-often', 'split.team-took', 'split.wagons')]
      return [
        // The question is the same in every round.
        ...when(couple?.round === 1, texts('rules', 'split.couple', 'split.goal', 'split.couple-text', 'split.own')),
        piece('options', (couple?.options.length ?? 0) * FIGURE),
      ]
    case 'bet':
      return [
        texts('bet', 'split.bet', ...exams.map((exam) => `split.exam-${exam}-text`)),
        ...bets.map(({ exam, example }) => piece(exam, count(example))),
        // The same four options three times.
        piece('racers', RACER_WORDS),
      ]
    case 'race':
      return [texts('race', 'split.race', 'split.race-text', 'split.hole-text'), ...figures(racers.length)]
    case 'lists':
      return [
        texts('lists', 'split.lists', 'split.lists-text', 'split.lists-point'),
        piece('rows', lists.length * 2 * FIGURE),
      ]
    case 'word':
      if (!isShown) return [texts('word', 'split.word', 'split.word-text'), piece('words', word?.options.length ?? 0)]
      return [
        texts('history', 'split.history', 'split.never-whole'),
        piece('stages', (word?.history?.stages.length ?? 0) * FIGURE),
      ]
    case 'ticket':
      if (!isShown) return [texts('ticket', 'split.ticket', 'split.ticket-text', 'split.ticket-label')]
      return [
        texts('prices', 'split.price', 'split.price-point'),
        piece('rows', (ticket?.tickets.length ?? 0) * 2 * FIGURE),
      ]
    case 'rematch':
      if (isShown) return [texts('changed', 'split.changed', 'split.was-dearer'), ...figures(2)]
      if (part === 'pick')
        return [texts('change', 'split.rematch', 'split.rematch-text', 'split.change-fewer', 'split.change-more')]
      return [
        texts('forecast', 'split.forecast', 'split.forecast-text', 'split.forecast-cheaper', 'split.forecast-dearer'),
      ]
    case 'say':
      return [texts('say', 'split.say', 'split.reason-known-parts', 'split.reason-longer', 'split.reason-all-words')]
  }
}
