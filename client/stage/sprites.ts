/**
 * The sprite sheets as textures. One sheet, of the theme and fineness that a screen asks for, serves a whole scene: it is
 * loaded before the stage first draws, and another one only when the screen or the theme changes.
 */
import type Phaser from 'phaser'
import type { Theme } from './palette.ts'
import { sheetName, sheetScaleFor } from './sprite-list.ts'

/** Addresses of what scripts/build-sprites.ts made, by file name. */
const files = import.meta.glob<string>('../../build/sprites/*.{png,json}', {
  query: '?url',
  import: 'default',
  eager: true,
})

export interface Sheet {
  readonly name: string
  readonly image: HTMLImageElement
  readonly frames: object
}

/** The sheet for so many device pixels a unit. Rejects when it cannot be had. */
export async function loadSheet(theme: Theme, scale: number): Promise<Sheet> {
  const name = sheetName(theme, sheetScaleFor(scale))
  const image = new Image()
  image.src = fileOf(`${name}.png`)
  const [response] = await Promise.all([fetch(fileOf(`${name}.json`)), image.decode()])
  const frames: unknown = await response.json()
  if (typeof frames !== 'object' || frames === null) throw new Error(`sprite sheet ${name} has no frames`)
  return { name, image, frames }
}

export function addSheet(textures: Phaser.Textures.TextureManager, { name, image, frames }: Sheet): void {
  if (!textures.exists(name)) textures.addAtlas(name, image, frames)
}

function fileOf(name: string): string {
  const url = files[`../../build/sprites/${name}`]
  if (url === undefined) throw new Error(`no sprite sheet ${name}: run npm run build`)
  return url
}
