/**
 * Which drawings of assets/sprites are on the sheets, how wide each is shown at most, and in which inks. The script
 * that packs the sheets and the stage that shows them read the same list.
 */
import type { Ink, Theme } from './palette.ts'

interface Drawing {
  /** The widest it is shown, in units of a picture (900 of them high). */
  readonly width: number
  /** Inks for its tinted part; absent when it has none. */
  readonly tints?: readonly Ink[]
}

const teams = ['team0', 'team1', 'team2', 'team3', 'team4', 'team5'] as const satisfies Ink[]

export const spriteList = {
  bridge: { width: 220 },
  cloud: { width: 180 },
  crate: { width: 40 },
  flag: { width: 48, tints: [...teams, 'teal', 'red', 'yellow', 'card'] },
  'ghost-crate': { width: 40, tints: ['soft'] },
  'ghost-wagon': { width: 128, tints: ['soft', 'ink'] },
  lever: { width: 34, tints: ['teal', 'red', 'faint'] },
  'lever-stand': { width: 128 },
  locomotive: { width: 150 },
  pine: { width: 64 },
  'signal-house': { width: 104 },
  smoke: { width: 150 },
  station: { width: 150, tints: ['yellow', 'tealSoft', 'teal'] },
  tree: { width: 72 },
  tunnel: { width: 132 },
  wagon: { width: 128, tints: [...teams, 'card', 'red'] },
  weight: { width: 100, tints: [...teams, 'red', 'deep', 'teal', 'card'] },
} as const satisfies Record<string, Drawing>

export type SpriteName = keyof typeof spriteList

/** Device pixels to a unit: a class-room projector, and a screen of twice that. A sheet serves all scales up to its own. */
export const sheetScales = [1.25, 2.5] as const
export type SheetScale = (typeof sheetScales)[number]

/** The sheet that is sharp enough for so many device pixels to a unit; the finest there is beyond that. */
export function sheetScaleFor(scale: number): SheetScale {
  return scale <= sheetScales[0] ? sheetScales[0] : sheetScales[1]
}

export function sheetName(theme: Theme, scale: SheetScale): string {
  return `${theme}-${scale}x`
}

/** Name of one drawing on a sheet. A drawing without tints has one frame, whatever the tint. */
export function frameName(name: SpriteName, tint: Ink): string {
  return 'tints' in spriteList[name] ? `${name}.${tint}` : name
}
