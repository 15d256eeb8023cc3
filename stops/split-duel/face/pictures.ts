/** Split Duel on the stage: wagons that are coupled, and bars that come in one after the other. */
import { PACE } from '../choreography.ts'
import { easeOut } from '../../../client/stage/ease.ts'
import type { Scenes } from '../../../client/stage/stop-pictures.ts'
import '../../../client/locale/en/controls.ts'
import './stage.en.ts'
import '../../../client/locale/en/stage.ts'

export { split as draw } from './picture.ts'

export const scenes: Scenes = { split: { ...PACE, ease: easeOut } }
