/** The question with which a stop ends, as `play.say` shows it: its options, and once they are told the votes on each. */
import type { LastShown } from '../../../shared/moves/vote.ts'
import type { Frame } from '../shape.ts'
import { tallyRows, votesAxis } from './tally.ts'
import { side, type Drawn } from './titled.ts'

export function lastQuestion(
  title: string,
  options: readonly string[],
  { vote: { tally }, right }: LastShown,
  frame: Frame,
): Drawn {
  const area = { left: side, right: frame.width - side, top: 160, bottom: 820 }
  const axis = votesAxis([tally], frame.width - 2 * side - 80)
  const rows = { id: 'option', options, tally, source: 'play.say.vote.tally', right, area }
  return { title, shapes: tallyRows(rows, axis), axes: { votes: axis } }
}
