/** The colours of the paper railway by name, on light paper and on a dark wall. */
import { namesIn } from '../../shared/measures/entries.ts'

const light = {
  ink: 0x23282e,
  soft: 0x5c6168,
  faint: 0xb9b3a4,
  paper: 0xf7f0e1,
  sky: 0xf4ecda,
  card: 0xfff9ec,
  deep: 0xeadfc8,
  teal: 0x1f6f78,
  tealSoft: 0x6c908e,
  red: 0xb33f40,
  redSoft: 0xc4796f,
  yellow: 0xf2c14e,
  sun: 0xf3cd74,
  wood: 0x7a5c43,
  white: 0xffffff,
  /** On yellow and on team colours, in both themes. */
  black: 0x23282e,
  hill1: 0xdce5d6,
  hill2: 0xc6d8c4,
  hill3: 0x8db596,
  hill4: 0x6f9b80,
  hill5: 0x527e6c,
  team0: 0xe69f00,
  team1: 0x56b4e9,
  team2: 0xd55e00,
  team3: 0x009e73,
  team4: 0xcc79a7,
  team5: 0x0072b2,
} as const

export type Ink = keyof typeof light
export const inks = namesIn(light)

const dark: Readonly<Record<Ink, number>> = {
  ...light,
  ink: 0xf3ecdc,
  soft: 0xc3bfb3,
  faint: 0x6b6a66,
  paper: 0x1c2127,
  sky: 0x20262d,
  card: 0x2a313a,
  deep: 0x39414b,
  teal: 0x63c3cd,
  tealSoft: 0x578a91,
  red: 0xef8583,
  redSoft: 0xb56a68,
  sun: 0x8a6f2c,
  wood: 0xa98a6b,
  white: 0x10141a,
  hill1: 0x252f33,
  hill2: 0x2a3a3b,
  hill3: 0x355048,
  hill4: 0x2e463f,
  hill5: 0x263a35,
}

export type Theme = 'light' | 'dark'

/** Colour of an ink, as 0xRRGGBB. */
export function colourOf(ink: Ink, theme: Theme): number {
  return theme === 'dark' ? dark[ink] : light[ink]
}

const teamInks = ['team0', 'team1', 'team2', 'team3', 'team4', 'team5'] as const

/** A team's own colour; always shown beside its shape. */
export function teamInk(style: number): Ink {
  return teamInks[style % teamInks.length] ?? 'team0'
}

export const fontFamily = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', system-ui, sans-serif"
