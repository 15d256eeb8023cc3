/**
 * Draws the SVG sources of assets/sprites into sheets, build/sprites/<theme>-<scale>x.png with a .json that says where each
 * drawing lies: every theme and scale, and every ink in which the stage shows a drawing, so that no browser has to draw
 * an SVG and one texture serves a whole scene. Does nothing when the sheets are newer than their sources.
 */
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MaxRectsPacker } from 'maxrects-packer/dist/maxrects-packer.mjs'
import { colourOf, inks, type Ink, type Theme } from '../client/stage/palette.ts'
import { frameName, sheetName, sheetScales, spriteList, type SpriteName } from '../client/stage/sprite-list.ts'
import { drawn, readyToDraw } from './draw-svg.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}build/sprites`
const drawings = `${root}assets/sprites`
const themes: readonly Theme[] = ['light', 'dark']
/** Largest side of a sheet: every graphics device of the last ten years takes it. */
const largest = 4096
/** Empty pixels between two drawings, so that neither bleeds into the other when it is scaled down. */
const gap = 2

interface Spot {
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

function isFresh(): boolean {
  const sheets = themes.flatMap((theme) => sheetScales.map((scale) => `${folder}/${sheetName(theme, scale)}.json`))
  if (!sheets.every((path) => existsSync(path))) return false
  const built = Math.min(...sheets.map((path) => statSync(path).mtimeMs))
  const sources = [
    'assets/sprites/*.svg',
    'client/stage/palette.ts',
    'client/stage/sprite-list.ts',
    'scripts/build-sprites.ts',
    'scripts/draw-svg.ts',
    'package-lock.json',
  ]
  return globSync(sources, { cwd: root }).every((source) => statSync(`${root}${source}`).mtimeMs <= built)
}

export async function buildSprites(): Promise<void> {
  if (isFresh()) return
  mkdirSync(folder, { recursive: true })
  await readyToDraw()
  for (const theme of themes) for (const scale of sheetScales) buildSheet(theme, scale)
}

function buildSheet(theme: Theme, scale: (typeof sheetScales)[number]): void {
  const packer = new MaxRectsPacker(largest, largest, gap, { pot: false, square: false })
  for (const [key, drawing] of Object.entries(spriteList)) {
    const name = key as SpriteName
    const source = readFileSync(`${drawings}/${name}.svg`, 'utf8')
    const tints: readonly Ink[] = 'tints' in drawing ? drawing.tints : ['card']
    for (const tint of tints) {
      const svg = inked(source, tint, theme)
      const { width, height, png } = drawn(svg, Math.ceil(drawing.width * scale))
      packer.add(width, height, { frame: frameName(name, tint), png })
    }
  }
  const [sheet, tooMuch] = packer.bins
  if (sheet === undefined || tooMuch !== undefined) throw new Error('the sprites do not fit on one sheet')
  const frames: Record<string, Spot> = {}
  const pieces = sheet.rects.map(({ x, y, width, height, data }) => {
    const { frame, png } = data as { frame: string; png: Uint8Array }
    frames[frame] = { frame: { x, y, w: width, h: height } }
    const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${href}"/>`
  })
  const size = `width="${sheet.width}" height="${sheet.height}"`
  const page = drawn(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${pieces.join('')}</svg>`)
  write(`${sheetName(theme, scale)}.png`, page.png)
  write(`${sheetName(theme, scale)}.json`, JSON.stringify({ frames }))
}

/** Under a name of its own first: tests that start side by side must not read half a file. */
function write(name: string, data: Uint8Array | string): void {
  const fresh = `${folder}/${process.pid}-${name}`
  writeFileSync(fresh, data)
  renameSync(fresh, `${folder}/${name}`)
}

/** A drawing is made in the inks of light paper; the tinted part is `currentColor`. */
function inked(svg: string, tint: Ink, theme: Theme): string {
  const themed = inks.reduce(
    (text, ink) => text.replaceAll(`${hex(ink, 'light')}"`, `${hex(ink, theme)}!"`),
    svg.replace(/ color="[^"]*"/, ''),
  )
  return themed.replaceAll('!"', '"').replace('<svg ', `<svg color="${hex(tint, theme)}" `)
}

function hex(ink: Ink, theme: Theme): string {
  return `#${colourOf(ink, theme).toString(16).padStart(6, '0').toUpperCase()}`
}
