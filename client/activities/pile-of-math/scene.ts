/** The scene of the Pile of Math: words fall on the heap, guesses drop onto the ruler. */
import { bounce } from '../../stage/ease.ts'
import { PictureScene } from '../../stage/scenes/picture-scene.ts'
import type { NamedScene } from '../../stage/scenes/room-scenes.ts'

export function pileScene(): NamedScene {
  return { name: 'pile', scene: new PictureScene('pile', { beat: 45, move: 700, ease: bounce }) }
}
