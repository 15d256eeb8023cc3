/** The scene of the Pile of Math: words fall on the heap, guesses drop onto the ruler. */
import { PACE } from '../../../shared/match/choreography.ts'
import { bounce } from '../../../client/stage/ease.ts'
import { PictureScene } from '../../../client/stage/scenes/picture-scene.ts'
import type { NamedScene } from '../../../client/stage/scenes/room-scenes.ts'

export function pileScene(): NamedScene {
  return { name: 'pile', scene: new PictureScene('pile', { ...PACE.pile, ease: bounce }) }
}
