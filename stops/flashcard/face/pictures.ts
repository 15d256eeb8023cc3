/** The Flashcard on the stage: bars that move from before a press to after it. */
import { PACE } from '../choreography.ts'
import { easeOut } from '../../../client/stage/ease.ts'
import type { Scenes } from '../../../client/stage/stop-pictures.ts'
import '../../../client/locale/en/controls.ts'
import './stage.en.ts'
import '../../../client/locale/en/stage.ts'

export { flashcard as draw } from './picture.ts'

export const scenes: Scenes = { flashcard: { ...PACE, ease: easeOut } }
