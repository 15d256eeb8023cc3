/**
 * The Phaser game behind the stage: the lazy part, loaded when a stage is first shown. It is told a picture and a box,
 * and sleeps whenever nothing moves.
 */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import Phaser from 'phaser'
import type { Renderer } from './can-draw.ts'
import { colourOf, fontFamily, type Theme } from './palette.ts'
import { frameFor } from './picture.ts'
import { PictureScene } from './scenes/picture-scene.ts'
import type { Frame, Picture } from './shape.ts'
import type { Scene } from './stop-pictures.ts'
import { sheetName, sheetScaleFor } from './sprite-list.ts'
import { addSheet, loadSheet, type Sheet } from './sprites.ts'
import '../locale/en/controls.ts'
import '../locale/en/stage.ts'

/** The element's own size in CSS pixels, and device pixels to each of them. */
export interface StageBox {
  readonly width: number
  readonly height: number
  readonly density: number
}

/** A picture, and the scene in which it comes. */
export interface Cue {
  readonly picture: Picture
  /** Whose scene it is: a stop, or the room. */
  readonly owner: string
  readonly scene: Scene
}

/** Frames drawn after the last movement, so that late textures are on the canvas before it sleeps. */
const restFrames = 3

export class StageGame {
  private readonly game: Phaser.Game
  private running: PictureScene | null = null
  private cue: Cue | null = null
  private readonly scenes = new Map<string, PictureScene>()
  private rest = restFrames
  /** The sprite sheet that is drawn with, and those on their way or not to be had. */
  private sheet: string
  private readonly awaited = new Set<string>()
  private last: Parameters<StageGame['show']> | null = null
  private isGone = false
  /** What waits until a scene has moved to its end. */
  private later: Parameters<StageGame['show']> | null = null

  private constructor(game: Phaser.Game, sheet: string) {
    this.game = game
    this.sheet = sheet
    game.events.on(Phaser.Core.Events.POST_RENDER, () => this.sleepWhenStill())
  }

  /** Resolves when the game draws, and the typeface is there or is not to be had. Rejects when the renderer cannot start. */
  static async start(parent: HTMLElement, renderer: Renderer, box: StageBox, theme: Theme): Promise<StageGame> {
    // Without the typeface the device's own is drawn: no reason to show no stage.
    const typeface = [400, 600, 800].map((weight) =>
      document.fonts.load(`${weight} 24px ${fontFamily}`).catch(() => []),
    )
    const loading = Promise.all([loadSheet(theme, scaleOf(frameFor(box), box)), ...typeface])
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
    const [sheet] = await loading
    addSheet(game.textures, sheet)
    return new StageGame(game, sheet.name)
  }

  /** `ahead`: ms of it that have come already, for a stage that opens in the middle of a phase. */
  show(cue: Cue, box: StageBox, theme: Theme, still: boolean, ahead = 0): void {
    const { picture } = cue
    this.later = this.isHeld(cue) ? [cue, box, theme, still] : null
    if (this.later !== null) return
    const { width, height } = picture.frame
    const pixels = { w: Math.round(box.width * box.density), h: Math.round(box.height * box.density) }
    const { scale } = this.game
    // How large it is on the page is the element's own style; Phaser only counts its pixels.
    if (scale.width !== pixels.w || scale.height !== pixels.h) scale.resize(pixels.w, pixels.h)
    const unit = scaleOf(picture.frame, box)
    this.last = [cue, box, theme, still]
    const margin = { x: (pixels.w / unit - width) / 2, y: pixels.h / unit - height }
    const show = { picture, still, ahead, margin, look: { theme, scale: unit, sheet: this.sheetFor(theme, unit) } }
    const scene = this.sceneOf(cue)
    if (scene === this.running) scene.present(show)
    else {
      if (this.cue !== null) this.game.scene.stop(keyOf(this.cue))
      this.running = scene
      this.game.scene.start(keyOf(cue), show)
    }
    this.cue = cue
    scene.cameras.main?.setBackgroundColor(colourOf('sky', theme))
    this.wake()
  }

  /** What is on moves still, and is seen to its end before this comes. */
  private isHeld({ owner, picture }: Cue): boolean {
    const on = this.cue
    return on?.owner === owner && on.scene.holds?.includes(picture.scene) === true && this.running?.moving === true
  }

  private sceneOf(cue: Cue): PictureScene {
    const key = keyOf(cue)
    const known = this.scenes.get(key)
    if (known !== undefined) return known
    const made = new PictureScene(key, cue.scene)
    this.scenes.set(key, made)
    this.game.scene.add(key, made, false)
    return made
  }

  /** Nothing moves, and everything is on the canvas. */
  get isStill(): boolean {
    return !this.game.loop.running && this.awaited.size === 0
  }

  destroy(): void {
    this.isGone = true
    // Phaser takes itself apart in its next frame: a sleeping one would never come to it.
    this.game.destroy(true)
    this.game.loop.wake()
  }

  /** The sheet of a new theme or a finer screen; until it has come the last one is drawn with. */
  private sheetFor(theme: Theme, scale: number): string {
    const name = sheetName(theme, sheetScaleFor(scale))
    if (this.game.textures.exists(name)) this.sheet = name
    else if (!this.awaited.has(name)) {
      this.awaited.add(name)
      void loadSheet(theme, scale)
        .then((sheet) => this.takeSheet(sheet))
        .catch((error: unknown) => console.warn('A sprite sheet did not come.', error))
    }
    return this.sheet
  }

  private takeSheet(sheet: Sheet): void {
    this.awaited.delete(sheet.name)
    if (this.isGone) return
    addSheet(this.game.textures, sheet)
    if (this.last !== null) this.show(...this.last)
  }

  private wake(): void {
    this.rest = restFrames
    if (!this.game.loop.running) this.game.loop.wake()
  }

  private sleepWhenStill(): void {
    if (this.running?.moving === true) this.rest = restFrames
    else if (this.later !== null) this.show(...this.later)
    else if (--this.rest <= 0) this.game.loop.sleep()
  }
}

/** Two stops may have scenes of one name. */
function keyOf({ owner, picture }: Cue): string {
  return `${owner} ${picture.scene}`
}

/** Device pixels a unit of a picture. */
function scaleOf({ width, height }: Frame, box: StageBox): number {
  return Math.min((box.width * box.density) / width, (box.height * box.density) / height)
}
