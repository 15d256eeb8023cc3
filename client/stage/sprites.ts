/**
 * The sprite sheets as textures. One sheet, of the theme and fineness that a screen asks for, serves a whole scene: it is
 * loaded before the stage first draws, and another one only when the screen or the theme changes.
 */
import type Phaser from 'phaser'
import { fetchFile, fetchJson } from '../parts/fetch-file.ts'
import { lazyPart } from '../parts/lazy-part.ts'
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

/** The sheet for so many device pixels a unit; waited for on a bad line. Rejects when it cannot be used. */
export async function loadSheet(theme: Theme, scale: number): Promise<Sheet> {
  const name = sheetName(theme, sheetScaleFor(scale))
  const [image, frames] = await Promise.all([
    lazyPart(() => fetchFile(fileOf(`${name}.png`))).then(imageOf),
    lazyPart(() => fetchJson(fileOf(`${name}.json`))),
  ])
  if (typeof frames !== 'object' || frames === null) throw new Error(`sprite sheet ${name} has no frames`)
  return { name, image, frames }
}

export function addSheet(textures: Phaser.Textures.TextureManager, { name, image, frames }: Sheet): void {
  if (!textures.exists(name)) textures.addAtlas(name, image, frames)
}

async function imageOf(bytes: BlobPart): Promise<HTMLImageElement> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }))
  image.src = address
  await image.decode().finally(() => URL.revokeObjectURL(address))
  return image
}

function fileOf(name: string): string {
  const url = files[`../../build/sprites/${name}`]
  if (url === undefined) throw new Error(`no sprite sheet ${name}: run npm run build`)
  return url
}
