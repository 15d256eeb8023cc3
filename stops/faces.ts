/** The stops' faces, in the order in which a host meets them: the one place where the client knows them by name. */
import type { Face } from '../client/faces/face.ts'
import { blankDuel } from './blank-duel/face/face.ts'
import { dataKitchen } from './data-kitchen/face/face.ts'
import { departure } from './departure/face/face.ts'
import { flashcard } from './flashcard/face/face.ts'
import { garage } from './garage/face/face.ts'
import { judgeDuel } from './judge-duel/face/face.ts'
import { lift } from './lift/face/face.ts'
import { fogHill } from './fog-hill/face/face.ts'
import { mirror } from './mirror/face/face.ts'
import { oracle } from './oracle/face/face.ts'
import { parrot } from './parrot/face/face.ts'
import { pileOfMath } from './pile-of-math/face/face.ts'
import { receipt } from './receipt/face/face.ts'
import { releaseBoard } from './release-board/face/face.ts'
import { run } from './run/face/face.ts'
import { signalBox } from './signal-box/face/face.ts'
import { specialist } from './specialist/face/face.ts'
import { splitDuel } from './split-duel/face/face.ts'
import { spotlight } from './spotlight/face/face.ts'
import { timeCapsule } from './time-capsule/face/face.ts'
import { twoBanks } from './two-banks/face/face.ts'
import { updateDay } from './update-day/face/face.ts'
import { warmCold } from './warm-cold/face/face.ts'
import { whichBook } from './which-book/face/face.ts'
import { whoMoves } from './who-moves/face/face.ts'

export const faces: readonly Face[] = [
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
