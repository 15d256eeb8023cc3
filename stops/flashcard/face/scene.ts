/** The scene of the Flashcard: bars that move from before a press to after it. */
import { PACE } from '../../../shared/match/choreography.ts'
import { easeOut } from '../../../client/stage/ease.ts'
import { PictureScene } from '../../../client/stage/scenes/picture-scene.ts'
import type { NamedScene } from '../../../client/stage/scenes/room-scenes.ts'

export function flashcardScene(): NamedScene {
  return { name: 'flashcard', scene: new PictureScene('flashcard', { ...PACE.flashcard, ease: easeOut }) }
}
