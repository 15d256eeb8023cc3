/**
 * The Phaser game behind the stage: the lazy part, loaded when a stage is first shown. It is told a picture and a box,
 * and sleeps whenever nothing moves.
 */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import Phaser from 'phaser'
import { flashcardScene } from '../activities/flashcard/scene.ts'
import { pileScene } from '../activities/pile-of-math/scene.ts'
import { runScenes } from '../activities/run/scene.ts'
import type { Renderer } from './can-draw.ts'
import { colourOf, fontFamily, type Theme } from './palette.ts'
import { roomScenes } from './scenes/room-scenes.ts'
import type { PictureScene } from './scenes/picture-scene.ts'
import type { Picture } from './shape.ts'

/** The element's own size in CSS pixels, and device pixels to each of them. */
export interface StageBox {
  readonly width: number
  readonly height: number
  readonly density: number
}

/** Frames drawn after the last movement, so that late textures are on the canvas before it sleeps. */
const restFrames = 3

export class StageGame {
  private readonly game: Phaser.Game
  private running: PictureScene | null = null
  private rest = restFrames
  /** What waits until the levers of a step have moved: they are what the step did. */
  private later: Parameters<StageGame['show']> | null = null

  private constructor(game: Phaser.Game) {
    this.game = game
    game.events.on(Phaser.Core.Events.POST_RENDER, () => this.sleepWhenStill())
  }

  /** Resolves when the game draws and the typeface is there. Rejects when the renderer cannot start. */
  static async start(parent: HTMLElement, renderer: Renderer, box: StageBox): Promise<StageGame> {
    await Promise.all([400, 600, 800].map((weight) => document.fonts.load(`${weight} 24px ${fontFamily}`)))
    const game = new Phaser.Game({
      type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
      parent,
      banner: false,
      audio: { noAudio: true },
      // The stage shows; the controls beside it act.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(box.width * box.density),
        height: Math.round(box.height * box.density),
      },
      scene: [],
    })
    await new Promise<void>((resolve) => game.events.once(Phaser.Core.Events.READY, () => resolve()))
    for (const scene of [...roomScenes(), ...runScenes(), flashcardScene(), pileScene()]) {
      game.scene.add(scene.name, scene.scene, false)
    }
    return new StageGame(game)
  }

  show(picture: Picture, box: StageBox, theme: Theme, still: boolean): void {
    const isStepping = this.running?.scene.key === 'backward' && this.running.moving
    this.later = isStepping && picture.scene === 'forward' ? [picture, box, theme, still] : null
    if (this.later !== null) return
    const { width, height } = picture.frame
    const pixels = { w: Math.round(box.width * box.density), h: Math.round(box.height * box.density) }
    const { scale } = this.game
    // How large it is on the page is the element's own style; Phaser only counts its pixels.
    if (scale.width !== pixels.w || scale.height !== pixels.h) scale.resize(pixels.w, pixels.h)
    const unit = Math.min(pixels.w / width, pixels.h / height)
    const margin = { x: (pixels.w / unit - width) / 2, y: (pixels.h / unit - height) / 2 }
    const show = { picture, theme, still, margin, scale: unit }
    const scene = this.game.scene.getScene<PictureScene>(picture.scene)
    if (scene === this.running) scene.present(show)
    else {
      if (this.running !== null) this.game.scene.stop(this.running.scene.key)
      this.running = scene
      this.game.scene.start(picture.scene, show)
      scene.events.off('drawn', this.wake).on('drawn', this.wake)
    }
    scene.cameras.main?.setBackgroundColor(colourOf('sky', theme))
    this.wake()
  }

  /** Nothing moves, and everything is on the canvas. */
  get isStill(): boolean {
    return !this.game.loop.running
  }

  destroy(): void {
    // Phaser takes itself apart in its next frame: a sleeping one would never come to it.
    this.game.destroy(true)
    this.game.loop.wake()
  }

  private readonly wake = (): void => {
    this.rest = restFrames
    if (!this.game.loop.running) this.game.loop.wake()
  }

  private sleepWhenStill(): void {
    if (this.running?.moving === true) this.rest = restFrames
    else if (this.later !== null) this.show(...this.later)
    else if (--this.rest <= 0) this.game.loop.sleep()
  }
}
