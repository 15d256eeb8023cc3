/** The stops' faces, in the order in which a host meets them: the one place where the client knows them by name. */
import type { Face } from '../client/faces/face.ts'
import { flashcard } from './flashcard/face/face.ts'
import { pileOfMath } from './pile-of-math/face/face.ts'
import { run } from './run/face/face.ts'

export const faces: readonly Face[] = [pileOfMath, flashcard, run]
