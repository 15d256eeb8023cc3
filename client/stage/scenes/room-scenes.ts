/** Scenes that belong to the room rather than to one activity: the lobby, the valley, the podium. */
import { easeOut } from '../ease.ts'
import { PictureScene } from './picture-scene.ts'
import type { SceneName } from '../shape.ts'

export interface NamedScene {
  readonly name: SceneName
  readonly scene: PictureScene
}

export function roomScenes(): NamedScene[] {
  return [
    // Players roll in one after the other.
    { name: 'lobby', scene: new PictureScene('lobby', { beat: 60, move: 600, ease: easeOut }) },
    // Follows losses that come four times a second.
    { name: 'valley', scene: new PictureScene('valley', { beat: 0, move: 260, ease: (part) => part }) },
    { name: 'podium', scene: new PictureScene('podium', { beat: 350, move: 700, ease: easeOut }) },
  ]
}
