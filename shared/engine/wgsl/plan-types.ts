/** The words of a plan: what stages and jobs are, and their fields, for the lists and for the kernels made of them. */
import type { Regions } from './regions.ts'
import type { Shape } from './shape.ts'

/** The WGSL functions of a stage, in `forward.ts` and `backward.ts`. */
export type StageKind =
  | 'embed'
  | 'show'
  | 'normalize'
  | 'product'
  | 'attend'
  | 'part'
  | 'settle'
  | 'total'
  | 'normalizeBack'
  | 'lookBack'
  | 'seenBack'
  | 'queryBack'

/** What becomes of a product: written, added to what is there, bent by a GELU, or times the GELU's slope. */
export const finishes = { WRITE: 0, ADD: 1, BEND: 2, BEND_BACK: 3 } as const

/** What a job does, as in `gradient-kernel.ts`. */
export const jobKinds = { MATRIX: 0, TOKENS: 1, SUM: 2, NORM: 3, POSITIONS: 4, LOSS: 5 } as const

/** In place of a region or a weight that is not there. */
export const NONE = 0xffffffff

/** Fields of the WGSL structs `Stage` and `Job`, in order. What a field means depends on the kind. */
export const stageFields = [
  'input',
  'depth',
  'weight',
  'bias',
  'output',
  'across',
  'extra',
  'scale',
  'before',
  'finish',
  'turned',
] as const
export const jobFields = ['kind', 'items', 'input', 'depth', 'slope', 'across', 'goal', 'gain', 'readers'] as const

/** One function over so many items; a place that a kind does not use is absent. */
export interface Stage extends Places {
  readonly kind: StageKind
  readonly items: number
  /** Items when the lens is asked for, if there are others then. */
  readonly lensItems?: number
}
export type Places = Readonly<Partial<Record<(typeof stageFields)[number], number>>>
export type Job = Readonly<Partial<Record<(typeof jobFields)[number], number>>>

/** Stages before the layers, those of each layer in the order of work, and those after. */
export interface Passage {
  readonly start: readonly Stage[]
  readonly layers: readonly (readonly Stage[])[]
  readonly end: readonly Stage[]
}

/** What a plan is made of. */
export interface Model {
  readonly shape: Shape
  readonly regions: Regions
  /** First group of a parameter. */
  readonly at: (name: string) => number
}

/** Tiles of 4 rows by 8 columns; `across` in groups of four. */
export function tiles(rows: number, across: number): number {
  return (Math.ceil(rows / 4) * across) / 2
}

/** The widths of rows, in groups of four. */
export function groupsOf({ shape }: Model): { width: number; wide: number; vocab: number } {
  return { width: shape.width / 4, wide: shape.wide / 4, vocab: shape.vocab / 4 }
}

/** A product with a matrix at all positions of a sequence. */
export function product(model: Model, across: number, places: Places): Stage {
  return { kind: 'product', items: tiles(model.shape.rows, across), across, ...places }
}
