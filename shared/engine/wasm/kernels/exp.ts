import { madd } from './madd'

/** 1.5 * 2^23: adding it rounds to a whole number and leaves that number in the lowest bits. */
const ROUNDER: f32 = 12582912

/**
 * exp of four numbers, each taken as no larger than 60. 2^n times a polynomial on |r| <= ln 2 / 2, coefficients of
 * Cephes `expf` (S. Moshier 1989); relative error below 2e-7. Below -60 the answer is 0: smaller numbers would only
 * breed denormals, which are slow.
 */
export function exp4(x: v128): v128 {
  const low = f32x4.lt(x, f32x4.splat(-60))
  const y = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-60)), f32x4.splat(60))
  const rounded = madd(y, f32x4.splat(f32(Math.LOG2E)), f32x4.splat(ROUNDER))
  const n = f32x4.sub(rounded, f32x4.splat(ROUNDER))
  let r = madd(n, f32x4.splat(-0.693359375), y)
  r = madd(n, f32x4.splat(2.1219444e-4), r)
  let p = madd(f32x4.splat(1.98756915e-4), r, f32x4.splat(1.3981999507e-3))
  p = madd(p, r, f32x4.splat(8.3334519073e-3))
  p = madd(p, r, f32x4.splat(4.1665795894e-2))
  p = madd(p, r, f32x4.splat(1.6666665459e-1))
  p = madd(p, r, f32x4.splat(5.0000001201e-1))
  p = madd(p, f32x4.mul(r, r), f32x4.add(r, f32x4.splat(1)))
  const power = i32x4.shl(i32x4.add(rounded, i32x4.splat(127)), 23)
  return v128.andnot(f32x4.mul(p, power), low)
}

/** Sum of the four numbers, always in the same order. */
export function sum4(x: v128): f32 {
  const low = f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1)
  return low + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
}

/** Largest of `n` numbers, n a multiple of 4. */
export function largest(at: usize, n: i32): f32 {
  let best = v128.load(at)
  for (let i = 4; i < n; i += 4) best = f32x4.pmax(best, v128.load(at + 4 * i))
  const low = max(f32x4.extract_lane(best, 0), f32x4.extract_lane(best, 1))
  return max(low, max(f32x4.extract_lane(best, 2), f32x4.extract_lane(best, 3)))
}

/** Replaces `n` numbers (a multiple of 4) by exp((x - shift) * scale), and returns their sum. */
export function expRow(at: usize, n: i32, shift: f32, scale: f32): f32 {
  const s = f32x4.splat(shift)
  const f = f32x4.splat(scale)
  let sum = f32x4.splat(0)
  for (let i = 0; i < n; i += 4) {
    const e = exp4(f32x4.mul(f32x4.sub(v128.load(at), s), f))
    sum = f32x4.add(sum, e)
    v128.store(at, e)
    at += 16
  }
  return sum4(sum)
}

/** Multiplies `n` numbers (a multiple of 4). */
export function scaleRow(at: usize, n: i32, factor: f32): void {
  const f = f32x4.splat(factor)
  for (let i = 0; i < n; i += 4) {
    v128.store(at, f32x4.mul(v128.load(at), f))
    at += 16
  }
}
