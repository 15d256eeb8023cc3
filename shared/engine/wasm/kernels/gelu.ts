/**
 * GELU, tanh form (Hendrycks & Gimpel 2016): x sigmoid(z) with z = 2 sqrt(2 / pi) (x + 0.044715 x^3).
 * The forward pass leaves the slope where x was, so the way back is one multiplication.
 */
import { exp4 } from './exp'

/** 2 sqrt(2 / pi) */
const CURVE: f32 = 1.5957691216057308

/** out = gelu(x) and x becomes gelu'(x); `n` numbers a row, a multiple of 8. */
export function gelu(x: usize, out: usize, stride: usize, rows: i32, n: i32): void {
  const one = f32x4.splat(1)
  const line = f32x4.splat(-CURVE)
  const cubic = f32x4.splat(-CURVE * 0.044715)
  const cubic3 = f32x4.splat(-CURVE * 0.044715 * 3)
  for (let row = 0; row < rows; row++) {
    for (let j: usize = 0; j < usize(4 * n); j += 16) {
      const v = v128.load(x + j)
      const square = f32x4.mul(v, v)
      const minusZ = f32x4.mul(v, f32x4.add(line, f32x4.mul(cubic, square)))
      const s = f32x4.div(one, f32x4.add(one, exp4(minusZ)))
      const g = f32x4.mul(v, s)
      const minusSlope = f32x4.add(line, f32x4.mul(cubic3, square))
      v128.store(out + j, g)
      v128.store(x + j, f32x4.sub(s, f32x4.mul(f32x4.mul(g, f32x4.sub(one, s)), minusSlope)))
    }
    x += stride
    out += stride
  }
}

/** d becomes d slope. */
export function geluBack(d: usize, slope: usize, stride: usize, rows: i32, n: i32): void {
  for (let row = 0; row < rows; row++) {
    for (let j: usize = 0; j < usize(4 * n); j += 16) {
      v128.store(d + j, f32x4.mul(v128.load(d + j), v128.load(slope + j)))
    }
    d += stride
    slope += stride
  }
}
