/**
 * The model's sizes as the kernels see them.
 *
 * The kernels move four numbers at a time and work on tiles of 4 rows by 8 columns, so every side is rounded up:
 * rows of a sequence and the width of a head to 4, all other widths to 8. What is added is zero and stays
 * zero, so no kernel needs a border case. In the usual shapes nothing is added and the layout is the flat one.
 */
import { parameterTable, type ModelConfig } from '../../model/config.ts'

/** Sides after rounding up, in numbers. */
export interface Shape {
  readonly config: ModelConfig
  /** Positions of a sequence. */
  readonly rows: number
  /** C, or all heads side by side when these take more. */
  readonly width: number
  /** C / nh. */
  readonly head: number
  /** 4 C. */
  readonly wide: number
  /** V. */
  readonly vocab: number
}

export function shapeOf(config: ModelConfig): Shape {
  const head = roundUp(config.width / config.heads, 4)
  return {
    config,
    rows: roundUp(config.context, 4),
    width: roundUp(Math.max(config.width, config.heads * head), 8),
    head,
    wide: roundUp(4 * config.width, 8),
    vocab: roundUp(config.vocab, 8),
  }
}

/** Where every parameter lies on the GPU. */
export interface WeightLayout {
  /** First number of each parameter, by name. */
  readonly offsets: ReadonlyMap<string, number>
  /** Numbers in all. */
  readonly size: number
  /** Place of each flat weight; null when the flat layout is already right. */
  readonly place: Uint32Array | null
}

export function weightLayout(shape: Shape): WeightLayout {
  const offsets = new Map<string, number>()
  const place: number[] = []
  let size = 0
  for (const { name, shape: sides } of parameterTable(shape.config)) {
    offsets.set(name, size)
    const [down = 1, across = 1] = sides.length === 2 ? sides : [1, ...sides]
    const [rowOf, rows] = sides.length === 2 ? downOf(shape, name) : [same, 1]
    const [columnOf, columns] = acrossOf(shape, name)
    for (let row = 0; row < down; row++) {
      for (let column = 0; column < across; column++) place.push(size + rowOf(row) * columns + columnOf(column))
    }
    size += rows * columns
  }
  return { offsets, size, place: size === place.length ? null : Uint32Array.from(place) }
}

/** Flat weights -> the GPU's order, with zeros between. */
export function spread(layout: WeightLayout, flat: Float32Array): Float32Array {
  if (!layout.place) return flat
  const out = new Float32Array(layout.size)
  layout.place.forEach((to, from) => (out[to] = flat[from] ?? 0))
  return out
}

/** The GPU's order -> flat weights. */
export function gather(layout: WeightLayout, numbers: Float32Array): Float32Array {
  if (!layout.place) return numbers
  return Float32Array.from(layout.place, (from) => numbers[from] ?? 0)
}

export function roundUp(size: number, to: number): number {
  return Math.ceil(size / to) * to
}

/** Where a row or column goes, and how many there are then. */
type Side = readonly [(index: number) => number, number]

const same = (index: number) => index

function downOf(shape: Shape, name: string): Side {
  if (name === 'embed.token') return [same, shape.vocab]
  if (name === 'embed.position') return [same, shape.rows]
  if (name.endsWith('attention.out')) return [(index) => headPlace(shape, index), shape.width]
  return [same, name.endsWith('mlp.out') ? shape.wide : shape.width]
}

function acrossOf(shape: Shape, name: string): Side {
  if (name.endsWith('mlp.in') || name.endsWith('mlp.inBias')) return [same, shape.wide]
  if (!name.includes('.qkv')) return [same, shape.width]
  const real = shape.config.width
  const place = (index: number) => Math.floor(index / real) * shape.width + headPlace(shape, index % real)
  return [place, 3 * shape.width]
}

function headPlace({ config, head }: Shape, index: number): number {
  const real = config.width / config.heads
  return Math.floor(index / real) * head + (index % real)
}
