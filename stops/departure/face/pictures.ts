/** Departure check on the stage. */
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/stage.ts'
import { easeOut } from '../../../client/stage/ease.ts'
import type { Scenes } from '../../../client/stage/stop-pictures.ts'
import './stage.en.ts'

export { departurePicture as draw } from './picture.ts'

export const scenes: Scenes = { departure: { beat: 0, move: 900, ease: easeOut } }
