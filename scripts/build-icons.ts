/** Draws the app's icon, client/public/icon.svg, as the pictures that devices ask for when it is installed: build/icons/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconFiles } from './app-manifest.ts'
import { drawn, readyToDraw } from './draw-svg.ts'

const root = join(import.meta.dirname, '..')

export async function buildIcons(): Promise<void> {
  await readyToDraw()
  const svg = readFileSync(join(root, 'client/public/icon.svg'), 'utf8')
  mkdirSync(join(root, 'build/icons'), { recursive: true })
  for (const { file, width, isCut } of iconFiles)
    writeFileSync(join(root, 'build/icons', file), drawn(isCut ? cutOf(svg) : svg, width).png)
}

/** For devices that cut it to their own shape: on a square without corners, all that tells within four fifths. */
function cutOf(svg: string): string {
  const [, opening = '', ground = '', rest = ''] =
    /(<svg[^>]*>)\s*<rect[^>]*fill="([^"]+)"[^>]*>([\s\S]*)<\/svg>/.exec(svg) ?? []
  if (rest === '') throw new Error('the icon does not begin with its ground')
  return `${opening}<rect width="64" height="64" fill="${ground}"/><g transform="translate(6.4 6.4) scale(.8)">${rest}</g></svg>`
}
