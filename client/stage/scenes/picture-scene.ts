/**
 * A scene shows pictures of one kind. It has no state of the game: the picture says what is there, the pace says how
 * it comes. While nothing moves it draws nothing, so that training has the machine to itself.
 */
import Phaser from 'phaser'
import { Painter, type Pace } from '../painter.ts'
import type { Picture, Point } from '../shape.ts'
import type { Look } from '../stage-object.ts'

/** What the stage tells its running scene. */
export interface Show {
  readonly picture: Picture
  readonly look: Look
  /** Room left of and above the picture, in its own units. */
  readonly margin: Point
  /** Reduced motion: everything is where it belongs at once. */
  readonly still: boolean
  /** So much of it has come already, ms. */
  readonly ahead: number
}

/** A frame that took longer, in ms, is not made up for: the eye would miss the movement. */
const longestFrame = 200
const atOnce: Pace = { beat: 0, move: 0, ease: (part) => part }

export class PictureScene extends Phaser.Scene {
  private readonly pace: Pace
  private painter: Painter | null = null
  private show: Show | null = null

  constructor(name: string, pace: Pace) {
    super(name)
    this.pace = pace
  }

  /** Phaser calls it when the scene starts, with what to show first. */
  create(show: Show): void {
    this.painter = new Painter(this, show.look)
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      this.painter = null
      this.show = null
    })
    this.present(show)
  }

  present(show: Show): void {
    const before = this.show
    this.show = show
    if (this.painter === null) return
    this.cameras.main.setOrigin(0, 0).setZoom(show.look.scale).setScroll(-show.margin.x, -show.margin.y)
    this.painter.show(show.picture.shapes, this.paceNow())
    if (show.ahead > 0) this.painter.advance(show.ahead, this.paceNow())
    if (before !== null && !sameLook(before.look, show.look)) this.painter.redraw(show.look)
  }

  /** True while something is still on its way. */
  moving = true

  override update(_time: number, ms: number): void {
    this.moving = this.painter?.advance(Math.min(ms, longestFrame), this.paceNow()) ?? false
  }

  private paceNow(): Pace {
    return this.show?.still === true ? atOnce : this.pace
  }
}

function sameLook(a: Look, b: Look): boolean {
  return a.theme === b.theme && a.scale === b.scale && a.sheet === b.sheet
}
