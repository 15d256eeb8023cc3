/** The Pile of Math on the stage: words fall on the heap, guesses drop onto the ruler. */
import { PACE } from '../choreography.ts'
import { bounce } from '../../../client/stage/ease.ts'
import type { Scenes } from '../../../client/stage/stop-pictures.ts'
import '../../../client/locale/en/controls.ts'
import './stage.en.ts'
import '../../../client/locale/en/stage.ts'

export { pile as draw } from './picture.ts'

export const scenes: Scenes = { pile: { ...PACE, ease: bounce } }
