/**
 * What a seat's own screen gives it to read, piece by piece: a name that stays while the piece stays, and how many words it
 * has.
 */
import { playOf } from '../match/plays.ts'
import type { View } from '../../shared/match/view-types.ts'
import { ofKitchen } from './reading/data-kitchen.ts'
import { ofDeparture } from './reading/departure.ts'
import { ofFog } from './reading/fog-hill.ts'
import { ofFlashcard } from './reading/flashcard.ts'
import { ofGarage } from './reading/garage.ts'
import { ofLift } from './reading/lift.ts'
import { ofOracle } from './reading/oracle.ts'
import { ofParrot } from './reading/parrot.ts'
import { piece, texts, when, type Piece } from './reading/pieces.ts'
import { ofPile } from './reading/pile-of-math.ts'
import { ofReceipt } from './reading/receipt.ts'
import { ofRun } from './reading/run.ts'
import { ofSignal } from './reading/signal-box.ts'
import { ofBoard } from './reading/release-board.ts'
import { ofJudge } from './reading/judge-duel.ts'
import { ofMirror } from './reading/mirror.ts'
import { ofSpecialist } from './reading/specialist.ts'
import { ofSplit } from './reading/split-duel.ts'
import { ofSpotlight } from './reading/spotlight.ts'
import { ofCapsule } from './reading/time-capsule.ts'
import { ofUpdate } from './reading/update-day.ts'
import { ofBanks } from './reading/two-banks.ts'
import { ofMoves } from './reading/who-moves.ts'
import { ofBlanks } from './reading/blank-duel.ts'
import { ofWarm } from './reading/warm-cold.ts'
import { ofBooks } from './reading/which-book.ts'

/** Everything on the screen of this seat that stands there to be read. Names are told apart by the phase they come in. */
export function piecesOf({ play: seen, phase, spare }: View): Piece[] {
  const play = playOf(seen)
  if (play === null) return []
  return [...ofStop(play), ...ofSpare(spare)].map((each) => ({ ...each, name: `${phase.number} ${each.name}` }))
}

/** The cards of who has time to spare. */
function ofSpare(spare: View['spare']): readonly Piece[] {
  if (spare === null) return []
  const { card, last } = spare
  return [
    texts('spare', 'spare.waits', 'spare.title', 'spare.text'),
    ...when(card !== null, piece(`card ${card?.at ?? 0}`, (card?.words.length ?? 0) + (card?.options.length ?? 0))),
    ...when(last !== null && last.said !== last.right, piece(`told ${card?.at ?? 0}`, (last?.words.length ?? 0) + 1)),
  ]
}

function ofStop(play: NonNullable<ReturnType<typeof playOf>>): readonly Piece[] {
  switch (play.stop) {
    case 'run':
      return ofRun(play)
    case 'flashcard':
      return ofFlashcard(play)
    case 'pile-of-math':
      return ofPile(play)
    case 'parrot':
      return ofParrot(play)
    case 'split-duel':
      return ofSplit(play)
    case 'data-kitchen':
      return ofKitchen(play)
    case 'spotlight':
      return ofSpotlight(play)
    case 'lift':
      return ofLift(play)
    case 'two-banks':
      return ofBanks(play)
    case 'who-moves':
      return ofMoves(play)
    case 'warm-cold':
      return ofWarm(play)
    case 'blank-duel':
      return ofBlanks(play)
    case 'fog-hill':
      return ofFog(play)
    case 'garage':
      return ofGarage(play)
    case 'oracle':
      return ofOracle(play)
    case 'which-book':
      return ofBooks(play)
    case 'time-capsule':
      return ofCapsule(play)
    case 'update-day':
      return ofUpdate(play)
    case 'receipt':
      return ofReceipt(play)
    case 'specialist':
      return ofSpecialist(play)
    case 'release-board':
      return ofBoard(play)
    case 'judge-duel':
      return ofJudge(play)
    case 'mirror':
      return ofMirror(play)
    case 'departure':
      return ofDeparture(play)
    case 'signal-box':
      return ofSignal(play)
  }
}
