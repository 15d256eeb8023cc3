/** The Data Kitchen on the stage: votes, belts, and what was measured, bar after bar. */
import { easeOut } from '../../../client/stage/ease.ts'
import type { Scenes } from '../../../client/stage/stop-pictures.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/stage.ts'
import { PACE } from '../choreography.ts'
import './stage.en.ts'

export { kitchen as draw } from './picture.ts'

export const scenes: Scenes = { kitchen: { ...PACE, ease: easeOut } }
