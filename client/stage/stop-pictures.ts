/** What the stage draws of a stop: pictures from its views, and the scenes that show them. No Phaser in here. */
import type { StopView } from '../../shared/match/play.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { Frame, Picture } from './shape.ts'
import type { Pace } from './painter.ts'

/** How the pictures of one kind come. */
export interface Scene extends Pace {
  /** A picture of these scenes waits until this one has stopped moving. */
  readonly holds?: readonly string[]
}

export type Scenes = Readonly<Record<string, Scene>>

/** A stop is only ever handed views that its own rules made. */
export interface StopPictures {
  draw(view: View, play: StopView, words: readonly string[], frame: Frame): Picture
  readonly scenes: Scenes
}
