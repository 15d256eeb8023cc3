/** Drawings as pictures of pixels, without a browser. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

let ready: Promise<void> | null = null

/** To be waited for once before anything is drawn. */
export function readyToDraw(): Promise<void> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return ready
}

/** `width` in pixels; as wide as the drawing says of itself when it is not named. */
export function drawn(
  svg: string,
  width?: number,
): { readonly width: number; readonly height: number; png: Uint8Array } {
  const image = new Resvg(svg, width === undefined ? {} : { fitTo: { mode: 'width', value: width } }).render()
  return { width: image.width, height: image.height, png: image.asPng() }
}
