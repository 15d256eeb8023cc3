/** What Parrot or Learner gives to read. */
import { textAt } from '../../../client/locale/t.ts'
import type { ParrotView } from '../../../stops/parrot/view-types.ts'
import { count, FIGURE, piece, texts, type Piece } from './pieces.ts'

/** The title of a phase and what it says; the answers of both curtains, a team's curves, the table of leaks. */
export function ofParrot({ phase, curtain, build, canary, newcomer }: ParrotView): Piece[] {
  const answers = curtain?.answers ?? []
  switch (phase) {
    case 'question':
      return [texts('question', 'parrot.question', 'parrot.behind', 'parrot.turn', 'parrot.begin-text')]
    case 'chips':
      return [
        texts('chips', 'parrot.chips', 'parrot.chips-text'),
        ...answers.flatMap(({ words, goesOn, bits }, at) =>
          [0, 1].flatMap((behind) => {
            const said = goesOn[behind]?.length ?? (bits[behind] == null ? null : 3 * FIGURE)
            return said === null ? [] : [piece(`answer ${at} ${behind}`, words.length + said)]
          }),
        ),
      ]
    case 'unveil':
      return (curtain?.unveiled?.models ?? []).map(({ written }, at) =>
        piece(
          `behind ${at}`,
          count(textAt('parrot.copies')) + written.reduce((sum, { words }) => sum + words.length, 0),
        ),
      )
    case 'sentences':
      return [texts('size', 'parrot.size', 'parrot.size-text', 'parrot.size-team')]
    case 'again':
      return [texts('again', 'parrot.again', 'parrot.again-text', 'parrot.again-before', 'parrot.size-team')]
    case 'gauge':
    case 'second':
      return [texts('gauge', 'parrot.gauge', 'parrot.gauge-text', 'parrot.gauge-fair')]
    case 'curves':
    case 'beaten':
      return [
        texts('curves', 'parrot.curves', 'parrot.curves-best', 'parrot.curves-worth', 'parrot.learned'),
        ...(build?.runs ?? []).map(({ team }) => piece(`row ${team}`, 2 * FIGURE)),
      ]
    case 'attack':
      return [texts('attack', 'parrot.attack', 'parrot.attack-text', 'parrot.attack-worth')]
    case 'leak':
    case 'withdrawn':
      return [
        texts(phase, 'parrot.withdrawn', 'parrot.withdrawn-text'),
        ...(canary?.told?.tested ?? []).map(({ copies }) => piece(`row ${copies}`, 2 * FIGURE)),
      ]
    case 'newcomer':
      return [texts('newcomer', 'parrot.newcomer', 'parrot.newcomer-text', 'parrot.newcomer-kind')]
    case 'adopted':
      return newcomer?.with == null ? [] : [texts('adopted', 'parrot.adopted', 'parrot.adopted-text')]
  }
}
