/** What the scores of all words are turned into: a loss and its gradient, or log-probabilities. */
import { expRow, largest, scaleRow } from './exp'

/**
 * For each row: losses[row] = -log softmax(logits)[target], and, when `scale` is not 0, logits become the gradient
 * scale (softmax - one-hot). Rows hold v numbers and room for the next multiple of 8.
 */
export function crossEntropy(
  logits: usize,
  stride: usize,
  rows: i32,
  v: i32,
  targets: usize,
  losses: usize,
  scale: f32,
): void {
  const n = (v + 7) & ~7
  for (let row = 0; row < rows; row++) {
    for (let j = v; j < n; j++) store<f32>(logits + 4 * j, -1e30)
    const target = logits + 4 * load<i32>(targets)
    const score = load<f32>(target)
    const top = largest(logits, n)
    const sum = expRow(logits, n, top, 1)
    store<f32>(losses, f32(Math.log(f64(sum)) + (f64(top) - f64(score))))
    if (scale != 0) {
      scaleRow(logits, n, scale / sum)
      store<f32>(target, load<f32>(target) - scale)
    }
    logits += stride
    targets += 4
    losses += 4
  }
}

/** logits become log softmax(logits). `scratch` has room for a row. */
export function logSoftmax(logits: usize, stride: usize, rows: i32, v: i32, scratch: usize): void {
  const n = (v + 7) & ~7
  for (let row = 0; row < rows; row++) {
    for (let j = v; j < n; j++) store<f32>(logits + 4 * j, -1e30)
    memory.copy(scratch, logits, 4 * n)
    const top = largest(logits, n)
    const down = f64(top) + Math.log(f64(expRow(scratch, n, top, 1)))
    for (let j = 0; j < v; j++) store<f32>(logits + 4 * j, f32(f64(load<f32>(logits + 4 * j)) - down))
    logits += stride
  }
}
