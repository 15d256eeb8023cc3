/**
 * The oldest browser that is let in, Safari 15.4, can parse every built file, and is asked for nothing that it does not
 * have: by MDN's data, so that what somebody uses tomorrow is found too. tests/e2e/old-ipad.test.ts plays without it all.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import bcd from '@mdn/browser-compat-data/forLegacyNode'
import { describe, expect, it } from 'vitest'
import { missingApis, missingStyles } from './missing.ts'
import { sheetsIn, styleIn, wordsIn, wordsOf } from './used.ts'

/** client/app/older-browsers.ts brings these along. */
const taught = ['.toSorted', '.toReversed', '.toSpliced', '.with', 'Map.groupBy', 'Object.groupBy']

/** Asked for only where it is there. */
const asked = [
  // WebGPU, whose other interfaces come from there; and the canvas of a worker.
  '.gpu',
  'GPUBuffer',
  'GPUTexture',
  'OffscreenCanvas',
  'URL.canParse',
  'Error.captureStackTrace',
  '.wakeLock',
  // Lit puts a style element there instead.
  '.replaceSync',
  '.adoptedStyleSheets',
  // Phaser, for games of other kinds.
  '.requestPointerLock',
  '.exitPointerLock',
  '.pointerLockElement',
  '.fullscreen',
  '.fullscreenElement',
  '.letterSpacing',
  // The other transport of Colyseus.
  'WebTransport',
]

/** Words of our own and of libraries for things of their own, under the same name. */
const ownWords = [
  '.dispose',
  '.disposed',
  '.adopt',
  '.use',
  '.bytes',
  '.grow',
  '.resize',
  '.serial',
  '.external',
  '.states',
  '.command',
]

/** Looks a little less good without it, or is what the browser does anyway. */
const luxuries = [
  // Where paper is cut.
  '@page',
  'break-after: avoid',
  'break-before: avoid',
  'text-wrap',
  'text-wrap: balance',
  'overscroll-behavior',
  'overscroll-behavior: contain',
  // No pointer with a shape, and no corner to pull at, on a screen that is touched.
  'cursor: pointer',
  'cursor: default',
  'cursor: progress',
  'cursor: grab',
  'cursor: grabbing',
  'resize',
  'resize: vertical',
  // Stand beside their names with Safari's prefix.
  'user-select',
  'hyphens',
  'hyphens: auto',
  'text-size-adjust',
]

const words = wordsOf(missingApis('unseen'), (owner) => owner in bcd.javascript.builtins)
const styles = missingStyles()
/**
 * Libraries that a host may load: pdf.js's legacy build and mammoth teach themselves what they need, marked asks for
 * look-behind before it uses it, and pptxgenjs calls a shape of a slide `roundRect`.
 */
const teachesItself = (name: string) => /^(?:read-(?:pdf|docx)-|pdf\.worker\.min-|marked\.esm-|write-pptx-)/.test(name)
const isBench = (path: string) => /assets\/bench/.test(path)
// The speed test is a page for desktops, which no lesson opens.
const files = globSync('build/client/**/*.{js,css}')
  .filter((path) => !isBench(path))
  .map((path) => ({ name: basename(path), code: readFileSync(path, 'utf8') }))

describe('what is built', () => {
  it('can be parsed by Safari 15.4, and uses only what it has or is taught', () => {
    const known = new Set([...taught, ...asked, ...ownWords])
    const scripts = files.filter(({ name }) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(40)
    const found = scripts.flatMap(({ name, code }) => [...wordsIn(code, words)].map((word) => ({ word, name })))
    expect(found.filter(({ word, name }) => !known.has(word) && !teachesItself(name))).toEqual([])
    // Whoever looks finds something.
    expect(found.map(({ word }) => word)).toEqual(expect.arrayContaining(['.toSorted', 'Map.groupBy']))
  })

  it('is styled with what Safari 15.4 understands', () => {
    const sheets = files.flatMap(({ name, code }) =>
      (name.endsWith('.css') ? [code] : sheetsIn(code)).map((sheet) => ({ name, sheet })),
    )
    expect(sheets.length).toBeGreaterThan(60)
    const found = sheets.flatMap(({ name, sheet }) => [...styleIn(sheet, styles)].map((style) => ({ style, name })))
    expect(found.filter(({ style }) => !luxuries.includes(style))).toEqual([])
  })
})

describe('who looks', () => {
  it.each([
    ['list.with(0, 1).findLast(x)', '.with'],
    ['new Set(a).union(b)', '.union'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['Object.groupBy(a, b)', 'Object.groupBy'],
    ['AbortSignal.timeout(5)', 'AbortSignal.timeout'],
    ['requestIdleCallback(f)', 'requestIdleCallback'],
    ['self.requestIdleCallback(f)', '.requestIdleCallback'],
    ['this.attachInternals()', '.attachInternals'],
    ['class A { static { f() } }', 'syntax: static block of a class'],
    ['a.replace(/(?<=b)c/, d)', 'syntax: look-behind'],
    ['new RegExp("(?<!b)c")', 'syntax: look-behind'],
  ])('finds %s', (code, word) => {
    expect([...wordsIn(code, words)]).toContain(word)
  })

  it('takes what cannot be parsed for what it is', () => {
    expect([...wordsIn('a = /[\\p{L}--[a-z]]/v', words)].join()).toMatch(/^syntax: /)
    expect([...wordsIn('import a from "./a.json" with { type: "json" }', words)].join()).toMatch(/^syntax: /)
  })

  it.each([
    ['a { background: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['@container (width > 3px) { a { color: red } }', '@container'],
    ['a { & b { color: red } }', 'nesting'],
    ['a { grid-template-columns: subgrid }', 'grid-template-columns: subgrid'],
    ['a:popover-open { color: red }', ':popover-open'],
  ])('finds %s', (sheet, style) => {
    expect([...styleIn(sheet, styles)]).toContain(style)
  })
})
