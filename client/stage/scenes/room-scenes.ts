/** Scenes that belong to the room rather than to one stop: the lobby and the podium. */
import { easeOut } from '../ease.ts'
import type { Scenes } from '../stop-pictures.ts'

export const roomScenes: Scenes = {
  // Players roll in one after the other.
  lobby: { beat: 60, move: 600, ease: easeOut },
  podium: { beat: 350, move: 700, ease: easeOut },
}
