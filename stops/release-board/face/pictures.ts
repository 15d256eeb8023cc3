/** Release board on the stage. */
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/stage.ts'
import { easeOut } from '../../../client/stage/ease.ts'
import type { Scenes } from '../../../client/stage/stop-pictures.ts'
import { PACE } from '../choreography.ts'
import './stage.en.ts'

export { boardPicture as draw } from './picture.ts'

export const scenes: Scenes = { 'release-board': { ...PACE, ease: easeOut } }
