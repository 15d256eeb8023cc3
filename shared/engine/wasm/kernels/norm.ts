/**
 * LayerNorm over the first `c` numbers of each row (Ba et al. 2016, epsilon 1e-5). Rows are `stride` bytes apart and
 * padded with zeros to a multiple of 8.
 */
import { sum4 } from './exp'

/** hat = (x - mean) / spread; out = hat gain + bias; rstd[row] = 1 / spread. */
export function norm(
  x: usize,
  stride: usize,
  rows: i32,
  c: i32,
  gain: usize,
  bias: usize,
  hat: usize,
  rstd: usize,
  out: usize,
): void {
  const n: usize = 4 * ((c + 7) & ~7)
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.splat(0)
    for (let j: usize = 0; j < n; j += 16) sum = f32x4.add(sum, v128.load(x + j))
    const mean = f32x4.splat(sum4(sum) / f32(c))
    for (let j: usize = 0; j < n; j += 16) v128.store(hat + j, f32x4.sub(v128.load(x + j), mean))
    for (let j: usize = 4 * c; j < n; j += 4) store<f32>(hat + j, 0)
    let squares = f32x4.splat(0)
    for (let j: usize = 0; j < n; j += 16) {
      const d = v128.load(hat + j)
      squares = f32x4.add(squares, f32x4.mul(d, d))
    }
    const r = f32(1) / sqrt<f32>(sum4(squares) / f32(c) + 1e-5)
    store<f32>(rstd + 4 * row, r)
    const factor = f32x4.splat(r)
    for (let j: usize = 0; j < n; j += 16) {
      const d = f32x4.mul(v128.load(hat + j), factor)
      v128.store(hat + j, d)
      v128.store(out + j, f32x4.add(f32x4.mul(d, v128.load(gain + j)), v128.load(bias + j)))
    }
    x += stride
    hat += stride
    out += stride
  }
}

/** Adds the gradients of gain and bias to theirs, and the gradient of the input to dx. */
export function normBack(
  dout: usize,
  stride: usize,
  rows: i32,
  c: i32,
  gain: usize,
  hat: usize,
  rstd: usize,
  dgain: usize,
  dbias: usize,
  dx: usize,
): void {
  const n: usize = 4 * ((c + 7) & ~7)
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.splat(0)
    let dot = f32x4.splat(0)
    for (let j: usize = 0; j < n; j += 16) {
      const d = v128.load(dout + j)
      const x = v128.load(hat + j)
      const dx = f32x4.mul(d, x)
      v128.store(dgain + j, f32x4.add(v128.load(dgain + j), dx))
      v128.store(dbias + j, f32x4.add(v128.load(dbias + j), d))
      const g = v128.load(gain + j)
      sum = f32x4.add(sum, f32x4.mul(d, g))
      dot = f32x4.add(dot, f32x4.mul(dx, g))
    }
    const mean = f32x4.splat(sum4(sum) / f32(c))
    const lean = f32x4.splat(sum4(dot) / f32(c))
    const factor = f32x4.splat(load<f32>(rstd + 4 * row))
    for (let j: usize = 0; j < n; j += 16) {
      const d = f32x4.mul(v128.load(dout + j), v128.load(gain + j))
      const back = f32x4.sub(f32x4.sub(d, mean), f32x4.mul(v128.load(hat + j), lean))
      v128.store(dx + j, f32x4.add(v128.load(dx + j), f32x4.mul(back, factor)))
    }
    dout += stride
    hat += stride
    dx += stride
  }
}
