/** The stops, in the order in which a host meets them: their rules. Nothing else in the game names one. */
import type { Stops } from '../shared/match/stop.ts'
import { blankDuel } from './blank-duel/rules.ts'
import { dataKitchen } from './data-kitchen/rules.ts'
import { departure } from './departure/rules.ts'
import { flashcard } from './flashcard/rules.ts'
import { garage } from './garage/rules.ts'
import { judgeDuel } from './judge-duel/rules.ts'
import { lift } from './lift/rules.ts'
import { fogHill } from './fog-hill/rules.ts'
import { mirror } from './mirror/rules.ts'
import { oracle } from './oracle/rules.ts'
import { parrot } from './parrot/rules.ts'
import { pileOfMath } from './pile-of-math/rules.ts'
import { receipt } from './receipt/rules.ts'
import { releaseBoard } from './release-board/rules.ts'
import { run } from './run/rules.ts'
import { signalBox } from './signal-box/rules.ts'
import { specialist } from './specialist/rules.ts'
import { splitDuel } from './split-duel/rules.ts'
import { spotlight } from './spotlight/rules.ts'
import { timeCapsule } from './time-capsule/rules.ts'
import { twoBanks } from './two-banks/rules.ts'
import { updateDay } from './update-day/rules.ts'
import { warmCold } from './warm-cold/rules.ts'
import { whichBook } from './which-book/rules.ts'
import { whoMoves } from './who-moves/rules.ts'

export const stops: Stops = [
  pileOfMath,
  flashcard,
  run,
  dataKitchen,
  splitDuel,
  parrot,
  spotlight,
  lift,
  twoBanks,
  whoMoves,
  warmCold,
  blankDuel,
  fogHill,
  garage,
  oracle,
  whichBook,
  specialist,
  departure,
  signalBox,
  mirror,
  judgeDuel,
  updateDay,
  timeCapsule,
  releaseBoard,
  receipt,
]
