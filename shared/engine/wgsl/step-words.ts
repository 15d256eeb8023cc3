/**
 * A step's words: the batch of every fork, its rule's numbers and, so that gradients need no atomics, the positions
 * of each word. The layout is the one that `common.ts` and `update-kernel.ts` read.
 */
import type { Batch, UpdateRule } from '../engine.ts'
import { FORK_HEAD, STEP_HEAD, forkWords } from './regions.ts'
import type { Shape } from './shape.ts'

/** What the sequence kernel is asked for, as in `common.ts`. */
export const mode = { read: 0, train: 1, lens: 2 } as const

/** Rows of words, with the number of words that count in each; the others are padding. */
export interface Sheet {
  readonly rows: number
  /** Row-major, `context` numbers a row. */
  readonly inputs: ArrayLike<number>
  /** As long as `inputs`; absent when only the guesses are wanted. */
  readonly targets?: ArrayLike<number>
  /** Words a row; absent when all rows are full. */
  readonly lengths?: readonly number[]
}

/** What a fork does in one step; absent in a step in which it rests. */
export interface ForkStep {
  readonly sheet: Sheet
  /** Which place of the ring of losses it fills. */
  readonly slot: number
  /** Optimizer step number, from 1; absent when nothing is learned. */
  readonly update?: { readonly rule: UpdateRule; readonly step: number }
}

export function batchSheet({ rows, inputs, targets }: Batch): Sheet {
  return { rows, inputs, targets }
}

/** Words of one step, for a capacity in positions. */
export function stepWords(shape: Shape, capacity: number, forks: number): number {
  return STEP_HEAD + forks * forkWords(shape, capacity)
}

/** Fills one step's words; `capacity` in positions. */
export function writeStep(
  shape: Shape,
  capacity: number,
  words: Uint32Array,
  kind: number,
  forks: readonly (ForkStep | undefined)[],
): void {
  words.fill(0)
  words[0] = capacity
  words[1] = kind
  const size = forkWords(shape, capacity)
  forks.forEach((fork, index) => {
    const from = STEP_HEAD + index * size
    if (fork) writeFork(shape, capacity, words.subarray(from, from + size), fork)
  })
}

function writeFork(shape: Shape, capacity: number, words: Uint32Array, fork: ForkStep): void {
  const { rows: TP, config } = shape
  const { sheet, slot, update } = fork
  const numbers = new Float32Array(words.buffer, words.byteOffset, FORK_HEAD)
  const targets = new Int32Array(words.buffer, words.byteOffset + 4 * (FORK_HEAD + capacity), capacity)
  const inputs = words.subarray(FORK_HEAD, FORK_HEAD + capacity)
  const readers = words.subarray(FORK_HEAD + 2 * capacity, FORK_HEAD + 3 * capacity)
  const lengths = words.subarray(FORK_HEAD + 3 * capacity, FORK_HEAD + 3 * capacity + capacity / TP)
  const starts = words.subarray(FORK_HEAD + 3 * capacity + capacity / TP)

  targets.fill(-1)
  let asked = 0
  for (let row = 0; row < sheet.rows; row++) {
    lengths[row] = sheet.lengths?.[row] ?? config.context
    for (let place = 0; place < config.context; place++) {
      const from = row * config.context + place
      inputs[row * TP + place] = sheet.inputs[from]!
      const truth = sheet.targets?.[from] ?? -1
      targets[row * TP + place] = truth
      if (truth >= 0) asked++
    }
  }
  words[0] = sheet.rows
  numbers[1] = asked > 0 ? 1 / asked : 0
  words[2] = slot
  if (update) {
    writeReaders(inputs.subarray(0, sheet.rows * TP), readers, starts)
    writeRule(words, numbers, update.rule, update.step)
  }
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
