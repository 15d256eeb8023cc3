/** The packed sprite sheets: everything that a picture shows is on each of them, in its own place. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { frameFor } from '../../client/stage/picture.ts'
import { pictureOf } from './picture-of.ts'
import { frameName, sheetName, sheetScaleFor, sheetScales, spriteList } from '../../client/stage/sprite-list.ts'
import { buildSprites } from '../../scripts/build-sprites.ts'
import { words } from './views.ts'
import { viewsByName } from './views-by-name.ts'

interface Frame {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const folder = new URL('../../build/sprites/', import.meta.url)
const shown = Object.values(viewsByName).flatMap((view) =>
  pictureOf(view, words, frameFor({ width: 1488, height: 1016 })).shapes.filter((shape) => shape.is === 'sprite'),
)

beforeAll(() => buildSprites())

function framesOf(sheet: string): Record<string, Frame> {
  const { frames } = JSON.parse(readFileSync(new URL(`${sheet}.json`, folder), 'utf8')) as {
    frames: Record<string, { frame: Frame }>
  }
  return Object.fromEntries(Object.entries(frames).map(([name, { frame }]) => [name, frame]))
}

/** Width and height stand in the header of a PNG. */
function sizeOf(sheet: string): { readonly width: number; readonly height: number } {
  const png = readFileSync(new URL(`${sheet}.png`, folder))
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

const sheets = (['light', 'dark'] as const).flatMap((theme) =>
  sheetScales.map((scale) => ({ sheet: sheetName(theme, scale), scale })),
)

describe.each(sheets)('$sheet', ({ sheet, scale }) => {
  it('has every drawing that a picture shows, in its ink', () => {
    const frames = framesOf(sheet)
    const missing = shown.filter(({ name, tint }) => !(frameName(name, tint ?? 'card') in frames))
    expect(missing.map(({ name, tint }) => `${name} ${tint ?? ''}`)).toEqual([])
  })

  it('is fine enough for the widest that each is shown', () => {
    const frames = framesOf(sheet)
    for (const { id, name, tint, w } of shown) {
      expect(w, `${id} is wider than its drawing`).toBeLessThanOrEqual(spriteList[name].width)
      expect(frames[frameName(name, tint ?? 'card')]?.w).toBeGreaterThanOrEqual(Math.floor(w * scale))
    }
  })

  it('lays no drawing over another, nor over its edge', () => {
    const { width, height } = sizeOf(sheet)
    const frames = Object.entries(framesOf(sheet))
    for (const [i, [name, a]] of frames.entries()) {
      expect(a.x + a.w, name).toBeLessThanOrEqual(width)
      expect(a.y + a.h, name).toBeLessThanOrEqual(height)
      for (const [other, b] of frames.slice(i + 1)) {
        const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
        expect(apart, `${name} lies over ${other}`).toBe(true)
      }
    }
  })
})

it('takes the coarsest sheet that is fine enough', () => {
  expect([0.6, 1.13, 1.25, 1.3, 2.26, 4].map(sheetScaleFor)).toEqual([1.25, 1.25, 1.25, 2.5, 2.5, 2.5])
})
