/**
 * Steps in words of 32 bits, as the kernels read them: the plan's jobs, and for every fork its
 * batch, its rule's numbers and, so that gradients need no atomics, the positions of each word.
 *
 * This is all that the processor does for a step on the graphics card, so it makes no object on the way and calls nothing
 * for a word: all places that it reads are there, and `?? 0` costs nothing.
 */
import type { UpdateRule } from '../engine.ts'
import { NONE, jobFields } from './plan-types.ts'
import type { Blueprint } from './blueprint.ts'
import type { Shape } from './shape.ts'

/** What a pass is for: guesses and losses, a gradient, or how the guess grew from layer to layer. */
export const purposes = { READ: 0, TRAIN: 1, LENS: 2 } as const
export type Purpose = (typeof purposes)[keyof typeof purposes]

/** Words before the jobs: positions that the activations have room for, and the purpose. */
const STEP_HEAD = 2

/** Words of a fork before its inputs: see `StepBuffer`. */
export const FORK_HEAD = 16

/** Rows of words; only the first `lengths[row]` of each count, the others are padding. A batch is one. */
export interface Sheet {
  readonly rows: number
  /** Row-major, `context` numbers a row. */
  readonly inputs: Int32Array
  /** As long as `inputs`, -1 where nothing is asked; absent when only the guesses are wanted. */
  readonly targets?: Int32Array
  /** Words a row; absent when all rows are full. */
  readonly lengths?: readonly number[]
  /** How much each row's loss counts; absent when the mean over what is asked is wanted. */
  readonly weights?: Float32Array
}

/** Words of a step with so many forks. */
export function stepWords(blueprint: Blueprint, capacity: number, forks: number): number {
  return listEnd(blueprint) + forks * forkWords(blueprint, capacity)
}

function listEnd({ plan }: Blueprint): number {
  return STEP_HEAD + plan.jobs.length * jobFields.length
}

function forkWords({ shape }: Blueprint, capacity: number): number {
  return FORK_HEAD + 3 * capacity + (2 * capacity) / shape.rows + shape.vocab + 1
}

/** The steps of one submit, each in a slot of its own. What is the same in every step is written once. */
export class StepBuffer {
  /** All slots one after the other, for the GPU's buffer of words. */
  readonly words: Uint32Array<ArrayBuffer>
  readonly #numbers: Float32Array
  readonly #shape: Shape
  readonly #capacity: number
  readonly #stride: number
  readonly #forks: number
  readonly #forksAt: number
  readonly #forkWords: number

  /** `stride`: words from one slot to the next. `capacity`: positions. */
  constructor(blueprint: Blueprint, slots: number, stride: number, forks: number, capacity: number) {
    this.words = new Uint32Array(slots * stride)
    this.#numbers = new Float32Array(this.words.buffer)
    this.#shape = blueprint.shape
    this.#capacity = capacity
    this.#stride = stride
    this.#forks = forks
    this.#forksAt = listEnd(blueprint)
    this.#forkWords = forkWords(blueprint, capacity)
    for (let slot = 0; slot < slots; slot++) {
      this.words[slot * stride] = capacity
      blueprint.plan.jobs.forEach((job, index) => {
        const at = slot * stride + STEP_HEAD + index * jobFields.length
        jobFields.forEach((field, place) => (this.words[at + place] = job[field] ?? NONE))
      })
    }
  }

  /** A step in which every fork rests that is not told to read. */
  begin(slot: number, purpose: Purpose): void {
    this.words[slot * this.#stride + 1] = purpose
    for (let fork = 0; fork < this.#forks; fork++) this.words[this.#forkAt(slot, fork)] = 0
  }

  /** What a fork reads, and which place of the ring of losses it fills. */
  read(slot: number, fork: number, { rows, inputs, targets, lengths, weights }: Sheet, ring: number): void {
    const { words } = this
    const { rows: padded, config } = this.#shape
    const T = config.context
    const at = this.#forkAt(slot, fork)
    const inputsAt = at + FORK_HEAD
    const targetsAt = inputsAt + this.#capacity
    const lengthsAt = at + FORK_HEAD + 3 * this.#capacity
    words.fill(NONE, targetsAt, targetsAt + rows * padded)
    let asked = 0
    for (let row = 0; row < rows; row++) {
      words[lengthsAt + row] = lengths ? (lengths[row] ?? 0) : T
      for (let place = 0; place < T; place++) {
        const from = row * T + place
        words[inputsAt + row * padded + place] = inputs[from] ?? 0
        const truth = targets ? (targets[from] ?? -1) : -1
        if (truth < 0) continue
        words[targetsAt + row * padded + place] = truth
        asked++
      }
    }
    words[at] = rows
    words[at + 1] = ring
    const weightsAt = lengthsAt + this.#capacity / padded
    const alike = asked > 0 ? 1 / asked : 0
    for (let row = 0; row < rows; row++) this.#numbers[weightsAt + row] = weights?.[row] ?? alike
  }

  /** What a fork that has read learns by; `step` is the number of the optimizer step, from 1. */
  learn(slot: number, fork: number, rule: UpdateRule, step: number): void {
    const at = this.#forkAt(slot, fork)
    this.#writeReaders(at, this.words[at] ?? 0)
    this.#writeRule(at, rule, step)
  }

  /** Counting sort: `readers` holds the positions of word 0, then of word 1, ...; those of word w begin at `starts[w]`. */
  #writeReaders(at: number, rows: number): void {
    const { words } = this
    const { rows: padded, vocab, config } = this.#shape
    const inputsAt = at + FORK_HEAD
    const readersAt = inputsAt + 2 * this.#capacity
    const startsAt = readersAt + this.#capacity + (2 * this.#capacity) / padded
    words.fill(0, startsAt, startsAt + vocab + 1)
    for (let row = 0; row < rows; row++) {
      const first = inputsAt + row * padded
      for (let place = 0; place < config.context; place++) {
        const start = startsAt + (words[first + place] ?? 0)
        words[start] = (words[start] ?? 0) + 1
      }
    }
    // First where each word's positions end. Filling them in from behind leaves where they begin.
    let end = 0
    for (let word = startsAt; word <= startsAt + vocab; word++) words[word] = end += words[word] ?? 0
    for (let row = rows - 1; row >= 0; row--) {
      for (let place = config.context - 1; place >= 0; place--) {
        const position = row * padded + place
        const start = startsAt + (words[inputsAt + position] ?? 0)
        const reader = (words[start] ?? 0) - 1
        words[start] = reader
        words[readersAt + reader] = position
      }
    }
  }

  #writeRule(at: number, rule: UpdateRule, step: number): void {
    const numbers = this.#numbers
    this.words[at + 2] = rule.kind === 'sgd' ? 0 : 1
    numbers[at + 3] = rule.clip ?? 0
    numbers[at + 4] = rule.rate
    if (rule.kind === 'sgd') return
    numbers[at + 4] = rule.rate / (1 - rule.beta1 ** step)
    numbers[at + 5] = rule.beta1
    numbers[at + 6] = 1 - rule.beta1
    numbers[at + 7] = rule.beta2
    numbers[at + 8] = 1 - rule.beta2
    numbers[at + 9] = 1 / (1 - rule.beta2 ** step)
    numbers[at + 10] = rule.epsilon
    numbers[at + 11] = 1 - rule.rate * rule.decay
  }

  #forkAt(slot: number, fork: number): number {
    return slot * this.#stride + this.#forksAt + fork * this.#forkWords
  }
}
