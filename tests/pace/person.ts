/**
 * How long a person takes, in seconds. Words are read at 3 a second: grown-ups read 238 words a minute in silence
 * (Brysbaert 2019), a class of thirteen-year-olds on a phone is given 180. A tap is 1 s with finding the button. Text is
 * typed at 25 words a minute: young people type 36 to 40 on a phone when they copy (Palin 2019), here they also compose.
 * The simulated mind's `pace` stretches acting (half to one and a half times; one in six 2.2 times), and reading by its
 * root: 120 to 255 words a minute.
 */
import { READ, type Tap } from '../../shared/match/play.ts'
import type { FlashcardTap } from '../../stops/flashcard/taps.ts'
import type { PileTap } from '../../stops/pile-of-math/taps.ts'
import { playOf } from '../match/plays.ts'
import type { RunAnswer, RunTap } from '../../stops/run/taps.ts'
import type { View } from '../../shared/match/view-types.ts'

const WORDS_A_SECOND = 3
const TAP = 1
/** To make up one's mind about something small, and about something that is weighed. */
const GLANCE = 1
const THINK = 4
/** To find a word among the world's words: its first letters, or its rack. */
const FIND_WORD = 2
const TYPE_WORD = 60 / 25

export function readingSeconds(words: number, pace: number): number {
  return (words / WORDS_A_SECOND) * Math.sqrt(pace)
}

/** From making up one's mind to the last tap. */
export function actingSeconds(tap: Tap, shown: View, pace: number): number {
  return pace * (tap.ask === READ ? GLANCE + TAP : usualSeconds(tap as PileTap | FlashcardTap | RunTap, shown))
}

function usualSeconds(on: PileTap | FlashcardTap | RunTap, { play }: View): number {
  switch (on.ask) {
    case 'begin':
      return GLANCE + on.tap.length * FIND_WORD + TAP
    case 'guess':
      return THINK + 2 * TAP
    case 'press':
    case 'drive':
      return GLANCE + TAP
    case 'dose':
    case 'recall':
    case 'favourite':
      return THINK + TAP
    case 'vote':
    case 'forecast':
      return THINK + 3 * TAP
    case 'bet':
      return THINK + TAP * (Object.keys(on.tap.racks).length + Object.keys(on.tap.words).length + 1)
    case 'teach':
      return teachingSeconds(on.tap, play)
    case 'crank':
      return TAP
    case 'explain':
      return THINK + on.tap.split(' ').length * TYPE_WORD + TAP
  }
}

function teachingSeconds({ task: id, answer }: RunAnswer<'teach'>, seen: View['play']): number {
  const play = playOf(seen)
  const task = play?.stop === 'run' ? play.teach?.tasks.find((row) => row.task.id === id)?.task : undefined
  const read = readingSeconds(task?.words.length ?? 0, 1)
  if (answer.kind !== 'words') return read + GLANCE + TAP
  const made = task?.kind === 'complete' ? 1 : answer.tokens.length
  return read + GLANCE + made * FIND_WORD + TAP
}
