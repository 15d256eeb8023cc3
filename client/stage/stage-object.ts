/** One shape as a Phaser object: a text, an image, or a drawing of lines and fills. */
import type Phaser from 'phaser'
import { isRightToLeft } from '../locale/spoken.ts'
import { drawShape } from './draw-shape.ts'
import { colourOf, fontFamily, type Theme } from './palette.ts'
import type { Shape } from './shape.ts'
import { frameName } from './sprite-list.ts'

export type StageObject = Phaser.GameObjects.Graphics | Phaser.GameObjects.Text | Phaser.GameObjects.Image

/** How everything of a scene is drawn. */
export interface Look {
  readonly theme: Theme
  /** Device pixels a unit of the picture. */
  readonly scale: number
  /** Texture of the sprite sheet. */
  readonly sheet: string
}

export function makeObject(scene: Phaser.Scene, shape: Shape): StageObject {
  if (shape.is === 'text') return scene.add.text(0, 0, '')
  if (shape.is === 'sprite') return scene.add.image(0, 0, '__DEFAULT')
  return scene.add.graphics()
}

/** Draws `shape` as it stands now. */
export function pose(object: StageObject, shape: Shape, alpha: number, look: Look): void {
  object.setAlpha(alpha)
  if (shape.is === 'text') poseText(object as Phaser.GameObjects.Text, shape, look)
  else if (shape.is === 'sprite') poseSprite(object as Phaser.GameObjects.Image, shape, look)
  else {
    const graphics = object as Phaser.GameObjects.Graphics
    graphics.clear()
    drawShape(graphics, shape, (ink) => colourOf(ink, look.theme))
  }
}

const alignX = { start: 0, middle: 0.5, end: 1 } as const

function poseText(text: Phaser.GameObjects.Text, shape: Extract<Shape, { is: 'text' }>, look: Look): void {
  const colour = `#${colourOf(shape.ink ?? 'ink', look.theme)
    .toString(16)
    .padStart(6, '0')}`
  const weight = `${shape.weight ?? 400}`
  const key = `${weight}|${shape.size}|${shape.text}|${colour}|${look.scale}`
  if (text.getData('key') !== key) {
    text.setData('key', key)
    text.setStyle({
      fontFamily,
      fontSize: `${shape.size}px`,
      fontStyle: weight,
      color: colour,
      resolution: look.scale,
    })
    // Without it the tails of g and y are cut off.
    text.setPadding(0, Math.ceil(shape.size * 0.2))
    text.setText(inItsDirection(shape.text))
  }
  const room = shape.fit === undefined ? 1 : Math.min(1, shape.fit / Math.max(1, text.width))
  text
    .setScale(room)
    .setOrigin(alignX[shape.align ?? 'start'], 0.5)
    .setPosition(shape.x, shape.y)
}

/** A canvas takes every text for one from left to right. */
function inItsDirection(text: string): string {
  return isRightToLeft() && ARABIC.test(text) ? `\u2067${text}\u2069` : text
}

const ARABIC = /\p{Script=Arabic}/u

function poseSprite(image: Phaser.GameObjects.Image, shape: Extract<Shape, { is: 'sprite' }>, look: Look): void {
  const frame = frameName(shape.name, shape.tint ?? 'card')
  if (image.texture.key !== look.sheet || image.frame.name !== frame) image.setTexture(look.sheet, frame)
  image.setDisplaySize(shape.w, (shape.w * image.frame.height) / image.frame.width)
  image
    .setOrigin(0.5, 1)
    .setPosition(shape.x, shape.y)
    .setAngle(shape.turn ?? 0)
}
