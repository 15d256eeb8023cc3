/** The tokens against the stage's palette, and every pair of colours that is used against WCAG's contrast. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colourOf, inks, type Ink, type Theme } from '../../../client/stage/palette.ts'

const css = readFileSync('client/ui/tokens.css', 'utf8')

function colours(theme: Theme): ReadonlyMap<string, string> {
  // What paper changes comes after it, and has a test in a browser.
  const onScreen = css.slice(0, css.indexOf('@media print'))
  const blocks = [...onScreen.matchAll(/^ *:root(\[data-theme='dark'\])? \{\n(.*?)^ *\}/gms)]
  const found = new Map<string, string>()
  for (const [, dark, body = ''] of blocks) {
    if (dark !== undefined && theme === 'light') continue
    for (const [, name = '', value = ''] of body.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)) found.set(name, value)
  }
  return found
}

/** Names that the page spells otherwise than the stage. */
const pageNames: Partial<Record<Ink, string>> = {
  soft: 'ink-soft',
  deep: 'paper-deep',
  tealSoft: 'teal-soft',
  white: 'field',
  black: 'on-accent',
}
/** Never on a page. */
const onStageOnly: readonly Ink[] = ['faint', 'redSoft']
const pageName = (ink: Ink): string => pageNames[ink] ?? ink.replace(/(\d)$/, '-$1')

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2: relative luminance of the lighter over that of the darker, each plus .05. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'card', 'paper-deep', 'field', 'sky']],
  ['ink-soft', ['paper', 'card', 'sky']],
  ['teal', ['paper', 'card']],
  ['red', ['paper', 'card']],
  ['red-deep', ['field', 'card']],
  ['field', ['red', 'red-deep']],
  ['card', ['ink', 'ink-hover']],
  ['on-accent', ['yellow', 'yellow-deep', 'qr-ground']],
  ['on-bar', ['bar', 'bar-hover']],
  ['bar-soft', ['bar']],
  ['yellow', ['bar']],
]
const graphics: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['hill-1', 'hill-2', 'hill-3', 'hill-4', 'sky']],
  ['teal', ['card', 'paper']],
  ['red', ['card', 'paper']],
  ['teal-soft', ['card', 'paper']],
  ['bar-done', ['bar']],
  ['bar-faint', ['bar']],
]

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const tokens = colours(theme)
  const of = (name: string): string => {
    const value = tokens.get(name)
    if (value === undefined) throw new Error(`no token ${name}`)
    return value
  }

  it('has the colours of the stage', () => {
    const shared = inks.filter((ink) => !onStageOnly.includes(ink))
    expect(shared.map((ink) => [ink, of(pageName(ink))])).toEqual(
      shared.map((ink) => [ink, `#${colourOf(ink, theme).toString(16).padStart(6, '0')}`]),
    )
  })

  it('has text that can be read, and graphics that can be seen', () => {
    const weak = [
      ...texts.flatMap(([on, grounds]) => grounds.map((ground) => ({ on, ground, least: 4.5 }))),
      ...graphics.flatMap(([on, grounds]) => grounds.map((ground) => ({ on, ground, least: 3 }))),
    ].filter(({ on, ground, least }) => contrast(of(on), of(ground)) < least)
    expect(weak).toEqual([])
  })
})

it('leaves every colour to the tokens', () => {
  // Declared private members, such as #fade, are no colours.
  const colour = /(?<!^ *(?:static |readonly |async )*)(?<=[ '"])(#[0-9a-fA-F]{3,8}|rgba?\([^)]*\))(?=[;'" ])/gm
  const loose = globSync(['client/{ui,screens,app}/**/*.ts', 'stops/*/face/**/*.ts']).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(colour)].map(([, found]) => `${path}: ${found}`),
  )
  expect(loose).toEqual([])
})
