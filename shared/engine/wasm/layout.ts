/**
 * How parameters are padded so that every product is made of whole tiles: each side is rounded up to a multiple of
 * 8, and where a side is made of heads, each head is. The flat array that all executors share is not padded;
 * weights are spread out after every update and gradients collected before it.
 */
import type { ModelConfig, Parameter } from '../../model/config.ts'

/** Rows of numbers in memory: first byte, and bytes from one row to the next. */
export interface Grid {
  readonly at: number
  readonly stride: number
}

/** One side of a parameter: `size` numbers in groups of `group`, each followed by zeros up to `pad`. */
export interface Side {
  readonly size: number
  readonly group: number
  readonly pad: number
}

export function roundUp(n: number, to: number): number {
  return Math.ceil(n / to) * to
}

/** Numbers along a side with its padding. */
export function span({ size, group, pad }: Side): number {
  return (size / group) * pad
}

/** Numbers along a side up to the last one that is not padding: the length of a sum over it. */
export function reach({ size, group, pad }: Side): number {
  return (size / group - 1) * pad + group
}

const one: Side = { size: 1, group: 1, pad: 1 }

function plain(size: number): Side {
  return { size, group: size, pad: roundUp(size, 8) }
}

function heads({ width, heads }: ModelConfig, size: number): Side {
  const group = width / heads
  return { size, group, pad: roundUp(group, 8) }
}

/** Rows and columns of a parameter; a vector is one row. */
export function sides(config: ModelConfig, { name, shape }: Parameter): { rows: Side; columns: Side } {
  const last = shape.at(-1) ?? 1
  const columns = /\.qkv(Bias)?$/.test(name) ? heads(config, last) : plain(last)
  if (shape.length < 2) return { rows: one, columns }
  const first = shape[0] ?? 1
  return { rows: name.endsWith('attention.out') ? heads(config, first) : plain(first), columns }
}

/**
 * Bytes from one row to the next for rows of n numbers: an odd number of cache lines, because strides of powers of
 * two make the rows of a column fight for the same few places in the cache.
 */
export function strideFor(n: number): number {
  return 64 * (Math.ceil(n / 16) | 1)
}
