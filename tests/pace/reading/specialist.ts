/** What Specialist gives to read. */
import type { SpecialistView } from '../../../stops/specialist/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofSpecialist({ phase, clients, job, front, interview, left }: SpecialistView): Piece[] {
  const lengths = (lines: readonly (readonly number[])[]) => lines.reduce((sum, { length }) => sum + length, 0)
  switch (phase) {
    case 'pick':
      return [
        texts('pick', 'specialist.pick', 'specialist.pick-text', 'specialist.penalty'),
        ...clients.map(({ id, lines }) =>
          piece(
            `client ${id}`, // A phone shows one of them.
            lengths(lines.slice(0, 1)) + FIGURE,
          ),
        ),
      ]
    case 'recipe':
      return [
        texts('recipe', 'specialist.recipe', 'specialist.recipe-text', 'specialist.recipe-now'),
        texts('levers', 'specialist.lever-steps', 'specialist.lever-rate', 'specialist.lever-replay'),
        texts('strike', 'specialist.strike', 'specialist.strike-text'),
        ...when(job !== null, piece('cards', lengths(job?.cards ?? []))),
        // What the own team has decided so far: read again when it changes.
        ...when(job !== null, piece(`votes ${JSON.stringify(job?.recipe)}`, 3 * FIGURE)),
      ]
    case 'bet':
      return [texts('bet', 'specialist.bet', 'specialist.bet-text', 'specialist.trains')]
    case 'front':
      return [
        texts(
          'front',
          'specialist.front',
          'specialist.points',
          'specialist.mine-saved',
          'specialist.mine-lost',
          'specialist.sum',
        ),
        ...(front?.points ?? []).map((_, at) => piece(`point ${at}`, FIGURE)),
      ]
    case 'interview':
      return [
        texts('interview', 'specialist.interview', 'specialist.interview-text'),
        ...(interview?.said ?? []).map(({ says }, at) => piece(`said ${at}`, lengths(says))),
      ]
    case 'again':
      return [texts('again', 'specialist.again', 'specialist.again-text')]
    case 'left':
      return [
        texts('left', 'specialist.left', 'specialist.left-text'),
        ...(left ?? []).map((_, at) => piece(`left ${at}`, 2 * FIGURE)),
      ]
    case 'say':
      return [
        texts(
          'say',
          'specialist.say',
          'vote.counts',
          'specialist.reason-moves',
          'specialist.reason-adds',
          'specialist.reason-looks-up',
        ),
      ]
    case 'answer':
      return [texts('answer', 'specialist.score', 'vote.won-answer', 'specialist.right-text')]
  }
}
