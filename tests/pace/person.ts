/**
 * How long a person takes, in seconds. Words are read at 3 a second: grown-ups read 238 words a minute in silence
 * (Brysbaert 2019), a class of thirteen-year-olds on a phone is given 180. A tap is 1 s with finding the button. Text is
 * typed at 25 words a minute: young people type 36 to 40 on a phone when they copy (Palin 2019), here they also compose.
 * The simulated mind's `pace` stretches acting (half to one and a half times; one in six 2.2 times), and reading by its
 * root: 120 to 255 words a minute.
 */
import { READ, SPARE, type Tap } from '../../shared/match/play.ts'
import type { KitchenTap } from '../../stops/data-kitchen/taps.ts'
import type { DepartureTap } from '../../stops/departure/taps.ts'
import type { FlashcardTap } from '../../stops/flashcard/taps.ts'
import type { GarageTap } from '../../stops/garage/taps.ts'
import type { LiftTap } from '../../stops/lift/taps.ts'
import type { OracleTap } from '../../stops/oracle/taps.ts'
import type { ParrotTap } from '../../stops/parrot/taps.ts'
import type { PileTap } from '../../stops/pile-of-math/taps.ts'
import type { BanksTap } from '../../stops/two-banks/taps.ts'
import type { FogTap } from '../../stops/fog-hill/taps.ts'
import { playOf } from '../match/plays.ts'
import type { CapsuleTap } from '../../stops/time-capsule/taps.ts'
import type { UpdateTap } from '../../stops/update-day/taps.ts'
import type { ReceiptTap } from '../../stops/receipt/taps.ts'
import type { RunAnswer, RunTap } from '../../stops/run/taps.ts'
import type { SplitTap } from '../../stops/split-duel/taps.ts'
import type { SignalTap } from '../../stops/signal-box/taps.ts'
import type { BoardTap } from '../../stops/release-board/taps.ts'
import type { JudgeTap } from '../../stops/judge-duel/taps.ts'
import type { MirrorTap } from '../../stops/mirror/taps.ts'
import type { SpecialistTap } from '../../stops/specialist/taps.ts'
import type { SpotlightTap } from '../../stops/spotlight/taps.ts'
import type { BlankTap } from '../../stops/blank-duel/taps.ts'
import type { WarmTap } from '../../stops/warm-cold/taps.ts'
import type { MovesTap } from '../../stops/who-moves/taps.ts'
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
  return pace * (tap.ask === READ || tap.ask === SPARE ? GLANCE + TAP : usualSeconds(tap as AnyTap, shown))
}

type AnyTap =
  | PileTap
  | FlashcardTap
  | RunTap
  | SplitTap
  | ParrotTap
  | KitchenTap
  | SpotlightTap
  | LiftTap
  | FogTap
  | GarageTap
  | OracleTap
  | BanksTap
  | MovesTap
  | WarmTap
  | BlankTap
  | SpecialistTap
  | DepartureTap
  | ReceiptTap
  | UpdateTap
  | CapsuleTap
  | SignalTap
  | MirrorTap
  | JudgeTap
  | BoardTap

function usualSeconds(on: AnyTap, { play }: View): number {
  switch (on.ask) {
    case 'begin':
    case 'meter':
    case 'try':
      return GLANCE + on.tap.length * FIND_WORD + TAP
    case 'ticket':
    case 'guess':
    case 'lamps':
    case 'floor':
    case 'pair':
    case 'ahead':
    case 'fill':
    case 'kind':
    case 'loss':
    case 'call':
    case 'share':
      return THINK + 2 * TAP
    case 'chips':
      return isSaidAgain(on.tap, play) ? GLANCE + TAP : THINK + 2 * TAP
    case 'price':
      return THINK + 2 * TAP
    case 'press':
    case 'duel':
      return duelSeconds(play)
    case 'find':
      return GLANCE + FIND_WORD + TAP
    case 'compass':
    case 'park':
    case 'scout':
    case 'tool':
    case 'lever':
    case 'look':
    case 'drive':
      return GLANCE + TAP
    case 'go':
    case 'couple':
    case 'word':
    case 'change':
    case 'swap':
    case 'dose':
    case 'switch':
    case 'size':
    case 'steps':
    case 'rate':
    case 'replay':
    case 'strike':
    case 'keep':
    case 'own':
    case 'repair':
    case 'land':
    case 'enough':
    case 'chat':
    case 'plan':
    case 'alarm':
    case 'update':
    case 'judge':
    case 'decide':
    case 'blind':
    case 'like':
    case 'leash':
    case 'recall':
    case 'favourite':
      return THINK + TAP
    case 'order':
      return on.tap.length * (GLANCE + TAP) + THINK + TAP
    case 'race':
    case 'say':
    case 'vote':
    case 'forecast':
      return THINK + 3 * TAP
    case 'dirt':
    case 'machine':
    case 'bid':
      return THINK + TAP * (on.tap.filter((chips) => chips > 0).length + 1)
    case 'sketch':
      return THINK + on.tap.length * 1.5 * TAP + TAP
    case 'bet':
      if (on.stop === 'fog-hill') return THINK + TAP * 3
      if (on.stop === 'garage' || on.stop === 'release-board') return chipsSeconds(on.tap)
      return THINK + TAP * (Object.keys(on.tap.racks).length + Object.keys(on.tap.words).length + 1)
    case 'coal':
    case 'estimate':
      return THINK + 2 * TAP
    case 'item':
      return chipsSeconds(on.tap.chips)
    case 'again':
    case 'gap':
    case 'other':
    case 'card':
    case 'exam':
    case 'changed':
    case 'answer':
    case 'when':
    case 'seal':
    case 'bleu':
    case 'rouge':
    case 'perplexity':
    case 'agree':
    case 'fond':
    case 'moved':
    case 'buy':
      return chipsSeconds(on.tap)
    case 'step':
      return chipsSeconds(on.tap)
    case 'line':
    case 'text':
      return 2 * THINK + 8 * TAP
    case 'ready':
      return GLANCE + TAP
    case 'teach':
      return teachingSeconds(on.tap, play)
    case 'sort':
      return sortingSeconds(on.tap.words, play)
    case 'rule':
      return THINK + TYPE_WORD + TAP
    case 'crank':
      return TAP
    case 'explain':
      return THINK + on.tap.split(' ').length * TYPE_WORD + TAP
  }
}

/** The chips lie like that already: nothing is weighed any more. */
function isSaidAgain(tap: readonly number[], seen: View['play']): boolean {
  const play = playOf(seen)
  const chips = play?.stop === 'parrot' ? play.curtain?.chips : play?.stop === 'which-book' ? play.chips : null
  return chips?.mine?.join() === tap.join()
}

/** A tap for each car that chips lie on, and one that places them. */
function chipsSeconds(laid: readonly number[]): number {
  return THINK + TAP * (laid.filter((chips) => chips > 0).length + 1)
}

/** The card is read and weighed; a repair is typed where it differs from the card. */
function sortingSeconds(words: readonly number[] | null, seen: View['play']): number {
  const play = playOf(seen)
  const card = play?.stop === 'data-kitchen' ? (play.hand?.words ?? []) : []
  const typed = (words ?? card).filter((word, i) => word !== card[i]).length
  return readingSeconds(card.length, 1) + GLANCE + TAP + (words === null ? 0 : TAP + typed * TYPE_WORD)
}

/** Both cards are read, and one of them is picked. */
function duelSeconds(seen: View['play']): number {
  const play = playOf(seen)
  const cards = play?.stop === 'data-kitchen' ? (play.duel?.cards ?? []) : []
  return (
    readingSeconds(
      cards.reduce((all, { words }) => all + words.length, 0),
      1,
    ) +
    GLANCE +
    TAP
  )
}

function teachingSeconds({ task: id, answer }: RunAnswer<'teach'>, seen: View['play']): number {
  const play = playOf(seen)
  const task = play?.stop === 'run' ? play.teach?.tasks.find((row) => row.task.id === id)?.task : undefined
  const read = readingSeconds(task?.words.length ?? 0, 1)
  if (answer.kind !== 'words') return read + GLANCE + TAP
  const made = task?.kind === 'complete' ? 1 : answer.tokens.length
  return read + GLANCE + made * FIND_WORD + TAP
}
