/** Warm or cold on the stage. */
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/stage.ts'
import { easeOut } from '../../../client/stage/ease.ts'
import type { Scenes } from '../../../client/stage/stop-pictures.ts'
import './stage.en.ts'

export { warmPicture as draw } from './picture.ts'

export const scenes: Scenes = {
  'warm-cold': { beat: 400, move: 700, ease: easeOut },
}
