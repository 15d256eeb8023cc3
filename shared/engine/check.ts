/**
 * The door of every executor: what is wrong with an argument is said here, in words, before any number moves.
 * All functions throw `EngineError` and change nothing.
 */
import { parameterCount, type ModelConfig } from '../model/config.ts'
import { EngineError, type Batch, type Checkpoint, type Fork, type ForkWatch, type UpdateRule } from './engine.ts'

export function checkConfig(config: ModelConfig): void {
  for (const field of ['vocab', 'context', 'layers', 'width', 'heads'] as const) {
    const size = config[field]
    if (!Number.isInteger(size) || size < 1) throw new EngineError(field, `${size} is not a whole number above 0`)
  }
  if (config.width % config.heads !== 0) {
    throw new EngineError('heads', `${config.heads} heads do not divide a width of ${config.width}`)
  }
}

/** The checkpoint has the engine's shape, the right number of weights, and all of them finite. */
export function checkCheckpoint(config: ModelConfig, checkpoint: Checkpoint): void {
  for (const field of ['vocab', 'context', 'layers', 'width', 'heads', 'attention'] as const) {
    const [mine, theirs] = [config[field], checkpoint.config[field]]
    if (mine !== theirs) throw new EngineError(`config.${field}`, `the engine has ${mine}, the checkpoint ${theirs}`)
  }
  if (!Number.isInteger(checkpoint.step) || checkpoint.step < 0) {
    throw new EngineError('step', `${checkpoint.step} is not a number of steps`)
  }
  const count = parameterCount(config)
  checkNumbers('weights', checkpoint.weights, count)
  if (checkpoint.moments) {
    checkNumbers('moments.first', checkpoint.moments.first, count)
    checkNumbers('moments.second', checkpoint.moments.second, count)
  }
}

/** Rows are full, every input is a word, every target is a word or -1, at least one is asked, and weights are numbers. */
export function checkBatch(config: ModelConfig, batch: Batch): void {
  const { rows, inputs, targets, weights } = batch
  if (!Number.isInteger(rows) || rows < 1) throw new EngineError('rows', `a batch of ${rows} rows`)
  const places = rows * config.context
  checkLength('inputs', inputs, places)
  checkLength('targets', targets, places)
  checkTokens('inputs', inputs, 0, config.vocab)
  checkTokens('targets', targets, -1, config.vocab)
  if (!targets.some((target) => target !== -1)) throw new EngineError('targets', 'no position is asked')
  if (weights) checkNumbers('weights', weights, rows)
}

/** A context for showing or guessing: 1 to T words. */
export function checkContext(config: ModelConfig, context: readonly number[]): void {
  if (context.length < 1 || context.length > config.context) {
    throw new EngineError('context', `${context.length} words, the model reads 1 to ${config.context}`)
  }
  checkTokens('context', context, 0, config.vocab)
}

export function checkRule(rule: UpdateRule): void {
  checkRange('rate', rule.rate, 0, Infinity)
  if (rule.clip !== undefined && !(rule.clip > 0)) throw new EngineError('clip', `${rule.clip} is not above 0`)
  if (rule.kind === 'sgd') return
  checkRange('beta1', rule.beta1, 0, 1)
  checkRange('beta2', rule.beta2, 0, 1)
  checkRange('decay', rule.decay, 0, Infinity)
  if (!(rule.epsilon > 0 && Number.isFinite(rule.epsilon))) {
    throw new EngineError('epsilon', `${rule.epsilon} is not above 0`)
  }
}

/** Every fork starts from a checkpoint of this shape, and all that is to be trained or examined on are batches. */
export function checkForks(config: ModelConfig, forks: readonly Fork[], watch?: ForkWatch): void {
  for (const { from, batches, rule } of forks) {
    checkCheckpoint(config, from)
    checkRule(rule)
    for (const batch of batches) checkBatch(config, batch)
  }
  for (const batch of watch?.exam ?? []) checkBatch(config, batch)
}

function checkRange(field: string, value: number, from: number, below: number): void {
  if (!(value >= from && value < below)) throw new EngineError(field, `${value} is not in [${from}, ${below})`)
}

function checkLength(field: string, list: ArrayLike<number>, length: number): void {
  if (list.length !== length) throw new EngineError(field, `${list.length} entries instead of ${length}`)
}

function checkTokens(field: string, tokens: ArrayLike<number>, from: number, vocab: number): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? NaN
    if (!Number.isInteger(token) || token < from || token >= vocab) {
      throw new EngineError(field, `entry ${i} is ${token}, the words are ${from} to ${vocab - 1}`)
    }
  }
}

function checkNumbers(field: string, numbers: Float32Array, length: number): void {
  checkLength(field, numbers, length)
  for (let i = 0; i < numbers.length; i++) {
    if (!Number.isFinite(numbers[i])) throw new EngineError(field, `entry ${i} is ${numbers[i]}`)
  }
}
