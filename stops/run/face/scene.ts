/** The scenes of the Run: bet, scales, the forward and the backward journey, the exam. */
import { PACE } from '../../../shared/match/choreography.ts'
import { easeOut, settle } from '../../../client/stage/ease.ts'
import { PictureScene } from '../../../client/stage/scenes/picture-scene.ts'
import type { NamedScene } from '../../../client/stage/scenes/room-scenes.ts'

export function runScenes(): NamedScene[] {
  return [
    { name: 'reading', scene: new PictureScene('reading', { beat: 90, move: 450, ease: easeOut }) },
    { name: 'bet', scene: new PictureScene('bet', { beat: 90, move: 450, ease: easeOut }) },
    // One bar after the other.
    { name: 'stakes', scene: new PictureScene('stakes', { beat: 260, move: 600, ease: easeOut }) },
    // One weight after the other is let down.
    { name: 'scales', scene: new PictureScene('scales', { ...PACE.scales, ease: settle }) },
    // One station a beat, at an even speed: the train is at each station when that opens.
    { name: 'forward', scene: new PictureScene('forward', { beat: 1100, move: 800, ease: (part) => part }) },
    { name: 'backward', scene: new PictureScene('backward', { beat: 1100, move: 1000, ease: (part) => part }) },
    // Follows losses that come four times a second.
    { name: 'turbo', scene: new PictureScene('turbo', { beat: 260, move: 260, ease: (part) => part }) },
    // One line after the other.
    { name: 'speech', scene: new PictureScene('speech', { beat: 380, move: 600, ease: easeOut }) },
    { name: 'exam', scene: new PictureScene('exam', { beat: 500, move: 900, ease: easeOut }) },
  ]
}
