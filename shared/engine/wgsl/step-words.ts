/**
 * A step in words of 32 bits, as the kernels read it: the plan's jobs, and for every fork its
 * batch, its rule's numbers and, so that gradients need no atomics, the positions of each word.
 */
import type { Batch, UpdateRule } from '../engine.ts'
import { NONE, jobFields } from './plan-types.ts'
import type { Blueprint } from './blueprint.ts'
import type { Shape } from './shape.ts'

/** What a pass is for: guesses and losses, a gradient, or how the guess grew from layer to layer. */
export const purposes = { READ: 0, TRAIN: 1, LENS: 2 } as const
export type Purpose = (typeof purposes)[keyof typeof purposes]

/** Words before the jobs: positions that the activations have room for, and the purpose. */
const STEP_HEAD = 2

/** Words of a fork before its inputs: see `writeFork`. */
export const FORK_HEAD = 16

/** Rows of words; only the first `lengths[row]` of each count, the others are padding. */
export interface Sheet {
  readonly rows: number
  /** Row-major, `context` numbers a row. */
  readonly inputs: ArrayLike<number>
  /** As long as `inputs`; absent when only the guesses are wanted. */
  readonly targets?: ArrayLike<number>
  /** Words a row; absent when all rows are full. */
  readonly lengths?: readonly number[]
}

/** What a fork does in one step. */
export interface ForkStep {
  readonly sheet: Sheet
  /** Which place of the ring of losses it fills. */
  readonly slot: number
  /** The rule and the number of the optimizer step, from 1; absent when no gradient is wanted. */
  readonly update?: { readonly rule: UpdateRule; readonly step: number }
}

export function batchSheet({ rows, inputs, targets }: Batch): Sheet {
  return { rows, inputs, targets }
}

/** Words of a step with so many forks. */
export function stepWords(blueprint: Blueprint, capacity: number, forks: number): number {
  return listEnd(blueprint) + forks * forkWords(blueprint, capacity)
}

/** Fills one step's words. A fork that is undefined rests. */
export function writeStep(
  blueprint: Blueprint,
  capacity: number,
  words: Uint32Array,
  purpose: Purpose,
  forks: readonly (ForkStep | undefined)[],
): void {
  words.fill(0)
  words[0] = capacity
  words[1] = purpose
  blueprint.plan.jobs.forEach((job, index) => {
    const at = STEP_HEAD + index * jobFields.length
    jobFields.forEach((field, place) => (words[at + place] = job[field] ?? NONE))
  })
  const begin = listEnd(blueprint)
  const size = forkWords(blueprint, capacity)
  forks.forEach((fork, index) => {
    const at = begin + index * size
    if (fork) writeFork(blueprint.shape, capacity, words.subarray(at, at + size), fork)
  })
}

function listEnd({ plan }: Blueprint): number {
  return STEP_HEAD + plan.jobs.length * jobFields.length
}

function forkWords({ shape }: Blueprint, capacity: number): number {
  return FORK_HEAD + 3 * capacity + capacity / shape.rows + shape.vocab + 1
}

function writeFork(shape: Shape, capacity: number, words: Uint32Array, { sheet, slot, update }: ForkStep): void {
  const { rows: padded, config } = shape
  const numbers = floats(words)
  const inputs = words.subarray(FORK_HEAD, FORK_HEAD + capacity)
  const targets = words.subarray(FORK_HEAD + capacity, FORK_HEAD + 2 * capacity)
  const readers = words.subarray(FORK_HEAD + 2 * capacity, FORK_HEAD + 3 * capacity)
  const lengths = words.subarray(FORK_HEAD + 3 * capacity, FORK_HEAD + 3 * capacity + capacity / padded)
  const starts = words.subarray(FORK_HEAD + 3 * capacity + capacity / padded)
  targets.fill(NONE)
  let asked = 0
  for (let row = 0; row < sheet.rows; row++) {
    lengths[row] = sheet.lengths?.[row] ?? config.context
    for (let place = 0; place < config.context; place++) {
      const from = row * config.context + place
      const truth = sheet.targets?.[from] ?? -1
      inputs[row * padded + place] = sheet.inputs[from]
      if (truth < 0) continue
      targets[row * padded + place] = truth
      asked++
    }
  }
  words[0] = sheet.rows
  numbers[1] = asked > 0 ? 1 / asked : 0
  words[2] = slot
  if (!update) return
  writeReaders(inputs.subarray(0, sheet.rows * padded), readers, starts)
  writeRule(words, numbers, update.rule, update.step)
}

/** Counting sort: `readers` holds the positions of word 0, then of word 1, ...; those of word w begin at `starts[w]`. */
function writeReaders(inputs: Uint32Array, readers: Uint32Array, starts: Uint32Array): void {
  for (const word of inputs) starts[word + 1]++
  for (let word = 1; word < starts.length; word++) starts[word] += starts[word - 1]
  const next = starts.slice()
  inputs.forEach((word, position) => (readers[next[word]++] = position))
}

function writeRule(words: Uint32Array, numbers: Float32Array, rule: UpdateRule, step: number): void {
  words[3] = rule.kind === 'sgd' ? 0 : 1
  numbers[4] = rule.clip ?? 0
  numbers[5] = rule.rate
  if (rule.kind === 'sgd') return
  numbers[5] = rule.rate / (1 - rule.beta1 ** step)
  numbers[6] = rule.beta1
  numbers[7] = 1 - rule.beta1
  numbers[8] = rule.beta2
  numbers[9] = 1 - rule.beta2
  numbers[10] = 1 / (1 - rule.beta2 ** step)
  numbers[11] = rule.epsilon
  numbers[12] = 1 - rule.rate * rule.decay
}

/** The same memory as numbers. */
function floats(words: Uint32Array): Float32Array {
  return new Float32Array(words.buffer, words.byteOffset, words.length)
}
