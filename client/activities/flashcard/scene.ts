/** The scene of the Flashcard: bars that move from before a press to after it. */
import { easeOut } from '../../stage/ease.ts'
import { PictureScene } from '../../stage/scenes/picture-scene.ts'
import type { NamedScene } from '../../stage/scenes/room-scenes.ts'

export function flashcardScene(): NamedScene {
  return { name: 'flashcard', scene: new PictureScene('flashcard', { beat: 200, move: 800, ease: easeOut }) }
}
