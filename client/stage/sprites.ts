/**
 * The drawings of assets/sprites as textures: each is drawn from its SVG at the size and in the colour in which it is
 * shown, so that it stays crisp on any screen.
 */
import type Phaser from 'phaser'
import ghostWagon from '../../assets/sprites/ghost-wagon.svg?raw'
import lever from '../../assets/sprites/lever.svg?raw'
import leverStand from '../../assets/sprites/lever-stand.svg?raw'
import locomotive from '../../assets/sprites/locomotive.svg?raw'
import station from '../../assets/sprites/station.svg?raw'
import wagon from '../../assets/sprites/wagon.svg?raw'
import weight from '../../assets/sprites/weight.svg?raw'
import { colourOf, type Ink, type Theme } from './palette.ts'
import type { SpriteName } from './shape.ts'

const sources: Readonly<Record<SpriteName, string>> = {
  'ghost-wagon': ghostWagon,
  lever,
  'lever-stand': leverStand,
  locomotive,
  station,
  wagon,
  weight,
}

/** Key of a texture of this drawing; drawn once for a colour and size, filled in as soon as its image is decoded. */
export function spriteTexture(
  scene: Phaser.Scene,
  name: SpriteName,
  tint: Ink,
  width: number,
  { theme, scale }: { readonly theme: Theme; readonly scale: number },
): string {
  const pixels = Math.ceil(width * scale)
  const key = `${name}.${tint}.${theme}.${pixels}`
  if (scene.textures.exists(key)) return key
  const [w, h] = sizeOf(sources[name])
  const canvas = scene.textures.createCanvas(key, pixels, Math.ceil((pixels * h) / w))
  if (canvas === null) return '__DEFAULT'
  const image = new Image(canvas.width, canvas.height)
  image.addEventListener('load', () => {
    if (!scene.textures.exists(key)) return
    canvas.context.drawImage(image, 0, 0, canvas.width, canvas.height)
    canvas.refresh()
    scene.events.emit('drawn')
  })
  image.src = `data:image/svg+xml,${encodeURIComponent(tinted(sources[name], tint, theme))}`
  return key
}

function tinted(svg: string, tint: Ink, theme: Theme): string {
  return svg.replaceAll('#TINT', `#${colourOf(tint, theme).toString(16).padStart(6, '0')}`)
}

function sizeOf(svg: string): [number, number] {
  const [, w = '1', h = '1'] = /viewBox="0 0 (\S+) ([^"]+)"/.exec(svg) ?? []
  return [Number(w), Number(h)]
}
