/** What a loaded model says without learning: losses, guesses, and what it looked at. Forward passes only. */
import { entryAt } from '../../measures/entries.ts'
import { usage } from './gpu.ts'
import type { Inspection } from '../engine.ts'
import type { Batch } from '../engine.ts'
import { SLOTS } from './sizes.ts'
import { askOnce, readMapped, type Bench } from './steps.ts'
import { purposes, type Purpose, type Sheet } from './step-words.ts'

/** Sequences of one forward pass, when no larger batch was trained. */
const ROWS = 32

/** Numbers to fetch from a buffer: first one and how many. */
interface Piece {
  readonly buffer: GPUBuffer
  readonly from: number
  readonly count: number
}

/** Loss of every position, nats, [rows * T]. */
export async function lossesOf(bench: Bench, batch: Batch): Promise<Float32Array> {
  const { shape, regions } = bench.blueprint
  const T = shape.config.context
  const at = regions.loss
  const found = await ask(bench, batch, (rows, capacity, activations) => [
    { buffer: activations, from: 4 * at * capacity, count: 4 * rows * shape.rows },
  ])
  return Float32Array.from({ length: batch.rows * T }, (_, index) => {
    const row = Math.floor(index / T)
    return found[4 * (row * shape.rows + (index % T))] ?? NaN
  })
}

/** Log-probabilities of the word after each context, nats. */
export async function guessesOf(bench: Bench, contexts: readonly (readonly number[])[]): Promise<Float32Array[]> {
  const { shape, regions } = bench.blueprint
  if (contexts.length === 0) return []
  const { vocab } = shape.config
  const at = regions.scores
  const sheet = contextSheet(shape.config.context, contexts)
  const found = await ask(bench, sheet, (rows, capacity, activations, start) =>
    Array.from({ length: rows }, (_, row) => ({
      buffer: activations,
      from: 4 * at * capacity + (row * shape.rows + entryAt(contexts, start + row).length - 1) * shape.vocab,
      count: vocab,
    })),
  )
  return contexts.map((_, index) => found.slice(index * vocab, (index + 1) * vocab))
}

export async function inspectionOf(bench: Bench, context: readonly number[]): Promise<Inspection> {
  const { shape, regions } = bench.blueprint
  const { layers, heads, width, vocab, context: T } = shape.config
  const { perPosition, once } = regions
  const look = heads * shape.rows
  const found = await ask(
    bench,
    contextSheet(T, [context]),
    (_, capacity, buffer) => [
      ...regions.layers.map((layer) => ({
        buffer,
        from: 4 * capacity * layer.look,
        count: look * shape.rows,
      })),
      { buffer, from: 4 * perPosition * capacity, count: 4 * once },
      { buffer, from: 4 * regions.scores * capacity, count: (layers + 1) * shape.vocab },
    ],
    purposes.LENS,
  )
  const t = context.length
  const hiddenAt = layers * look * shape.rows
  const lensAt = hiddenAt + 4 * once
  const attention = cut(found, [layers, heads, t, t], [look * shape.rows, shape.rows, look, 1], 0)
  const hidden = cut(found, [layers + 1, t, width], [shape.rows * shape.width, shape.width, 1], hiddenAt)
  const lens = cut(found, [layers + 1, vocab], [shape.vocab, 1], lensAt)
  return { tokens: [...context], attention, hidden, lens }
}

/** An array of these sides, row-major, out of numbers in which a step along each side is so long and the first lies at `from`. */
function cut(found: Float32Array, sides: readonly number[], strides: readonly number[], from: number): Float32Array {
  const size = sides.reduce((product, side) => product * side, 1)
  return Float32Array.from({ length: size }, (_, flat) => {
    let rest = flat
    const place = sides.reduceRight((place, side, at) => {
      const index = rest % side
      rest = Math.floor(rest / side)
      return place + index * entryAt(strides, at)
    }, from)
    return found[place] ?? NaN
  })
}

/** Contexts as full rows, padded with word 0. */
function contextSheet(T: number, contexts: readonly (readonly number[])[]): Sheet {
  const inputs = new Int32Array(contexts.length * T)
  contexts.forEach((context, row) => inputs.set(context, row * T))
  return { rows: contexts.length, inputs, lengths: contexts.map((context) => context.length) }
}

/** Runs a sheet in parts that fit the memory, up to eight parts a submit, and reads all answers back at the end. */
async function ask(
  bench: Bench,
  sheet: Sheet,
  pieces: (rows: number, capacity: number, activations: GPUBuffer, start: number) => readonly Piece[],
  purpose: Purpose = purposes.READ,
): Promise<Float32Array> {
  const { device, memory, blueprint } = bench
  await memory.grow(Math.min(sheet.rows, ROWS))
  const { capacity, activations } = memory.room
  const parts = Array.from({ length: Math.ceil(sheet.rows / memory.rows) }, (_, part) => {
    const start = part * memory.rows
    const rows = Math.min(memory.rows, sheet.rows - start)
    return {
      sheet: cutSheet(sheet, blueprint.shape.config.context, start, rows),
      pieces: pieces(rows, capacity, activations, start),
    }
  })
  const numbers = parts.reduce((sum, part) => sum + part.pieces.reduce((size, { count }) => size + count, 0), 0)
  const answer = device.createBuffer({ label: 'answer', size: 4 * numbers, usage: usage.mapRead | usage.copyTarget })
  let filled = 0
  for (let from = 0; from < parts.length; from += SLOTS) {
    const encoder = device.createCommandEncoder()
    parts.slice(from, from + SLOTS).forEach((part, slot) => {
      askOnce(bench, encoder, slot, purpose, part.sheet)
      for (const piece of part.pieces) {
        encoder.copyBufferToBuffer(piece.buffer, 4 * piece.from, answer, 4 * filled, 4 * piece.count)
        filled += piece.count
      }
    })
    device.queue.submit([encoder.finish()])
  }
  const found = await readMapped(answer)
  answer.destroy()
  return found
}

function cutSheet({ inputs, targets, lengths }: Sheet, T: number, start: number, rows: number): Sheet {
  const cells = (of: Int32Array) => of.subarray(start * T, (start + rows) * T)
  return {
    rows,
    inputs: cells(inputs),
    ...(targets && { targets: cells(targets) }),
    ...(lengths && { lengths: lengths.slice(start, start + rows) }),
  }
}
