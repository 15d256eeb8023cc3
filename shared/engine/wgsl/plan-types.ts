/** The words of a plan: what stages and jobs are, and their fields, for the lists and for the kernels that read them. */
import type { Regions } from './regions.ts'
import type { Shape } from './shape.ts'

/** What a stage does: numbers that `sequence-kernel.ts` knows by the same names. */
export const stageKinds = {
  EMBED: 0,
  SHOW: 1,
  NORMALIZE: 2,
  PRODUCT: 3,
  ATTEND: 4,
  PART: 5,
  SETTLE: 6,
  TOTAL: 7,
  NORMALIZE_BACK: 8,
  LOOK_BACK: 9,
  SEEN_BACK: 10,
  QUERY_BACK: 11,
} as const

/** What becomes of a product: written, added to what is there, bent by a GELU, or times the GELU's slope. */
export const finishes = { WRITE: 0, ADD: 1, BEND: 2, BEND_BACK: 3 } as const

/** What a job does, as in `gradient-kernel.ts`. */
export const jobKinds = { MATRIX: 0, TOKENS: 1, SUM: 2, NORM: 3, POSITIONS: 4, LOSS: 5 } as const

/** In place of a region or a weight that is not there. */
export const NONE = 0xffffffff

/** Fields of the WGSL structs `Stage` and `Job`, in order. What a field means depends on the kind. */
export const stageFields = [
  'kind',
  'items',
  'input',
  'depth',
  'weight',
  'bias',
  'output',
  'across',
  'extra',
  'scale',
  'before',
  'choice',
  'turned',
] as const
export const jobFields = ['kind', 'items', 'input', 'depth', 'slope', 'across', 'goal', 'gain', 'readers'] as const

export type Stage = Readonly<Partial<Record<(typeof stageFields)[number], number>>>
export type Job = Readonly<Partial<Record<(typeof jobFields)[number], number>>>

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

/** A row of a linear map at all positions of a sequence. */
export function product(model: Model, across: number, stage: Stage): Stage {
  return { kind: stageKinds.PRODUCT, items: tiles(model.shape.rows, across), across, ...stage }
}
